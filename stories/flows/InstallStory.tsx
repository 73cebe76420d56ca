import { useMemo, useState } from 'react';
import {
  InstallIntegration,
  type InstallIntegrationProps,
} from '../../src/flows/Install/InstallIntegration';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import type { EmulatorState } from '../../src/testing/types';
import { type StoryGlobals, appearanceOf, localizationOf } from '../support/look';
import { type StoryWorldOptions, demo, useStoryWorld } from '../support/storyWorld';

export interface InstallStoryProps extends Partial<InstallIntegrationProps> {
  world?: StoryWorldOptions;
  /** API key in place of the emulator's. */
  apiKey?: string;
  /** Changes the emulator's state before the first request. */
  prepare?: (state: EmulatorState) => void;
  /** Values of the toolbar. */
  globals?: StoryGlobals;
}

/** Removes drafts, since one left by another story would change this one. */
function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith('ampkit:draft:')) sessionStorage.removeItem(key);
  }
}

/** Install flow on its own emulator. */
export function InstallStory({
  world,
  prepare,
  apiKey,
  globals = {},
  ...props
}: InstallStoryProps) {
  const { apiPort } = globals;
  useState(forgetDrafts);
  const { options, emulator } = useStoryWorld({ ...world, apiPort });
  useState(() => emulator && prepare?.(emulator.state));
  const merged = useMemo(
    () => ({
      ...options,
      ...(apiKey && { apiKey }),
      appearance: appearanceOf(globals),
      localization: localizationOf(globals),
    }),
    [options, apiKey, globals],
  );
  const { integration, consumerRef, consumerName, groupRef, groupName } = demo;
  return (
    <AmpersandProvider options={merged}>
      <div className="story-room">
        <InstallIntegration
          integration={integration}
          consumerRef={consumerRef}
          consumerName={consumerName}
          groupRef={groupRef}
          groupName={groupName}
          {...props}
        />
      </div>
    </AmpersandProvider>
  );
}

/** Removes the fields that names would match, so that two mappings in Contact are left to do. */
export function withoutObviousFields(state: EmulatorState): void {
  const contact = state.accounts.salesforce?.objects.contact;
  if (!contact) return;
  const { notes__c: _notes, mobilephone: _mobile, ...fields } = contact.fields;
  contact.fields = fields;
}

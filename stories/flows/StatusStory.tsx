import { useState } from 'react';
import { InstallationStatus } from '../../src/flows/Status/InstallationStatus';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { addOperation } from '../../src/testing/backfill';
import type { EmulatorState } from '../../src/testing/types';
import { type StoryGlobals, appearanceOf, localizationOf } from '../support/look';
import { type StoryWorldOptions, createStoryWorld, demo } from '../support/storyWorld';
import { install } from './ListStory';

export interface StatusStoryProps extends StoryWorldOptions {
  /** Changes the emulator's state before the page is opened. */
  past?: (state: EmulatorState) => void;
  /** Names of integrations, one row each. Default: the one for Salesforce. */
  integrations?: string[];
  /** Leaves out `onSelect`, so that the rows have no button. */
  withoutPage?: boolean;
  globals: StoryGlobals;
}

/** Status rows on a host's page, on their own emulator. */
export function StatusStory(props: StatusStoryProps) {
  const { past, integrations = ['salesforceSync'], withoutPage, globals, ...options } = props;
  const [chosen, setChosen] = useState('');
  const [world] = useState(() => {
    const created = createStoryWorld({ ...options, apiPort: globals.apiPort });
    if (created.emulator) past?.(created.emulator.state);
    return created;
  });
  return (
    <div className="story-room story-page">
      <AmpersandProvider
        options={{
          ...world.options,
          appearance: appearanceOf(globals),
          localization: localizationOf(globals),
        }}
      >
        {integrations.map((integration) => (
          <InstallationStatus
            key={integration}
            integration={integration}
            groupRef={demo.groupRef}
            consumerRef={demo.consumerRef}
            onSelect={withoutPage ? undefined : ({ name }) => setChosen(name)}
          />
        ))}
      </AmpersandProvider>
      <output data-testid="chosen" hidden>
        {chosen}
      </output>
    </div>
  );
}

const MINUTE_MS = 60_000;

/** Installs Salesforce with one run, `minutes` ago. */
export function ran(
  state: EmulatorState,
  status: 'success' | 'failure' | 'in_progress',
  minutes: number,
): void {
  install(state, 'salesforce');
  state.operations = [];
  const [installation] = state.installations;
  if (!installation) return;
  const time = Date.now() - minutes * MINUTE_MS;
  addOperation(state, installation, { objects: ['account'], status }, time);
}

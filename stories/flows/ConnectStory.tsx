import { type ReactNode, useState } from 'react';
import {
  ConnectProvider,
  type ConnectProviderProps,
} from '../../src/flows/Connect/ConnectProvider';
import { pendingKeyOf } from '../../src/actions/connect/authorizationState';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import type { EmulatorState } from '../../src/testing/types';
import { mergeAppearance } from '../../src/theme/appearance';
import { type StoryGlobals, appearanceOf, localizationOf } from '../support/look';
import {
  type StoryWorld,
  type StoryWorldOptions,
  createStoryWorld,
  demo,
} from '../support/storyWorld';

export interface ConnectStoryProps extends StoryWorldOptions {
  props?: Partial<ConnectProviderProps>;
  /** Changes the emulator's state before the card is opened. */
  past?: (state: EmulatorState) => void;
  /** Age of a sign-in that began before a reload, in milliseconds. Default: none. */
  pendingFor?: number;
  /** `true` for a host that gives no logos. Default `false`. */
  withoutLogos?: boolean;
  globals: StoryGlobals;
  /** Content in place of the card. */
  children?: ReactNode;
}

export const access = {
  read: ['Accounts', 'Contacts', 'Leads'],
  write: ['Contacts', 'Tasks'],
  proxy: true,
  subscribe: false,
};

function pretendPending(world: StoryWorld, provider: string, age: number | undefined): void {
  const { baseUrl, project = '' } = world.options;
  const { groupRef, consumerRef } = demo;
  const key = pendingKeyOf({ baseUrl, project, provider, groupRef, consumerRef });
  if (age === undefined) sessionStorage.removeItem(key);
  else {
    const baseline = (world.emulator?.state.connections ?? []).map(({ id }) => ({ id }));
    const record = { startedAt: Date.now() - age, baseline, details: {} };
    sessionStorage.setItem(key, JSON.stringify(record));
  }
}

/** Connect card on its own emulator. */
export function ConnectStory(story: ConnectStoryProps) {
  const { props, past, pendingFor, withoutLogos, globals, children, ...options } = story;
  const provider = props?.provider ?? 'salesforce';
  const appearance = mergeAppearance({}, props?.appearance);
  const isFramed = appearance.frame !== 'none';
  const [world] = useState(() => {
    const created = createStoryWorld({ ...options, apiPort: globals.apiPort });
    if (created.emulator) past?.(created.emulator.state);
    pretendPending(created, provider, pendingFor);
    return created;
  });
  return (
    <div className={isFramed ? 'story-room' : 'story-room story-page'}>
      <AmpersandProvider
        options={{
          ...world.options,
          ...(withoutLogos && { appLogo: null, providerLogo: undefined }),
          appearance: appearanceOf(globals),
          localization: localizationOf(globals),
        }}
      >
        {children ?? (
          <ConnectProvider
            provider={provider}
            groupRef={demo.groupRef}
            groupName={demo.groupName}
            consumerRef={demo.consumerRef}
            consumerName={demo.consumerName}
            {...props}
          />
        )}
      </AmpersandProvider>
    </div>
  );
}

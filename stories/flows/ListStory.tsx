import { useState } from 'react';
import { IntegrationList } from '../../src/flows/List/IntegrationList';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { addConnection, addInstallation } from '../../src/testing/state';
import type { EmulatorState } from '../../src/testing/types';
import { type StoryGlobals, appearanceOf, localizationOf } from '../support/look';
import { type StoryWorldOptions, createStoryWorld, demo } from '../support/storyWorld';

export interface ListStoryProps extends StoryWorldOptions {
  /** Changes the emulator's state before the list is opened. */
  past?: (state: EmulatorState) => void;
  globals: StoryGlobals;
}

/** List on its own emulator. */
export function ListStory({ past, globals, ...options }: ListStoryProps) {
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
        <IntegrationList
          groupRef={demo.groupRef}
          consumerRef={demo.consumerRef}
          onSelect={({ name }) => setChosen(name)}
        />
      </AmpersandProvider>
      <output data-testid="chosen" hidden>
        {chosen}
      </output>
    </div>
  );
}

const time = Date.parse('2026-05-12T10:00:00Z');

/** Signs Dana in at a provider. Returns the connection's id. */
export function signIn(
  state: EmulatorState,
  provider: string,
  status: 'working' | 'bad_credentials' = 'working',
): string {
  return addConnection(state, { ...demo, provider }, time, { status }).id;
}

/** Installs an integration of this provider, with the data it declares. */
export function install(
  state: EmulatorState,
  provider: string,
  health: 'healthy' | 'unhealthy' | 'refused' = 'healthy',
): void {
  const integration = state.integrations.find((one) => one.provider === provider);
  if (!integration) return;
  const installation = addInstallation(
    state,
    {
      integrationId: integration.id,
      connectionId: signIn(state, provider, health === 'refused' ? 'bad_credentials' : 'working'),
      content: { provider },
      createdBy: `consumer:${demo.consumerRef}`,
    },
    time,
  );
  if (health !== 'healthy') installation.healthStatus = 'unhealthy';
}

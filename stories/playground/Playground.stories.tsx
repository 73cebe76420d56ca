import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import { InstallationStatus } from '../../src/flows/Status/InstallationStatus';
import { demo } from '../support/storyWorld';
import { LivePanel } from './LivePanel';
import './playground.css';
import { readSituation, type Situation, startOver, usePlaygroundWorld } from './playgroundWorld';
import { type Place, SettingsPage } from './SettingsPage';
import { Switches } from './Switches';
import { useLog } from './useLog';

interface PlaygroundProps {
  /** Port of an emulator over HTTP. Default: the emulator in the page. */
  apiPort?: string;
  theme?: 'light' | 'dark' | 'auto';
}

function Playground({ apiPort, theme = 'auto' }: PlaygroundProps) {
  const [situation, setSituation] = useState<Situation>(readSituation);
  const [round, setRound] = useState(0);
  const [place, setPlace] = useState<Place>('Integrations');
  const log = useLog();
  const world = usePlaygroundWorld(situation, apiPort, round);
  const [recordedFetch] = useState(() => log.recording);

  const begin = (next: Situation) => {
    startOver(next);
    setSituation(next);
    setRound((n) => n + 1);
    log.clear();
  };

  return (
    <div className="pg" data-theme={theme}>
      <AmpersandProvider
        key={round}
        options={{
          ...world.options,
          fetch: recordedFetch(world.options.fetch ?? fetch),
          appearance: { colorScheme: theme },
          support: { email: 'help@acme.example' },
          onEvent: (event) => log.add({ kind: 'event', title: event.type, body: pretty(event) }),
          onError: (error) => log.callback('onError', error),
        }}
      >
        <SettingsPage
          place={place}
          onPlace={setPlace}
          services={
            <InstallationStatus
              integration={demo.integration}
              groupRef={demo.groupRef}
              consumerRef={demo.consumerRef}
              headingLevel={3}
              onSelect={() => setPlace('Integrations')}
            />
          }
        >
          <InstallIntegration
            integration={demo.integration}
            groupRef={demo.groupRef}
            groupName={demo.groupName}
            consumerRef={demo.consumerRef}
            consumerName={demo.consumerName}
            onInstallSuccess={(id, config) => log.callback('onInstallSuccess', id, config)}
            onUpdateSuccess={(id, config) => log.callback('onUpdateSuccess', id, config)}
            onUninstallSuccess={(id) => log.callback('onUninstallSuccess', id)}
            onDirtyChange={(dirty) => log.callback('onDirtyChange', dirty)}
            onDone={() => log.callback('onDone')}
          />
        </SettingsPage>
      </AmpersandProvider>
      <div className="pg-side">
        <Switches situation={situation} onChange={begin} onStartOver={() => begin(situation)} />
        <LivePanel entries={log.entries} onClear={log.clear} />
      </div>
    </div>
  );
}

const pretty = (value: unknown) => JSON.stringify(value, null, 2);

const meta: Meta<typeof Playground> = {
  title: 'Playground',
  component: Playground,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: (args, { globals }) => (
    <Playground
      {...args}
      apiPort={String(globals.apiPort ?? '') || undefined}
      theme={globals.theme === 'dark' ? 'dark' : 'light'}
    />
  ),
};

export default meta;

/** SaaS settings page that embeds the library, beside a live list of its requests. */
export const Settings: StoryObj<typeof Playground> = {};

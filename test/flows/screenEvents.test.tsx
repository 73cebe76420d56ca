import { render, waitFor } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { expect, it, vi } from 'vitest';
import type { AmpEvent, Flow } from '../../src/actions/events';
import { ConnectProvider } from '../../src/flows/Connect/ConnectProvider';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import { IntegrationList } from '../../src/flows/List/IntegrationList';
import { FieldMappingPicker } from '../../src/flows/Mapping/FieldMappingPicker';
import { InstallationStatus } from '../../src/flows/Status/InstallationStatus';
import { InstallationProvider } from '../../src/hooks/install/InstallationProvider';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/people';
import type { EmulatorOptions } from '../../src/testing/types';

const { groupRef, consumerRef } = people;

const pages: Record<Flow, ReactNode> = {
  connect: <ConnectProvider provider="salesforce" {...people} />,
  install: <InstallIntegration integration="salesforceSync" {...people} />,
  list: <IntegrationList groupRef={groupRef} consumerRef={consumerRef} />,
  mapping: (
    <InstallationProvider integration="salesforceSync" {...people}>
      <FieldMappingPicker objectName="contact" />
    </InstallationProvider>
  ),
  status: (
    <InstallationStatus
      integration="salesforceSync"
      groupRef={groupRef}
      consumerRef={consumerRef}
    />
  ),
};

/** Records each screen of the page by its `data-screen`. */
function watchScreens(container: HTMLElement) {
  const shown: string[] = [];
  const look = () => {
    const id = container.querySelector('[data-screen]')?.getAttribute('data-screen');
    if (id && shown.at(-1) !== id) shown.push(id);
  };
  look();
  const observer = new MutationObserver(look);
  observer.observe(container, { subtree: true, childList: true, attributes: true });
  return shown;
}

const ok: EmulatorOptions = { scenario: 'connected' };
const down: EmulatorOptions = {
  scenario: 'connected',
  faults: [{ on: 'any', answer: { kind: 'problem', status: 500 } }],
};

it.each<[Flow, string, EmulatorOptions, string[]]>([
  ['connect', 'loads', ok, ['connect.loading', 'connect.connected']],
  ['connect', 'fails', down, ['connect.loading', 'connect.failed']],
  ['install', 'loads', ok, ['install.loading', 'install.reading', 'install.overview']],
  ['install', 'fails', down, ['install.loading', 'install.failed']],
  ['list', 'loads', ok, ['list.loading', 'list.ready']],
  ['list', 'fails', down, ['list.loading', 'list.failed']],
  ['mapping', 'loads', ok, ['mapping.loading', 'mapping.picker']],
  ['mapping', 'fails', down, ['mapping.loading', 'mapping.failed']],
  ['status', 'loads', ok, ['status.loading', 'status.ready']],
  ['status', 'fails', down, ['status.loading', 'status.failed']],
])(
  'screen events name each screen that %s shows while it %s, by its data-screen',
  async (flow, _, world, ids) => {
    const onEvent = vi.fn<(event: AmpEvent) => void>();
    const options = { ...createEmulator({ ...world, latency: 20 }).options, onEvent };
    const { container } = render(
      <StrictMode>
        <AmpersandProvider options={options}>{pages[flow]}</AmpersandProvider>
      </StrictMode>,
    );
    const shown = watchScreens(container);
    await waitFor(() => expect(shown).toEqual(ids));
    const screens = onEvent.mock.calls.flatMap(([event]) => (event.type === 'screen' ? event : []));
    expect(screens).toEqual(ids.map((screen) => ({ type: 'screen', flow, screen })));
  },
);

it('screen events name the screen shown in place of a flow that threw', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const onEvent = vi.fn<(event: AmpEvent) => void>();
  const options = { ...createEmulator(ok).options, onEvent };
  const { container } = render(
    <AmpersandProvider options={options}>
      <InstallIntegration {...people} integration="" />
    </AmpersandProvider>,
  );
  const shown = watchScreens(container);
  await waitFor(() => expect(shown).toEqual(['install.failed']));
  expect(onEvent).toHaveBeenCalledWith({ type: 'screen', flow: 'install', screen: shown[0] });
  log.mockRestore();
});

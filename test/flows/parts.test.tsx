/** Lazy code may come late or never: the network is lost, or a newer release removed the file. */
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AmpEvent } from '../../src/actions/events';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/people';
import type { EmulatorOptions, Fault } from '../../src/testing/types';

const broken = () => {
  throw new TypeError('Failed to fetch dynamically imported module');
};

beforeEach(() => {
  // React logs every error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.resetModules();
});

afterEach(() => {
  for (const { path } of cases) vi.doUnmock(path);
  vi.restoreAllMocks();
  vi.resetModules();
});

interface Case {
  part: string;
  path: string;
  flow: 'connect' | 'install';
  scenario: EmulatorOptions['scenario'];
}

const cases: Case[] = [
  {
    part: 'flow of connecting',
    path: '../../src/flows/Connect/ConnectCard',
    flow: 'connect',
    scenario: 'fresh',
  },
  {
    part: 'suggestions',
    path: '../../src/core/mapping/engine',
    flow: 'install',
    scenario: 'connected',
  },
  {
    part: 'flow of installing',
    path: '../../src/flows/Install/InstallFlow',
    flow: 'install',
    scenario: 'installed',
  },
];

async function show({ flow, scenario }: Omit<Case, 'part' | 'path'>, faults: Fault[] = []) {
  const { AmpersandProvider, ConnectProvider, InstallIntegration } =
    await import('../../src/index');
  const emulator = createEmulator({ scenario, faults });
  const onError = vi.fn();
  const onEvent = vi.fn<(event: AmpEvent) => void>();
  render(
    <StrictMode>
      <AmpersandProvider options={{ ...emulator.options, onError, onEvent }}>
        {flow === 'connect' ? (
          <ConnectProvider provider="salesforce" {...people} />
        ) : (
          <InstallIntegration integration="salesforceSync" {...people} />
        )}
      </AmpersandProvider>
    </StrictMode>,
  );
  const screens = () =>
    onEvent.mock.calls.flatMap(([event]) => (event.type === 'screen' ? [event.screen] : []));
  return { emulator, onError, screens };
}

describe('a lazy part that does not arrive', () => {
  it.each(cases)('is explained and loaded by *Try again*: $part', async (one) => {
    vi.doMock(one.path, broken);
    const { onError } = await show(one);
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'unreachable', retryable: true }),
    );

    vi.doUnmock(one.path);
    await userEvent.click(again);
    const reached = { connect: /Continue to Salesforce/, install: /Contact/ }[one.flow];
    expect((await screen.findAllByRole('button', { name: reached })).length).toBeGreaterThan(0);
  });
});

/** Holds a module back until `arrive` is called. */
function holdBack(path: string) {
  let arrive = () => {};
  const way = new Promise<void>((resolve) => (arrive = resolve));
  vi.doMock(path, async (original) => {
    await way;
    return original();
  });
  return { arrive: () => act(async () => arrive()) };
}

const shownScreen = () => document.querySelector('[data-screen]')?.getAttribute('data-screen');

describe('a flow whose code loads after its first requests', () => {
  const connect = { flow: 'connect', scenario: 'fresh' } as const;
  const install = { flow: 'install', scenario: 'installed' } as const;
  const connectPath = '../../src/flows/Connect/ConnectCard';
  const installPath = '../../src/flows/Install/InstallFlow';

  it('shows the skeleton, sends all requests meanwhile and none twice: ConnectProvider', async () => {
    const { arrive } = holdBack(connectPath);
    const { emulator, screens } = await show(connect);
    const asked = () => emulator.requests.map(({ operation }) => operation).sort();
    const wave = ['getProject', 'getProvider', 'listConnections', 'listProviderApps'];
    await waitFor(() => expect(asked()).toEqual(wave));
    expect(shownScreen()).toBe('connect.loading');
    expect(screen.queryByRole('button')).toBeNull();

    await arrive();
    await screen.findByRole('button', { name: /Continue to Salesforce/ });
    expect(asked()).toEqual(wave);
    expect(screens()).toEqual(['connect.loading', 'connect.ready']);
  });

  it('shows the skeleton, reads the account’s fields meanwhile and sends no request twice: InstallIntegration', async () => {
    const { arrive } = holdBack(installPath);
    const { emulator, screens } = await show(install);
    const asked = () => emulator.requests.map(({ operation }) => operation).sort();
    const waves = [
      'getIntegration',
      'getProject',
      'getProvider',
      'hydrateRevision',
      'listConnections',
      'listInstallations',
    ];
    await waitFor(() => expect(asked()).toEqual(waves));
    expect(shownScreen()).toBe('install.loading');
    expect(screen.queryByRole('button')).toBeNull();

    await arrive();
    await screen.findByRole('navigation');
    expect(asked()).toEqual(waves);
    expect(screens()).toEqual(['install.loading', 'install.overview']);
  });

  it('shows a failure of that time without another request', async () => {
    const { arrive } = holdBack(connectPath);
    const answer = { kind: 'problem', status: 403, problem: {} } as const;
    const { emulator, onError } = await show(connect, [{ on: 'getProvider', answer }]);
    await waitFor(() => expect(emulator.requests).toHaveLength(4));
    await arrive();
    await waitFor(() => expect(shownScreen()).toBe('connect.misconfigured'));
    expect(emulator.requests).toHaveLength(4);
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'forbidden' }));
  });
});

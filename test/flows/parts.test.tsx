/** Code that is fetched later may not arrive: the network is gone, or a newer release took its file away. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/scenarios';
import type { EmulatorOptions } from '../../src/testing/types';

const broken = () => {
  throw new TypeError('Failed to fetch dynamically imported module');
};

beforeEach(() => {
  // React logs what a boundary caught.
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
    part: 'rules of signing in',
    path: '../../src/hooks/connect/connectRules',
    flow: 'connect',
    scenario: 'fresh',
  },
  {
    part: 'screens of signing in',
    path: '../../src/flows/Connect/ConnectScreens',
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
  { part: 'reading of answers', path: '../../src/api/answers', flow: 'connect', scenario: 'fresh' },
];

async function show({ flow, scenario }: Case) {
  const { AmpersandProvider, ConnectProvider, InstallIntegration } =
    await import('../../src/index');
  const emulator = createEmulator({ scenario });
  const onError = vi.fn();
  render(
    <AmpersandProvider options={{ ...emulator.options, onError }}>
      {flow === 'connect' ? (
        <ConnectProvider provider="salesforce" {...people} />
      ) : (
        <InstallIntegration integration="salesforceSync" {...people} />
      )}
    </AmpersandProvider>,
  );
  return { emulator, onError };
}

describe('a part that does not arrive', () => {
  it.each(cases)('$part: says so, and goes on when it is tried again', async (one) => {
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

/** Hosts with a mistake: each part says so in place, and the page around it stays. */
import { act, render, screen } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AmpError } from '../../src/core/errors';
import { AmpersandErrorBoundary } from '../../src/flows/AmpersandErrorBoundary/AmpersandErrorBoundary';
import { ConnectProvider } from '../../src/flows/Connect/ConnectProvider';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import { IntegrationList } from '../../src/flows/List/IntegrationList';
import { FieldMappingPicker } from '../../src/flows/Mapping/FieldMappingPicker';
import { InstallationStatus } from '../../src/flows/Status/InstallationStatus';
import { useConnection } from '../../src/hooks/connect/useConnection';
import { InstallationProvider } from '../../src/hooks/install/InstallationProvider';
import { useInstallation } from '../../src/hooks/install/useInstallation';
import { useLocalConfig } from '../../src/hooks/install/useLocalConfig';
import { useManifest } from '../../src/hooks/install/useManifest';
import type { AmpersandOptions } from '../../src/provider/AmpersandOptions';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import * as mode from '../../src/provider/isDevelopment';
import { createEmulator } from '../../src/testing/createEmulator';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const settle = () => act(() => vi.advanceTimersByTimeAsync(10_000));

const who = { groupRef: 'acme-org', consumerRef: 'dana' };
const installation = { integration: 'salesforceSync', ...who };
const noGroup = { groupRef: undefined as unknown as string };

/** A screen of the host's own. */
function Headless() {
  const states = [useConnection(), useInstallation(), useManifest()];
  const { draft } = useLocalConfig();
  const failures = states.map(({ error, isError }) => (isError ? error?.message : 'fine'));
  return <p data-testid="headless">{JSON.stringify([...failures, draft])}</p>;
}

const headless = (props: { groupRef?: string; integration?: string } = {}) => (
  <InstallationProvider {...installation} {...props}>
    <Headless />
  </InstallationProvider>
);

interface Host {
  options?: Partial<AmpersandOptions>;
  scenario?: 'fresh' | 'connected';
}

async function renderHost(part: ReactNode, { options, scenario = 'fresh' }: Host = {}) {
  const emulator = createEmulator({ scenario });
  const onError = vi.fn<(error: AmpError) => void>();
  render(
    <main>
      <h1>Settings</h1>
      <AmpersandProvider options={{ ...emulator.options, onError, ...options }}>
        {part}
      </AmpersandProvider>
    </main>,
  );
  await settle();
  expect(screen.getByRole('heading', { name: 'Settings' })).toBeInTheDocument();
  return { emulator, onError };
}

const flows: Array<[string, ReactElement]> = [
  ['InstallIntegration', <InstallIntegration key="1" {...installation} />],
  ['ConnectProvider', <ConnectProvider key="2" provider="salesforce" {...who} />],
  ['InstallationStatus', <InstallationStatus key="3" {...installation} />],
  ['IntegrationList', <IntegrationList key="4" {...who} />],
];

describe.each([
  ['development', true],
  ['production', false],
])('in %s', (_mode, isDeveloped) => {
  beforeEach(() => {
    vi.spyOn(mode, 'isDevelopment').mockReturnValue(isDeveloped);
  });

  /** The cure is on screen for developers alone; customers read a plain sentence with a reference. */
  function expectTold(cure: RegExp) {
    expect(screen.getAllByText(/isn’t available|aren’t available/)).not.toEqual([]);
    const spelledOut = screen.queryByText(cure);
    if (isDeveloped) expect(spelledOut).toBeInTheDocument();
    else expect(spelledOut).toBeNull();
  }

  it.each(flows)('%s says that both credentials were given', async (_name, flow) => {
    const getToken = async () => 'token';
    const { emulator, onError } = await renderHost(flow, { options: { getToken } });
    expectTold(/both `apiKey` and `getToken` were given/);
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'developer', message: expect.stringContaining('Pass one') }),
    );
    expect(emulator.requests).toEqual([]);
  });

  it('a host’s own screen gets the error of both credentials from the hooks', async () => {
    const getToken = async () => 'token';
    const { onError } = await renderHost(headless(), { options: { getToken } });
    const shown = screen.getByTestId('headless').textContent;
    expect(shown?.match(/both `apiKey` and `getToken`/g)).toHaveLength(3);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('a host’s own screen gets the error of a missing group, and requests nothing', async () => {
    const { emulator, onError } = await renderHost(headless(noGroup));
    const shown = screen.getByTestId('headless').textContent;
    expect(shown?.match(/`groupRef` is undefined/g)).toHaveLength(3);
    expect(emulator.requests).toEqual([]);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('a picker inside says that the group is missing', async () => {
    await renderHost(
      <InstallationProvider {...installation} {...noGroup}>
        <FieldMappingPicker objectName="contact" />
      </InstallationProvider>,
    );
    expectTold(/`groupRef` is undefined/);
  });

  it('a card inside says that the group is missing', async () => {
    await renderHost(
      <InstallationProvider {...installation} {...noGroup}>
        <ConnectProvider {...who} {...noGroup} />
      </InstallationProvider>,
    );
    expectTold(/`groupRef` is undefined/);
  });

  it('a card inside takes the provider of the integration', async () => {
    await renderHost(
      <InstallationProvider {...installation}>
        <ConnectProvider {...who} />
      </InstallationProvider>,
    );
    expect(screen.getAllByText(/Salesforce/).length).toBeGreaterThan(0);
  });

  it('a card alone says that it has no provider', async () => {
    await renderHost(<ConnectProvider {...who} />);
    expectTold(/`provider` is/);
  });

  it('a host’s own screen gets the error of an unknown integration', async () => {
    const { onError } = await renderHost(headless({ integration: 'unknown' }));
    expect(screen.getByTestId('headless').textContent).not.toContain('fine');
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: expect.stringContaining('there is no integration') }),
    );
  });

  it('InstallIntegration says that the integration is unknown', async () => {
    const { onError } = await renderHost(
      <InstallIntegration {...installation} integration="unknown" />,
    );
    expect(screen.getAllByText(/isn’t available/)).not.toEqual([]);
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: expect.stringContaining('It has: ') }),
    );
  });

  it('the boundary says that a hook has no provider', () => {
    const onError = vi.fn<(error: Error) => void>();
    render(<AmpersandErrorBoundary onError={onError}>{headless()}</AmpersandErrorBoundary>);
    expectTold(/needs an <AmpersandProvider> above it/);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('the boundary shows the host’s own fallback', () => {
    render(<AmpersandErrorBoundary fallback="Try later">{headless()}</AmpersandErrorBoundary>);
    expect(screen.getByText('Try later')).toBeInTheDocument();
  });
});

it('the boundary reports to the provider above it, and tries again', async () => {
  let fails = true;
  function Sometimes() {
    if (fails) throw new Error('not yet');
    return <p>There</p>;
  }
  const { onError } = await renderHost(
    <AmpersandErrorBoundary>
      <Sometimes />
    </AmpersandErrorBoundary>,
  );
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'not yet' }));
  fails = false;
  act(() => screen.getByRole('button', { name: 'Try again' }).click());
  expect(screen.getByText('There')).toBeInTheDocument();
});

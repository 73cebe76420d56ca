import { act, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AmpError } from '../../src/core/errors';
import { ConnectProvider } from '../../src/flows/Connect/ConnectProvider';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import { IntegrationList } from '../../src/flows/List/IntegrationList';
import { InstallationStatus } from '../../src/flows/Status/InstallationStatus';
import { useIsIntegrationInstalled } from '../../src/hooks/install/useIsIntegrationInstalled';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createEmulator } from '../../src/testing/createEmulator';

const silent = () => {};
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  vi.spyOn(console, 'error').mockImplementation(silent);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const settle = () => act(() => vi.advanceTimersByTimeAsync(10_000));

type Props = Record<string, unknown>;
const flows: Array<[string, ComponentType<Props>]> = [
  ['InstallIntegration', InstallIntegration as unknown as ComponentType<Props>],
  ['InstallationStatus', InstallationStatus as unknown as ComponentType<Props>],
  ['IntegrationList', IntegrationList as unknown as ComponentType<Props>],
  ['ConnectProvider', ConnectProvider as unknown as ComponentType<Props>],
];
const whole = {
  integration: 'salesforceSync',
  provider: 'salesforce',
  groupRef: 'acme-org',
  consumerRef: 'dana',
};

it.each(flows)('%s reports its name when there is no provider', (name, Flow) => {
  const onError = vi.fn<(error: AmpError) => void>();
  render(<Flow {...whole} onError={onError} />);
  expect(onError).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      message: expect.stringContaining(`ampkit: ${name} needs an <AmpersandProvider>`),
    }),
  );
});

describe.each(flows)('%s without a valid ref', (_name, Flow) => {
  it.each<[string, Props]>([
    ['no groupRef, as while the host still loads it', { groupRef: undefined }],
    ['an empty groupRef', { groupRef: '' }],
    ['a number', { groupRef: 42 }],
    ['no consumerRef', { consumerRef: undefined }],
    ['an empty consumerRef', { consumerRef: ' ' }],
  ])(
    'sends no request, tells the developer, and starts once it is valid: %s',
    async (_what, wrong) => {
      const emulator = createEmulator({ scenario: 'installed' });
      const onError = vi.fn<(error: AmpError) => void>();
      const page = (props: Props) => (
        <AmpersandProvider options={emulator.options}>
          <Flow {...whole} {...props} onError={onError} />
        </AmpersandProvider>
      );
      const { rerender } = render(page(wrong));
      await settle();
      expect(emulator.requests.map(({ path }) => path)).toEqual([]);
      const name = Object.keys(wrong)[0];
      expect(onError).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({
          code: 'developer',
          message: expect.stringContaining(`\`${name}\``),
        }),
      );
      rerender(page({}));
      await settle();
      expect(screen.getAllByText(/Salesforce/).length).toBeGreaterThan(0);
      expect(screen.queryByText(/isn’t available|aren’t available/)).toBeNull();
    },
  );
});

it('useIsIntegrationInstalled sends no request without a groupRef', async () => {
  const emulator = createEmulator({ scenario: 'installed' });
  let found: ReturnType<typeof useIsIntegrationInstalled> | undefined;
  function Asks({ groupRef }: { groupRef?: string }) {
    found = useIsIntegrationInstalled('salesforceSync', groupRef as string, 'dana');
    return null;
  }
  const page = (groupRef?: string) => (
    <AmpersandProvider options={emulator.options}>
      <Asks groupRef={groupRef} />
    </AmpersandProvider>
  );
  const { rerender } = render(page());
  await settle();
  expect(emulator.requests).toEqual([]);
  expect(found).toMatchObject({ isLoaded: false, isIntegrationInstalled: null, isError: true });
  expect(found?.error?.message).toContain('`groupRef`');
  rerender(page('acme-org'));
  await settle();
  expect(found).toMatchObject({ isLoaded: true, isIntegrationInstalled: true, isError: false });
});

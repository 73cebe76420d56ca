import { QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { useAmpersand } from '../../src/provider/contexts';
import type { AmpersandOptions } from '../../src/provider/AmpersandOptions';
import { useAmpersandProviderProps } from '../../src/hooks/shared/useAmpersandProviderProps';

const getToken = async () => 'token';

/** Errors thrown while rendering are also logged by React; they are expected here. */
function thrownBy(act: () => void): string {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  } finally {
    log.mockRestore();
  }
  return '';
}

const wrongOptions: Array<[string, AmpersandOptions | undefined, RegExp]> = [
  ['no options', undefined, /^ampkit: .*no `options`/],
  ['no project', { project: '', apiKey: 'k' }, /^ampkit: `options\.project` is missing/],
  [
    'both credentials',
    { project: 'p', apiKey: 'k', getToken },
    /^ampkit: both `apiKey` and `getToken`/,
  ],
  ['no credential', { project: 'p' }, /^ampkit: neither `apiKey` nor `getToken`/],
  [
    'an address that is none',
    { project: 'p', apiKey: 'k', baseUrl: '/v1' },
    /^ampkit: `baseUrl` is/,
  ],
];

describe('AmpersandProvider with wrong options', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(wrongOptions)('says the cure, and every request fails with it: %s', async (...row) => {
    const [, options, message] = row;
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fetch = vi.fn<typeof globalThis.fetch>();
    let services: ReturnType<typeof useAmpersand> | undefined;
    function Probe() {
      services = useAmpersand('Probe');
      return <p>below</p>;
    }
    const passed = options && { ...options, fetch };
    render(
      <AmpersandProvider options={passed as AmpersandOptions}>
        <Probe />
      </AmpersandProvider>,
    );
    expect(screen.getByText('below')).toBeInTheDocument();
    expect(log.mock.calls).toEqual([[expect.stringMatching(message)]]);
    await expect(services?.api.getProvider('salesforce')).rejects.toThrow(message);
    await expect(services?.api.getProject()).rejects.toThrow(message);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['alone', { projectId: 'old' }, 'old', 0],
    ['and its newer one alike', { project: 'p', projectId: 'p' }, 'p', 0],
    ['and its newer one differently', { project: 'new', projectId: 'old' }, 'new', 1],
  ])('takes the older name of the project: %s', (_how, names, used, told) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = vi.fn<NonNullable<AmpersandOptions['onError']>>();
    let given: ReturnType<typeof useAmpersandProviderProps> | undefined;
    let services: ReturnType<typeof useAmpersand> | undefined;
    function Probe() {
      given = useAmpersandProviderProps();
      services = useAmpersand('Probe');
      return null;
    }
    const options = { ...names, apiKey: 'k', onError };
    render(
      <AmpersandProvider options={options}>
        <Probe />
      </AmpersandProvider>,
    );
    expect(given).toEqual({ options, projectIdOrName: used });
    expect(services?.project).toBe(used);
    expect(onError).toHaveBeenCalledTimes(told);
    expect(log).toHaveBeenCalledTimes(told);
    for (const [error] of onError.mock.calls) {
      expect(error).toMatchObject({
        code: 'developer',
        message: expect.stringContaining('remove `projectId`'),
      });
    }
  });

  it('throws an error that names a component rendered outside a provider', () => {
    function Orphan() {
      useAmpersand('<Orphan>');
      return null;
    }
    expect(thrownBy(() => render(<Orphan />))).toMatch(
      /^ampkit: <Orphan> needs an <AmpersandProvider>/,
    );
  });
});

describe('AmpersandProvider', () => {
  it('keeps the same services when the host re-renders with new closures', () => {
    const seen = new Set<unknown>();
    function Probe() {
      seen.add(useAmpersand('Probe'));
      return <p>below</p>;
    }
    const page = () => (
      <AmpersandProvider
        options={{
          project: 'p',
          getToken: async () => 't',
          onEvent: () => {},
          support: { email: 'a@b.c' },
        }}
      >
        <Probe />
      </AmpersandProvider>
    );
    const { rerender } = render(page());
    rerender(page());
    expect(screen.getByText('below')).toBeInTheDocument();
    expect(seen.size).toBe(1);
  });

  it("calls the host's callback of the latest render", () => {
    const first = vi.fn();
    const second = vi.fn();
    let services: ReturnType<typeof useAmpersand> | undefined;
    function Probe() {
      services = useAmpersand('Probe');
      return null;
    }
    const page = (onEvent: () => void) => (
      <AmpersandProvider options={{ project: 'p', apiKey: 'k', onEvent }}>
        <Probe />
      </AmpersandProvider>
    );
    const { rerender } = render(page(first));
    rerender(page(second));
    services?.onEvent({ type: 'screen', flow: 'connect', screen: 'connect.ready' });
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  it("uses the host's query client where one is given", () => {
    const client = new QueryClient();
    let used: unknown;
    function Probe() {
      used = useAmpersand('Probe').queryClient;
      return null;
    }
    render(
      <AmpersandProvider options={{ project: 'p', apiKey: 'k', queryClient: client }}>
        <Probe />
      </AmpersandProvider>,
    );
    expect(used).toBe(client);
  });
});

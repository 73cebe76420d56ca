import { QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { useAmpersand } from '../../src/provider/contexts';
import type { AmpersandOptions } from '../../src/provider/AmpersandOptions';

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

describe('AmpersandProvider with wrong options', () => {
  it.each<[string, AmpersandOptions | undefined, RegExp]>([
    ['no options', undefined, /^ampkit: .*no `options`/],
    ['no project', { project: '', apiKey: 'k' }, /^ampkit: `options\.project` is missing/],
    [
      'both credentials',
      { project: 'p', apiKey: 'k', getToken },
      /^ampkit: both `apiKey` and `getToken`/,
    ],
    ['no credential', { project: 'p' }, /^ampkit: neither `apiKey` nor `getToken`/],
  ])('throws an error with its cure: %s', (_name, options, message) => {
    expect(
      thrownBy(() => render(<AmpersandProvider options={options as AmpersandOptions} />)),
    ).toMatch(message);
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

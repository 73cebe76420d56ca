import { act, renderHook } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AmpError } from '../../src/core/errors';
import { useIntegrations } from '../../src/hooks/list/useIntegrations';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { type ListWorld, createListWorld, problem } from '../flows/ListWorld';

const listener = () => vi.fn<(error: AmpError) => void>();

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

/** Long enough for every retry. */
const settle = () => act(() => vi.advanceTimersByTimeAsync(10_000));

function open(world: ListWorld, onProviderError = listener()) {
  const onError = listener();
  const options = {
    project: 'demo-project',
    apiKey: 'key',
    fetch: world.fetch,
    onError: onProviderError,
  };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <AmpersandProvider options={options}>{children}</AmpersandProvider>
    </StrictMode>
  );
  const view = renderHook(
    () => useIntegrations({ groupRef: 'acme-org', consumerRef: 'dana', onError }),
    { wrapper },
  );
  return { ...view, onError };
}

describe('useIntegrations: loading', () => {
  it('sends all requests at once and none twice, under StrictMode too', async () => {
    const world = createListWorld();
    const release = world.hold();
    const { result } = open(world);
    await settle();
    expect([...world.asked].sort()).toEqual([
      'connections',
      'installations',
      'integrations',
      'project',
    ]);
    expect(result.current.phase).toBe('loading');

    release();
    await settle();
    expect(result.current.phase).toBe('ready');
    expect(world.asked).toHaveLength(4);
    expect(result.current.appName).toBe('Acme');
    expect(result.current.integrations?.map(({ name, status }) => [name, status.state])).toEqual([
      ['HubSpot', 'attention'],
      ['Salesforce', 'installed'],
      ['NetSuite', 'notSetUp'],
    ]);
  });

  it('shares loaded data with a second list of the same group', async () => {
    const world = createListWorld();
    renderHook(
      () => [1, 2].map(() => useIntegrations({ groupRef: 'acme-org', consumerRef: 'dana' })),
      {
        wrapper: ({ children }) => (
          <AmpersandProvider
            options={{ project: 'demo-project', apiKey: 'key', fetch: world.fetch }}
          >
            {children}
          </AmpersandProvider>
        ),
      },
    );
    await settle();
    expect(world.asked).toHaveLength(4);
  });
});

describe('useIntegrations: failures', () => {
  it.each<[string, unknown, string]>([
    ['a refused key', problem(401, 'no'), 'unauthorized'],
    ['a key without permission', problem(403, 'no'), 'forbidden'],
    ['an unknown project', problem(404, 'no'), 'notFound'],
    ['a page of HTML', new Response('<html>', { status: 200 }), 'unreachable'],
    ['no answer', new TypeError('Failed to fetch'), 'unreachable'],
  ])(
    'fails and reports the error once when the integrations answer with %s',
    async (_what, answer, code) => {
      const onProviderError = listener();
      const world = createListWorld({ integrations: answer });
      const { result, onError } = open(world, onProviderError);
      await settle();
      expect(result.current).toMatchObject({ phase: 'failed', error: { code } });
      expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code }));
      expect(onProviderError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code }));
    },
  );

  it('fails as offline without waiting', async () => {
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const world = createListWorld({ integrations: new TypeError('Failed to fetch') });
    const { result } = open(world);
    await act(async () => void window.dispatchEvent(new Event('offline')));
    await settle();
    expect(result.current).toMatchObject({ phase: 'failed', error: { code: 'offline' } });

    onLine.mockRestore();
    world.answers.integrations = [];
    await act(async () => void window.dispatchEvent(new Event('online')));
    await settle();
    expect(result.current.phase).toBe('ready');
  });

  it.each([403, 404])(
    'shows cards without status and sends no other request when installations answer %i',
    async (status) => {
      const world = createListWorld({ installations: problem(status, 'no') });
      const { result, onError } = open(world);
      await settle();
      expect(result.current.statusError?.status).toBe(status);
      expect(result.current.integrations?.map((item) => item.status.state)).toEqual(
        Array(3).fill('unknown'),
      );
      expect(world.asked).toHaveLength(4);
      expect(onError).toHaveBeenCalledOnce();
    },
  );

  it('fails when the installations refuse the credential', async () => {
    const { result } = open(createListWorld({ installations: problem(401, 'no') }));
    await settle();
    expect(result.current).toMatchObject({ phase: 'failed', error: { code: 'unauthorized' } });
  });

  it.each(['connections', 'project'] as const)(
    'shows cards when the %s request is refused',
    async (route) => {
      const { result } = open(createListWorld({ [route]: problem(403, 'no') }));
      await settle();
      expect(result.current.phase).toBe('ready');
      expect(result.current.integrations?.[0]?.status.state).toBe('attention');
    },
  );

  it('repeats only the requests that failed on reload', async () => {
    const world = createListWorld({ integrations: problem(403, 'no') });
    const { result } = open(world);
    await settle();
    world.answers.integrations = [];
    world.asked.length = 0;
    await act(async () => void result.current.reload());
    await settle();
    expect(world.asked).toEqual(['integrations']);
    expect(result.current.phase).toBe('ready');
  });
});

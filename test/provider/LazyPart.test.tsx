import { act, render, renderHook, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { describeError } from '../../src/core/errors';
import { LazyPart, useLazyPart } from '../../src/provider/LazyPart';

/** Lazy part that the test resolves or rejects. */
function createPart() {
  const calls: Array<{ resolve: (part: string) => void; reject: (cause: unknown) => void }> = [];
  const fetchPart = vi.fn(
    () => new Promise<string>((resolve, reject) => void calls.push({ resolve, reject })),
  );
  return { lazy: new LazyPart(fetchPart), fetchPart, calls };
}

function Shown({ lazy }: { lazy: LazyPart<string> }) {
  const { part, error } = useLazyPart(lazy);
  return <p>{error ? 'failed' : (part ?? 'waiting')}</p>;
}

describe('a part that is fetched when it is wanted', () => {
  it('is fetched once for several that want it, under StrictMode too', async () => {
    const { lazy, fetchPart, calls } = createPart();
    render(
      <StrictMode>
        <Shown lazy={lazy} />
        <Shown lazy={lazy} />
      </StrictMode>,
    );
    expect(screen.getAllByText('waiting')).toHaveLength(2);
    await act(async () => calls[0]?.resolve('there'));
    expect(screen.getAllByText('there')).toHaveLength(2);
    expect(fetchPart).toHaveBeenCalledTimes(1);
  });

  it('is not fetched before it is wanted, nor on a server', () => {
    const { lazy, fetchPart } = createPart();
    renderHook(() => useLazyPart(lazy, false));
    expect(renderToString(<Shown lazy={lazy} />)).toContain('waiting');
    expect(fetchPart).not.toHaveBeenCalled();
  });

  it('is there in the first frame of who comes later', async () => {
    const { lazy, calls } = createPart();
    const loading = lazy.load();
    calls[0]?.resolve('there');
    await loading;
    const frames: unknown[] = [];
    renderHook(() => frames.push(useLazyPart(lazy).part));
    expect(frames[0]).toBe('there');
  });

  it('that did not arrive is tried again by who comes later, without the old failure', async () => {
    const { lazy, fetchPart, calls } = createPart();
    const { unmount } = render(<Shown lazy={lazy} />);
    await act(async () => calls[0]?.reject(new TypeError('Failed to fetch module')));
    expect(screen.getByText('failed')).toBeVisible();
    unmount();
    render(<Shown lazy={lazy} />);
    expect(screen.getByText('waiting')).toBeVisible();
    await act(async () => calls[1]?.resolve('there'));
    expect(screen.getByText('there')).toBeVisible();
    expect(fetchPart).toHaveBeenCalledTimes(2);
  });

  it.each([
    [true, 'unreachable'],
    [false, 'offline'],
  ] as const)('that did not arrive is worth another try (online: %s)', async (online, code) => {
    const { lazy, calls } = createPart();
    const failure = lazy.load().catch((error: unknown) => error);
    calls[0]?.reject(new TypeError('Failed to fetch module'));
    const error = describeError(await failure, { time: '2026-01-01T00:00:00Z', online });
    expect(error).toMatchObject({ code, retryable: true });
    expect(error.message).toMatch(/^ampkit: .*could not be fetched/);
  });
});

/** `reconnect()` called in the first moments, before the sign-in code has loaded. */
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/scenarios';
import { FakeWindow } from '../oauth/fakeHost';

const rules = '../../src/hooks/connect/connectRules';

beforeEach(() => vi.resetModules());

afterEach(() => {
  vi.doUnmock(rules);
  vi.restoreAllMocks();
  vi.resetModules();
});

async function show() {
  const { AmpersandProvider, useConnection } = await import('../../src/index');
  const { lazyConnectRules } = await import('../../src/hooks/connect/lazyConnectRules');
  function Page() {
    const { status, reconnect } = useConnection({ provider: 'salesforce', ...people });
    return (
      <button type="button" onClick={reconnect}>
        {status}
      </button>
    );
  }
  const opened = vi
    .spyOn(window, 'open')
    .mockImplementation(() => new FakeWindow() as unknown as Window);
  const onError = vi.fn();
  const emulator = createEmulator({ scenario: 'connected' });
  const page = (options: object) => (
    <AmpersandProvider options={{ ...emulator.options, ...options }}>
      <Page />
    </AmpersandProvider>
  );
  render(page({ onError }));
  await userEvent.click(await screen.findByRole('button', { name: 'connected' }));
  return { opened, onError, lazyConnectRules };
}

describe('reconnect before the sign-in code has loaded', () => {
  it('opens the window once the code has loaded', async () => {
    let come = () => {};
    const way = new Promise<void>((resolve) => (come = resolve));
    vi.doMock(rules, async (original) => {
      await way;
      return original();
    });
    const { opened } = await show();
    expect(opened).not.toHaveBeenCalled();
    await act(async () => come());
    await waitFor(() => expect(opened).toHaveBeenCalledTimes(1));
  });

  it('opens no window by itself when the code loads after a failure', async () => {
    vi.doMock(rules, () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const { opened, onError, lazyConnectRules } = await show();
    await waitFor(() =>
      expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'unreachable' })),
    );
    vi.doUnmock(rules);
    // Another component on the page loads it.
    await act(async () => void (await lazyConnectRules.load()));
    expect(opened).not.toHaveBeenCalled();

    await userEvent.click(screen.getByRole('button', { name: 'connected' }));
    await waitFor(() => expect(opened).toHaveBeenCalledTimes(1));
  });
});

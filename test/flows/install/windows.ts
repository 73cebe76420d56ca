import { act } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import type { AuthorizationOutcome, Emulator, EmulatorOptions } from '../../../src/testing/types';
import { FakeWindow } from '../../oauth/fakeHost';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Origin of the sign-in windows. */
export const inWindows: Pick<EmulatorOptions, 'authorizeUrl'> = {
  authorizeUrl: ({ state }) => `https://login.example/authorize?state=${state}`,
};

/** Sign-in windows under the test's control. */
export function fakeWindows() {
  const windows: FakeWindow[] = [];
  vi.spyOn(window, 'open').mockImplementation(() => {
    const opened = new FakeWindow();
    windows.push(opened);
    return opened as unknown as Window;
  });
  return {
    windows,
    /** Ends the sign-in of the last window, as its callback page would. */
    finish(emulator: Emulator, outcome: AuthorizationOutcome = { ok: true }) {
      const last = windows.at(-1);
      const state = new URL(last?.wentTo.at(-1) ?? 'https://none.example').searchParams.get(
        'state',
      );
      const data = emulator.completeAuthorization(state ?? '', outcome);
      const { origin } = new URL(emulator.baseUrl);
      const event = Object.assign(new Event('message'), { data, origin, source: last });
      act(() => void window.dispatchEvent(event));
    },
  };
}

import { useCallback, useState } from 'react';
import { type CallHost, createCallHost } from '../../actions/callHost';
import { useLatest } from '../../utils/useLatest';
import { useOwnedLatest } from '../../utils/useOwnedLatest';
import type { Report } from './useReport';

/** Calls functions that a host passes with each call, see `CallHost`. */
export function useCallHost(report: Report): CallHost {
  const latest = useLatest(report);
  const [callHost] = useState(() => createCallHost((mistake) => void latest.current(mistake)));
  return callHost;
}

/**
 * The host's latest callback behind a function that stays the same and cannot fail, see `CallHost`. Work that began for one
 * owner calls the function that the host passed for that owner, however late it ends.
 * @param name Name of the prop or option.
 * @param owner See `useOwner`. Not needed below a `key` or a provider that starts over with each owner.
 */
export function useHostCallback<Args extends unknown[]>(
  name: string,
  callback: (...args: Args) => void,
  report: Report,
  owner?: string,
): (...args: Args) => void;
export function useHostCallback<Args extends unknown[]>(
  name: string,
  callback: ((...args: Args) => void) | undefined,
  report: Report,
  owner?: string,
): ((...args: Args) => void) | undefined;
export function useHostCallback<Args extends unknown[]>(
  name: string,
  callback: ((...args: Args) => void) | undefined,
  report: Report,
  owner = '',
): ((...args: Args) => void) | undefined {
  const latest = useOwnedLatest(owner, callback);
  const callHost = useCallHost(report);
  const call = useCallback(
    (...args: Args) => void callHost(name, () => latest.current?.(...args)),
    [name, latest, callHost],
  );
  return callback && call;
}

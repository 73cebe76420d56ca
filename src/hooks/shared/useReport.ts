import { useCallback, useContext, useState } from 'react';
import { createCallHost } from '../../actions/callHost';
import type { Flow } from '../../actions/events';
import { type ErrorListener, reportError } from '../../actions/reportError';
import type { AmpError } from '../../core/errors';
import { AmpersandContext, FlowContext } from '../../provider/contexts';
import { useLatest } from '../../utils/useLatest';

/**
 * Tells the host of an error, once for each cause, and returns the error as screens know it.
 * @param error The cause as it is known already. Default: described now.
 */
export type Report = (cause: unknown, error?: AmpError) => AmpError;

/** The host's latest `onError` behind a function that stays the same. */
export function useErrorListener(onError: ErrorListener | undefined): ErrorListener {
  const latest = useLatest(onError);
  // What `onError` itself throws goes to the console alone: to tell it again would not end.
  const [callHost] = useState(() => createCallHost(() => {}));
  return useCallback(
    (error) => void callHost('onError', () => latest.current?.(error)),
    [latest, callHost],
  );
}

/**
 * The way of every hook to report an error.
 * @param onError The hook's own listener. Inside a component of the library that component's `onError` hears instead.
 */
export function useReport(flow: Flow, onError?: ErrorListener): Report {
  const host = useContext(AmpersandContext);
  const own = useErrorListener(onError);
  const component = useContext(FlowContext)?.onError ?? own;
  return useCallback(
    (cause, error) => reportError({ flow, cause, error, component, host }),
    [flow, component, host],
  );
}

import { useCallback, useEffect, useRef } from 'react';
import { type AmpError } from '../../core/errors';
import { useAmpersand } from '../../provider/contexts';
import type { AmpEvent } from '../../actions/events';
import { toAmpError } from '../../actions/toAmpError';

/** Where it happened. */
export type Flow = Extract<AmpEvent, { type: 'error' }>['flow'];

/** Thrown things that were reported already: two components that share a query share its error. */
const reported = /* @__PURE__ */ new WeakSet<object>();

/**
 * Tells the host of an error once: the component's own `onError`, the provider's `onError` and `onEvent`.
 * Returns the error as screens know it.
 */
export function useReport(flow: Flow, caller: string, onError?: (error: AmpError) => void) {
  const services = useAmpersand(caller);
  const own = useRef(onError);
  // StrictMode runs effects twice: the same thing thrown is told once.
  const last = useRef<unknown>(undefined);
  useEffect(() => {
    own.current = onError;
  });
  return useCallback(
    (thrown: unknown, described?: AmpError): AmpError => {
      const error = described ?? toAmpError(thrown);
      if (last.current !== thrown) own.current?.(error);
      last.current = thrown;
      const key = typeof thrown === 'object' && thrown !== null ? thrown : error;
      if (reported.has(key)) return error;
      reported.add(key);
      services.onError(error);
      services.onEvent({ type: 'error', flow, error });
      return error;
    },
    [services, flow],
  );
}

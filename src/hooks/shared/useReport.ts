import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { createCallHost } from '../../actions/callHost';
import type { Flow } from '../../actions/events';
import { type ErrorListener, reportError, toAmpError } from '../../actions/reportError';
import { type AmpError, DeveloperError } from '../../core/errors';
import { AmpersandContext, FlowContext } from '../../provider/contexts';
import { useOwnedLatest } from '../../utils/useOwnedLatest';

/**
 * Tells the host of an error, once for each cause, and returns the error as screens know it.
 * @param error The cause as it is known already. Default: described now.
 */
export type Report = (cause: unknown, error?: AmpError) => AmpError;

/**
 * The host's latest `onError` behind a function that stays the same for one owner. Work that began for an earlier owner
 * still tells the function that the host passed for that one.
 */
export function useErrorListener(onError: ErrorListener | undefined, owner: string): ErrorListener {
  const latest = useOwnedLatest(owner, onError);
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
 * @param owner See `useOwner`, for a hook whose work outlives a change of owner.
 */
export function useReport(flow: Flow, onError?: ErrorListener, owner = ''): Report {
  const host = useContext(AmpersandContext);
  const own = useErrorListener(onError, owner);
  const component = useContext(FlowContext)?.onError ?? own;
  return useCallback(
    (cause, error) => reportError({ flow, cause, error, component, host }),
    [flow, component, host],
  );
}

/** One refused key fails many requests, and repeating them fails again: for a person that is one error. */
function isSameError(one: AmpError, other: AmpError): boolean {
  return one.code === other.code && (one.code !== 'developer' || one.message === other.message);
}

/**
 * Keeps the first error for as long as one of its kind is there, so that the reference on screen is the one that the host
 * has heard.
 */
export function useFirstError(error: AmpError | undefined): AmpError | undefined {
  const [first, setFirst] = useState<AmpError>();
  const shown = first && error && isSameError(first, error) ? first : error;
  if (shown !== first) setFirst(shown);
  return shown;
}

/**
 * Describes an error that a screen shows, and reports it once for as long as it stays.
 * @param known The error where it is described already. Default: described when it is first shown.
 */
export function useReportedError(
  cause: unknown,
  report: Report,
  known?: AmpError,
): AmpError | undefined {
  const now = useMemo(() => {
    if (!cause) return undefined;
    return known ?? toAmpError(cause);
  }, [cause, known]);
  const error = useFirstError(now);
  // StrictMode runs effects twice, and a repeated request has another cause for the same error.
  const reported = useRef<AmpError>(undefined);
  useEffect(() => {
    if (error && reported.current !== error) report(cause, error);
    reported.current = error;
  }, [cause, error, report]);
  return error;
}

/** A developer's mistake, thrown or not. */
export interface Mistake {
  cause: DeveloperError;
  error: AmpError;
}

/**
 * Reports a wrong prop that the customer's screen does not spell out, and writes it to the console.
 * @param what The mistake and its cure; `undefined` where there is none.
 * @param shown Error on the customer's screen: the host hears its reference.
 */
export function useReportedMistake(
  what: string | undefined,
  report: Report,
  shown?: AmpError,
): Mistake | undefined {
  const reference = shown?.reference;
  const mistake = useMemo(() => {
    if (what === undefined) return undefined;
    const cause = new DeveloperError(what);
    const error = toAmpError(cause);
    return { cause, error: { ...error, reference: reference ?? error.reference } };
  }, [what, reference]);
  useReportedError(mistake?.cause, report, mistake?.error);
  const logged = useRef<string>(undefined);
  const message = mistake?.cause.message;
  useEffect(() => {
    if (message !== undefined && logged.current !== message) {
      // oxlint-disable-next-line no-console -- developers look there first, and the screen does not say it
      console.error(message);
    }
    logged.current = message;
  }, [message]);
  return mistake;
}

import { useEffect, useMemo, useRef } from 'react';
import { toAmpError } from '../../actions/toAmpError';
import { type AmpError, DeveloperError } from '../../core/errors';
import type { Report } from './useReport';
import { useReportedError } from './useReportedError';

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

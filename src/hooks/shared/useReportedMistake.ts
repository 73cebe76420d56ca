import { useEffect, useMemo, useRef } from 'react';
import { type AmpError, DeveloperError } from '../../core/errors';
import type { Report } from './useReport';
import { useReportedError } from './useReportedError';

/**
 * Reports a wrong prop that the customer's screen does not spell out, and writes it to the console.
 * @param what The mistake and its cure; `undefined` where there is none.
 */
export function useReportedMistake(
  what: string | undefined,
  report: Report,
): { mistake?: DeveloperError; error?: AmpError } {
  const mistake = useMemo(
    () => (what === undefined ? undefined : new DeveloperError(what)),
    [what],
  );
  const error = useReportedError(mistake, report);
  const logged = useRef<string>(undefined);
  useEffect(() => {
    if (mistake && logged.current !== mistake.message) {
      // oxlint-disable-next-line no-console -- developers look there first, and the screen does not say it
      console.error(mistake.message);
    }
    logged.current = mistake?.message;
  }, [mistake]);
  return { mistake, error };
}

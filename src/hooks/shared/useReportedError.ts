import { useEffect, useMemo, useRef } from 'react';
import { toAmpError } from '../../actions/toAmpError';
import type { AmpError } from '../../core/errors';
import { useFirstError } from './useFirstError';
import type { Report } from './useReport';

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

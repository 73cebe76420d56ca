import { useEffect, useMemo, useRef } from 'react';
import { toAmpError } from '../../actions/toAmpError';
import type { AmpError } from '../../core/errors';
import type { Report } from './useReport';

/**
 * Describes an error that a screen shows, and reports it. While it stays, the same failure of a repeated request is no
 * news.
 * @param time When it happened, milliseconds since the epoch. Default: when it is first shown.
 */
export function useReportedError(
  cause: unknown,
  report: Report,
  time?: number,
): AmpError | undefined {
  const error = useMemo(() => (cause ? toAmpError(cause, time) : undefined), [cause, time]);
  const reported = useRef<string>(undefined);
  useEffect(() => {
    const failure = error && `${error.code} ${error.message}`;
    if (error && reported.current !== failure) report(cause, error);
    reported.current = failure;
  }, [cause, error, report]);
  return error;
}

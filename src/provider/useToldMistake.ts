import { useEffect, useRef } from 'react';
import { toAmpError } from '../actions/reportError';
import { type AmpError, DeveloperError } from '../core/errors';

/**
 * Writes a mistake in the provider's options to the console, once for each sentence.
 * @param what The mistake and its cure; `undefined` where there is none.
 * @param onError Hears it too. Leave it out for a mistake that every request fails with and reports.
 */
export function useToldMistake(
  what: string | undefined,
  onError?: (error: AmpError) => void,
): void {
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (what !== undefined && told.current !== what) {
      const mistake = new DeveloperError(what);
      // oxlint-disable-next-line no-console -- developers look there first, and no screen says it
      console.error(mistake.message);
      onError?.(toAmpError(mistake));
    }
    told.current = what;
  }, [what, onError]);
}

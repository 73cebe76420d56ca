import { useCallback, useRef, useState } from 'react';
import { apiErrorOf } from '../../core/errors';
import { useReport } from '../shared/useReport';

/** How a write stands, as the hooks of the prior art say it. */
export interface WriteState {
  isIdle: boolean;
  isPending: boolean;
  isSuccess: boolean;
  error: Error | null;
  /** The server's words where it gave any, else the error's. */
  errorMsg: string | null;
}

/** What every write takes besides its own arguments. */
export interface WriteCallbacks<Result> {
  onSuccess?: (data: Result) => void;
  onError?: (error: Error) => void;
  onSettled?: () => void;
}

type Status = { status: 'idle' | 'pending' | 'success' } | { status: 'error'; error: Error };

function stateOf(now: Status): WriteState {
  const error = now.status === 'error' ? now.error : null;
  const detail = apiErrorOf(error)?.detail;
  return {
    isIdle: now.status === 'idle',
    isPending: now.status === 'pending',
    isSuccess: now.status === 'success',
    error,
    errorMsg: error ? (detail ?? error.message) : null,
  };
}

/**
 * Runs one write at a time: called again while it runs, it does nothing. Variables are kept nowhere, so no mutation
 * cache can hold what was typed.
 */
export function useWrite<Args, Result>(
  write: (args: Args) => Promise<Result>,
): [(args: Args & WriteCallbacks<Result>) => Promise<void>, WriteState] {
  const [now, setNow] = useState<Status>({ status: 'idle' });
  const running = useRef(false);
  const report = useReport('install');
  const run = useCallback(
    async (args: Args & WriteCallbacks<Result>) => {
      if (running.current) return;
      running.current = true;
      setNow({ status: 'pending' });
      try {
        const result = await write(args);
        setNow({ status: 'success' });
        args.onSuccess?.(result);
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        setNow({ status: 'error', error });
        report(error);
        args.onError?.(error);
      } finally {
        running.current = false;
        args.onSettled?.();
      }
    },
    [write, report],
  );
  return [run, stateOf(now)];
}

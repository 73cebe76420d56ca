import { useEffect } from 'react';

/** Long enough for the first paint and the first look. */
const AFTER = 250;

/** Does work ahead that the first keystroke would otherwise wait for. */
export function usePrepared(prepare: () => void): void {
  useEffect(() => {
    const timer = setTimeout(prepare, AFTER);
    return () => clearTimeout(timer);
  }, [prepare]);
}

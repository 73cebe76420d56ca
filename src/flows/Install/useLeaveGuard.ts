import { useEffect, useRef } from 'react';
import { useLatest } from '../../utils/useLatest';

/** The browser asks before the page is left with unsaved edits; the host hears when that begins and ends. */
export function useLeaveGuard(dirty: boolean, onDirtyChange?: (dirty: boolean) => void): void {
  const latest = useLatest(onDirtyChange);
  const told = useRef(false);
  useEffect(() => {
    if (told.current === dirty) return;
    told.current = dirty;
    latest.current?.(dirty);
  }, [dirty, latest]);
  useEffect(
    () => () => {
      // What is gone cannot be left; the edits are kept for the next time.
      if (told.current) latest.current?.(false);
      told.current = false;
    },
    [latest],
  );
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}

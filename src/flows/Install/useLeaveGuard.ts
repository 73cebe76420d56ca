import { useEffect, useRef } from 'react';
import { useLatest } from '../../utils/useLatest';

/** The browser asks before the page is left with unsaved edits; the host hears when that begins and ends. */
export function useLeaveGuard(dirty: boolean, onDirtyChange?: (dirty: boolean) => void): void {
  const latest = useLatest(onDirtyChange);
  const reported = useRef(false);
  useEffect(() => {
    if (reported.current === dirty) return;
    reported.current = dirty;
    latest.current?.(dirty);
  }, [dirty, latest]);
  useEffect(
    () => () => {
      // The page cannot be left once the flow is gone; the edits are stored for the next time.
      if (reported.current) latest.current?.(false);
      reported.current = false;
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

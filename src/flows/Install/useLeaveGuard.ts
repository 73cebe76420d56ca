import { useEffect, useRef } from 'react';

/** The browser asks before the page is left with unsaved edits; the host hears when that begins and ends. */
export function useLeaveGuard(dirty: boolean, onDirtyChange?: (dirty: boolean) => void): void {
  const latest = useRef(onDirtyChange);
  const told = useRef(false);
  useEffect(() => {
    latest.current = onDirtyChange;
  });
  useEffect(() => {
    if (told.current === dirty) return;
    told.current = dirty;
    latest.current?.(dirty);
  }, [dirty]);
  useEffect(
    () => () => {
      // What is gone cannot be left; the edits are kept for the next time.
      if (told.current) latest.current?.(false);
      told.current = false;
    },
    [],
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

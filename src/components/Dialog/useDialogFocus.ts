import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Gives the focus to `initialFocus`, else to the dialog itself or the first control in it, and gives it back. */
export function useDialogFocus(
  initialFocus: RefObject<HTMLElement | null> | undefined,
  otherwise: 'dialog' | 'control',
): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const control = otherwise === 'control' ? findControl(dialog.current) : null;
    (initialFocus?.current ?? control ?? dialog.current)?.focus();
  }, [initialFocus, otherwise]);
  useReturnFocus();
  return dialog;
}

function findControl(dialog: HTMLElement | null): HTMLElement | null | undefined {
  return dialog?.querySelector<HTMLElement>(
    'button:enabled, input:enabled, select:enabled, textarea:enabled',
  );
}

/** The browser does this too, but not without `showModal`, nor where two dialogs go at once. */
function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After a deliberate move of focus (a new screen's heading) there is nothing to give back.
      const { activeElement } = document;
      const lost = !activeElement || activeElement === document.body || !activeElement.isConnected;
      if (lost && opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
}

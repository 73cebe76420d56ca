import { type RefObject, useEffect, useState } from 'react';
import { isTopLayer } from '../useEscape';

/**
 * Where the focus goes when a dialog opens: to `initialFocus`, else to the dialog itself or the first control in it.
 * When the dialog goes, the focus goes back to what opened it. Returns Radix's handlers.
 */
export function useDialogFocus(
  dialog: RefObject<HTMLElement | null>,
  initialFocus: RefObject<HTMLElement | null> | undefined,
  otherwise: 'dialog' | 'control',
) {
  useReturnFocus();
  return {
    onOpenAutoFocus(event: Event) {
      event.preventDefault();
      const element = dialog.current;
      // Of two that open at once, the outer one asks last.
      if (!element || !isTopLayer(element)) return;
      const control = otherwise === 'control' ? findControl(element) : null;
      (initialFocus?.current ?? control ?? element).focus();
    },
    onCloseAutoFocus(event: Event) {
      event.preventDefault();
    },
  };
}

function findControl(dialog: HTMLElement): HTMLElement | null {
  return dialog.querySelector<HTMLElement>(
    'button:enabled, input:enabled, select:enabled, textarea:enabled',
  );
}

/** Radix would take the focus from a new screen's heading; here it goes back only where it is lost otherwise. */
function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const { activeElement } = document;
      const lost = !activeElement || activeElement === document.body || !activeElement.isConnected;
      if (lost && opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
}

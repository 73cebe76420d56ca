import type { FocusEvent, RefObject } from 'react';
import { isTopLayer } from '../useEscape';
import { type Shell, useReturnFocus } from './shells';

/**
 * Where the focus goes when a dialog opens: to `initialFocus`, else to the dialog itself or the first control in it.
 * When the dialog goes, the focus goes back to what opened it. Returns Radix's handlers, and one that brings a control
 * into sight: Tab from the last control to the first, and back, is Radix's, which does not scroll.
 */
export function useDialogFocus(
  dialog: RefObject<HTMLElement | null>,
  initialFocus: RefObject<HTMLElement | null> | undefined,
  otherwise: 'dialog' | 'control',
  shell: Shell | undefined,
) {
  useReturnFocus(shell);
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
    onFocus({ currentTarget, target }: FocusEvent<HTMLElement>) {
      // A press must not move what is under the pointer.
      if (target === currentTarget || !target.matches(':focus-visible')) return;
      target.scrollIntoView?.({ block: 'nearest' });
    },
  };
}

function findControl(dialog: HTMLElement): HTMLElement | null {
  return dialog.querySelector<HTMLElement>(
    'button:enabled, input:enabled, select:enabled, textarea:enabled',
  );
}

import { useEffect, useState } from 'react';

/** A shell on the page, and the element that had the focus before it. */
export interface Shell {
  opener: Element | null;
}

const MARK = 'data-shell';
const shells = /* @__PURE__ */ new WeakMap<Element, Shell>();

/** Makes a shell known to the dialog that will take its place. */
export function markShell(layer: Element, opener: Element | null): void {
  layer.setAttribute(MARK, '');
  shells.set(layer, { opener });
}

/** The shell in a root's portal, if there is one. */
export function findShell(portalNode: Element | null): Shell | undefined {
  const layer = portalNode?.querySelector(`[${MARK}]`);
  return layer ? shells.get(layer) : undefined;
}

/**
 * Returns the focus to the element that opened a dialog, unless it is somewhere else by the time the dialog goes: Radix
 * would take it from the heading of a new screen.
 * @param shell Shell whose place the dialog takes: its opener is the dialog's.
 */
export function useReturnFocus(shell?: Shell): Element | null {
  const [opener] = useState(() => (shell ? shell.opener : document.activeElement));
  useEffect(
    () => () => {
      const { activeElement } = document;
      const isLost =
        !activeElement || activeElement === document.body || !activeElement.isConnected;
      if (isLost && opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
  return opener;
}

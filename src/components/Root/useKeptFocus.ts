import { type RefObject, useEffect } from 'react';

const HEADING = ':is(h1, h2, h3, h4, h5, h6)[tabindex="-1"]';
/** Controls that may get the focus. A text input would open the keyboard on a phone. */
const CONTROL = 'button, a[href], select';

/** The element and its ancestors up to the root. */
function pathTo(root: Element, element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && root.contains(at); at = at.parentElement) {
    path.push(at);
  }
  return path;
}

/** Heading of the page if it is still there, else a control beside the one that is gone. */
function nearest(root: Element, path: Element[]): HTMLElement | null {
  for (const place of path) {
    if (!root.contains(place)) continue;
    const next = place.querySelector<HTMLElement>(HEADING) ?? place.querySelector(CONTROL);
    if (next) return next as HTMLElement;
  }
  return null;
}

/**
 * Moves the focus to the nearest element that is left when the focused control disappears. Otherwise a button that
 * removes itself (*Undo*, *Discard*, *Try again*) would send people who use a keyboard or a screen reader to the top
 * of the host's page.
 */
export function useKeptFocus(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = ref.current;
    if (!root) return undefined;
    const { ownerDocument: document } = root;
    let path: Element[] = [];
    let frame = 0;
    const isLost = () => path[0]?.isConnected === false && document.activeElement === document.body;
    const remember = ({ target }: FocusEvent) => {
      path = pathTo(root, target as Element);
    };
    const keep = () => {
      if (isLost()) nearest(root, path)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      // One frame later every component that moves the focus itself has done so.
      if (!isLost()) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(keep);
    });
    observer.observe(root, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
      cancelAnimationFrame(frame);
    };
  }, [ref]);
}

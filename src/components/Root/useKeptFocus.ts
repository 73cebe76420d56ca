import { type RefObject, useEffect } from 'react';

const HEADING = ':is(h1, h2, h3, h4, h5, h6)[tabindex="-1"]';
/** No text input: on a phone it would open the keyboard. */
const CONTROL = 'button, a[href], select';

/** The element and all around it, up to the root. */
function pathTo(root: Element, element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && root.contains(at); at = at.parentElement) {
    path.push(at);
  }
  return path;
}

/** The page's heading where that much of it still stands, else a control beside what is gone. */
function nearest(root: Element, path: Element[]): HTMLElement | null {
  for (const place of path) {
    if (!root.contains(place)) continue;
    const next = place.querySelector<HTMLElement>(HEADING) ?? place.querySelector(CONTROL);
    if (next) return next as HTMLElement;
  }
  return null;
}

/**
 * A button that takes itself away (*Undo*, *Discard*, *Try again*) must not send people who work by keyboard or
 * screen reader back to the top of the host's page: the focus goes to what is nearest of what is left.
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
      // A frame later: what moves the focus by itself has done so by then.
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

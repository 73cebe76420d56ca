import { type RefObject, useEffect } from 'react';
import { useLatest } from '../../utils/useLatest';

/**
 * Closes a popup when a press or the focus lands elsewhere. The listeners are on the window, because a dialog around
 * keeps presses beside it from the rest of the page.
 */
export function useCloseOutside(
  anchor: RefObject<HTMLElement | null>,
  popup: RefObject<HTMLElement | null>,
  close: () => void,
): void {
  const latest = useLatest(close);
  useEffect(() => {
    const leave = (event: Event) => {
      const target = event.target as Node;
      if (anchor.current?.contains(target) || popup.current?.contains(target)) return;
      latest.current();
    };
    window.addEventListener('pointerdown', leave, true);
    window.addEventListener('focusin', leave, true);
    return () => {
      window.removeEventListener('pointerdown', leave, true);
      window.removeEventListener('focusin', leave, true);
    };
  }, [anchor, popup, latest]);
}

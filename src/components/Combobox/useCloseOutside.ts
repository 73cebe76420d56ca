import { type RefObject, useEffect, useRef } from 'react';

/** Closes when a press or the focus lands elsewhere. */
export function useCloseOutside(
  anchor: RefObject<HTMLElement | null>,
  popup: RefObject<HTMLElement | null>,
  close: () => void,
): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const leave = (event: Event) => {
      const target = event.target as Node;
      if (anchor.current?.contains(target) || popup.current?.contains(target)) return;
      latest.current();
    };
    document.addEventListener('pointerdown', leave, true);
    document.addEventListener('focusin', leave, true);
    return () => {
      document.removeEventListener('pointerdown', leave, true);
      document.removeEventListener('focusin', leave, true);
    };
  }, [anchor, popup]);
}

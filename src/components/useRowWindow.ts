import { type RefObject, useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect';
import { type RowList, scrollFor, windowRows } from './windowRows';

/** `aria-posinset` of the row that has the focus says which it is. */
export function focusedRow(scroller: HTMLElement): number {
  const row = scroller.querySelector(':focus')?.closest('[aria-posinset]');
  return Number(row?.getAttribute('aria-posinset') ?? 0) - 1;
}

/**
 * The rows in sight of a scrolling element, the one with the focus, and one more if asked for.
 * @param leastHeight What it shows at least; also what is assumed where nothing is laid out (a server, jsdom).
 */
export function useRowWindow(
  scrollerRef: RefObject<HTMLElement | null>,
  list: RowList,
  { leastHeight, keep }: { leastHeight: number; keep?: number },
) {
  const { rowHeight } = list;
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(leastHeight);
  const [focused, setFocused] = useState(-1);

  const follow = useCallback(
    (element: HTMLElement) => {
      // By whole rows: between two of them there is nothing new to draw.
      setTop(element.scrollTop - (element.scrollTop % rowHeight));
      setHeight(Math.max(leastHeight, element.clientHeight));
      setFocused(focusedRow(element));
    },
    [rowHeight, leastHeight],
  );
  useIsomorphicLayoutEffect(() => {
    const element = scrollerRef.current;
    if (!element) return undefined;
    // At once: drawn a frame later, a quick scroll would show empty space.
    const onMove = () => flushSync(() => follow(element));
    element.addEventListener('scroll', onMove, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(onMove);
    observer?.observe(element);
    return () => {
      element.removeEventListener('scroll', onMove);
      observer?.disconnect();
    };
  }, [scrollerRef, follow]);

  /** Scrolls a row into sight and draws it. */
  const reveal = (index: number) => {
    const element = scrollerRef.current;
    if (!element) return;
    const seen = { top: element.scrollTop, height: element.clientHeight || leastHeight };
    element.scrollTop = scrollFor(list, index, seen);
    follow(element);
  };
  return { ...windowRows(list, { top, height, keep: keep ?? focused }), reveal };
}

import { type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect';
import { useLatest } from '../utils/useLatest';
import { type RowList, scrollFor, windowRows } from './windowRows';

/**
 * Rows in sight of a scrolling element, and one more that is always drawn.
 * @param leastHeight Smallest height in pixels, also used where nothing is laid out (a server, jsdom).
 * @param keep Index of the row that has the focus or gets it next.
 */
export function useRowWindow(
  scrollerRef: RefObject<HTMLElement | null>,
  list: RowList,
  { leastHeight, keep }: { leastHeight: number; keep: number },
) {
  const { rowHeight } = list;
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(leastHeight);

  const follow = (element: HTMLElement) => {
    // Rounded to whole rows, because between two of them there is nothing new to draw.
    setTop(element.scrollTop - (element.scrollTop % rowHeight));
    setHeight(Math.max(leastHeight, element.clientHeight));
  };
  const latest = useLatest(follow);
  useIsomorphicLayoutEffect(() => {
    const element = scrollerRef.current;
    if (!element) return undefined;
    // Drawn synchronously, because one frame later a quick scroll would show empty space.
    const onMove = () => flushSync(() => latest.current(element));
    element.addEventListener('scroll', onMove, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(onMove);
    observer?.observe(element);
    return () => {
      element.removeEventListener('scroll', onMove);
      observer?.disconnect();
    };
  }, [scrollerRef, latest]);

  /** Scrolls a row into sight and draws it. */
  const reveal = (index: number) => {
    const element = scrollerRef.current;
    if (!element) return;
    const seen = { top: element.scrollTop, height: element.clientHeight || leastHeight };
    element.scrollTop = scrollFor(list, index, seen);
    follow(element);
  };
  return { ...windowRows(list, { top, height, keep }), reveal };
}

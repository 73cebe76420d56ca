import { type RefObject, useState } from 'react';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect';

/** Where there is no style sheet. */
const DEFAULT_LINES = 2;
const DEFAULT_LINE_HEIGHT = 20;

/** How high a line of text is here, in pixels. */
export function lineHeightOf(element: Element): number {
  return parseFloat(getComputedStyle(element).lineHeight) || DEFAULT_LINE_HEIGHT;
}

/** How high a row of a list is here, in pixels: the stylesheet counts in lines, so that it grows with the text. */
export function rowHeightOf(element: Element): number {
  const lines = getComputedStyle(element).getPropertyValue('--_row-lines');
  return Math.round((parseFloat(lines) || DEFAULT_LINES) * lineHeightOf(element));
}

/** The same of an element on the page; it changes where the page gets narrower. */
export function useRowHeight(element: RefObject<Element | null>): number {
  const [height, setHeight] = useState(DEFAULT_LINES * DEFAULT_LINE_HEIGHT);
  useIsomorphicLayoutEffect(() => {
    const list = element.current;
    if (!list) return undefined;
    const measure = () => setHeight(rowHeightOf(list));
    measure();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(list);
    return () => observer?.disconnect();
  }, [element]);
  return height;
}

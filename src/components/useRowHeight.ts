import { type RefObject, useState } from 'react';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect';

/** Lines of a row without a stylesheet. */
const DEFAULT_LINES = 2;
const DEFAULT_LINE_HEIGHT = 20;

/** Height of a line of text in an element, in pixels. */
export function lineHeightOf(element: Element): number {
  return parseFloat(getComputedStyle(element).lineHeight) || DEFAULT_LINE_HEIGHT;
}

/**
 * Height of a list's row in an element, in pixels. The stylesheet sets it in lines, so that it grows with the text.
 */
export function rowHeightOf(element: Element): number {
  const lines = getComputedStyle(element).getPropertyValue('--_row-lines');
  return Math.round((parseFloat(lines) || DEFAULT_LINES) * lineHeightOf(element));
}

/** Height of a row as state, because it changes when the page gets narrower. */
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

import type { RefObject } from 'react';
import { lockScroll } from '../Dialog/lockScroll';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect';
import { lineHeightOf, rowHeightOf } from '../useRowHeight';
import { type Box, COMPACT_WIDTH, placePopover, placeSheet } from './placement';

export interface PopoverLayout {
  /** `sheet` where the root is narrow and the window, or the pointer, is a phone's. */
  mode: 'popover' | 'sheet';
  /** Height of an option in pixels; it grows with the text. */
  optionHeight: number;
  headingHeight: number;
}

/** Height of a group's heading in lines, with the space above it. */
const HEADING_LINES = 1.4;

/**
 * `true` for a fine pointer and a wide window. A sheet would cover the host's page there, however narrow the root is.
 */
function isDesktop(): boolean {
  if (typeof window.matchMedia !== 'function') return false;
  const finger = window.matchMedia('(pointer: coarse)').matches;
  return !finger && window.matchMedia(`(min-width: ${COMPACT_WIDTH}px)`).matches;
}

/** Layout of the list for a control, from the width of its root, the stylesheet and the device. */
export function layoutFor(control: HTMLElement): PopoverLayout {
  const styles = getComputedStyle(control);
  const isNarrow = styles.getPropertyValue('--_list-mode').trim() === 'sheet';
  const sheet = isNarrow && !isDesktop();
  return {
    mode: sheet ? 'sheet' : 'popover',
    optionHeight: rowHeightOf(control),
    headingHeight: Math.round(HEADING_LINES * lineHeightOf(control)),
  };
}

/** Shows the list in the top layer and keeps it beside its control. */
export function usePopover(
  popup: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  mode: PopoverLayout['mode'],
): void {
  useIsomorphicLayoutEffect(() => {
    const element = popup.current;
    const control = anchor.current;
    if (!element || !control) return undefined;
    const sheet = mode === 'sheet';
    const { direction } = getComputedStyle(control);
    const inTopLayer = typeof element.showPopover === 'function';
    if (inTopLayer) {
      element.setAttribute('popover', 'manual');
      element.showPopover();
    }
    const place = (event?: Event) => {
      // The popover's own list scrolls too, which moves nothing.
      if (event?.target instanceof Node && element.contains(event.target)) return;
      // Without a top layer the stylesheet places the list below the control.
      if (inTopLayer || sheet) apply(element, measure(control, element, sheet, direction));
    };
    place();
    const unlock = sheet ? lockScroll() : undefined;
    const view = window.visualViewport;
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    view?.addEventListener('resize', place);
    return () => {
      unlock?.();
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
      view?.removeEventListener('resize', place);
    };
  }, [popup, anchor, mode]);
}

function measure(
  control: HTMLElement,
  element: HTMLElement,
  sheet: boolean,
  direction: string,
): Box {
  const view = window.visualViewport;
  const viewport = {
    width: document.documentElement.clientWidth,
    height: view?.height ?? window.innerHeight,
    top: view?.offsetTop ?? 0,
  };
  const root = control.closest('.amp-root')?.getBoundingClientRect();
  if (sheet) return placeSheet(viewport, root);
  return placePopover({
    anchor: control.getBoundingClientRect(),
    viewport,
    wanted: element.scrollHeight,
    rtl: direction === 'rtl',
  });
}

/** Sets the place through the CSSOM, which a strict CSP allows. */
function apply({ style }: HTMLElement, box: Box): void {
  style.left = `${box.left}px`;
  style.width = `${box.width}px`;
  style.top = box.top === undefined ? 'auto' : `${box.top}px`;
  style.bottom = box.bottom === undefined ? 'auto' : `${box.bottom}px`;
  style.height = box.height === undefined ? '' : `${box.height}px`;
  style.maxHeight = `${box.maxHeight}px`;
}

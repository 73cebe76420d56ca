/**
 * Place of a floating list, in viewport pixels. The functions here are pure, so that they can be tested without a
 * layout.
 */
export interface Box {
  left: number;
  width: number;
  top?: number;
  bottom?: number;
  height?: number;
  maxHeight: number;
}

interface Viewport {
  width: number;
  height: number;
  /** Offset of the visible part, which a pinch or an on-screen keyboard moves. */
  top: number;
}

/**
 * A narrower root is compact, as in the stylesheets. The limit is not 640, because a scrollbar takes up to 17 px from
 * a column of 640 px, which is no phone.
 */
export const COMPACT_WIDTH = 620;

const gap = 4;
const margin = 8;
const minWidth = 320;
const maxHeight = 360;

/**
 * Places a popover below its control, or above where there is more room. It is as wide as the control and always in
 * sight.
 */
export function placePopover(args: {
  anchor: { left: number; right: number; top: number; bottom: number };
  viewport: Viewport;
  wanted: number;
  rtl: boolean;
}): Box {
  const { anchor, viewport, rtl } = args;
  const own = anchor.right - anchor.left;
  const width = Math.max(own, Math.min(minWidth, viewport.width - 2 * margin));
  const start = rtl ? anchor.right - width : anchor.left;
  const farthest = viewport.width - margin - width;
  // A popover as wide as its control starts where the control starts. Only a wider one can reach beyond the window.
  const left = width === own ? start : Math.max(margin, Math.min(start, farthest));
  const below = viewport.top + viewport.height - anchor.bottom - gap - margin;
  const above = anchor.top - viewport.top - gap - margin;
  const wanted = Math.min(args.wanted, maxHeight);
  if (below >= wanted || below >= above) {
    return { left, width, top: anchor.bottom + gap, maxHeight: clampHeight(below) };
  }
  const bottom = viewport.top + viewport.height - anchor.top + gap;
  return { left, width, bottom, maxHeight: clampHeight(above) };
}

function clampHeight(room: number): number {
  return Math.max(120, Math.min(maxHeight, room));
}

/** Places a sheet: full height, and as wide as the window on a phone, else as the narrow root in a wide page. */
export function placeSheet(
  viewport: Viewport,
  root: { left: number; width: number } | undefined,
): Box {
  const phone = viewport.width < COMPACT_WIDTH || !root;
  return {
    left: phone ? 0 : root.left,
    width: phone ? viewport.width : root.width,
    top: viewport.top,
    height: viewport.height,
    maxHeight: viewport.height,
  };
}

/** Where a floating list goes, in viewport pixels. Pure, so that it can be tested without a layout. */
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
  /** How far a pinch or a keyboard has moved the visible part. */
  top: number;
}

/**
 * Narrower than this is compact, as in the stylesheets. Not 640: a column of 640 px loses up to 17 px to a scrollbar
 * and is no phone.
 */
export const COMPACT_WIDTH = 620;

const gap = 4;
const margin = 8;
const minWidth = 320;
const maxHeight = 360;

/** Below the control and as wide; above it where there is more room there; never out of sight. */
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
  // One as wide as its control stands where that stands; only a wider one can stick out.
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

/** The whole height; as wide as the window on a phone, else as the narrow root in a wide page. */
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

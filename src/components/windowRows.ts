/** Measures of a list: rows of one height, in groups that may have a heading. */
export interface RowList {
  groups: Array<{ count: number; headed?: boolean }>;
  rowHeight: number;
  headingHeight?: number;
  /** Space above the first row and below the last, in pixels. */
  padding?: number;
}

export interface WindowRow {
  /** Index among all rows. */
  index: number;
  /** Index in the group. */
  at: number;
  top: number;
}

/** Number of rows drawn beyond each edge, so that a short scroll shows them at once. */
const OVERSCAN = 3;

function place({ groups, rowHeight, headingHeight = 0, padding = 0 }: RowList) {
  let first = 0;
  let bottom = padding;
  const placed = groups.map(({ count, headed }) => {
    const headingTop = bottom;
    const group = { first, count, headingTop, top: headed ? bottom + headingHeight : bottom };
    first += count;
    bottom = group.top + count * rowHeight;
    return group;
  });
  return { placed, total: bottom + padding };
}

/**
 * Rows to draw, and their places.
 * @param view Scroll position and height in pixels, and `keep`: index of a row that is always drawn with its
 * neighbours, because Tab leads to them; -1 for none.
 */
export function windowRows(list: RowList, view: { top: number; height: number; keep: number }) {
  const { rowHeight } = list;
  const { placed, total } = place(list);
  // The browser scrolls a list that got shorter back, but only after it is drawn.
  const from = Math.max(0, Math.min(view.top, total - view.height));
  const groups = placed.map(({ first, count, headingTop, top }) => {
    const row = (y: number) => (y - top) / rowHeight;
    const wanted = new Set<number>();
    const add = (start: number, end: number) => {
      for (let at = Math.max(0, start); at < Math.min(end, count); at++) wanted.add(at);
    };
    add(Math.floor(row(from)) - OVERSCAN, Math.ceil(row(from + view.height)) + OVERSCAN);
    const keep = view.keep - first;
    if (view.keep >= 0) add(keep - 1, keep + 2);
    const rows = [...wanted]
      .sort((a, b) => a - b)
      .map((at): WindowRow => ({ index: first + at, at, top: top + at * rowHeight }));
    return { headingTop, rows };
  });
  return { groups, total };
}

/** Smallest scroll that brings a row into sight, together with a heading directly above it. */
export function scrollFor(
  list: RowList,
  index: number,
  view: { top: number; height: number },
): number {
  const { rowHeight, padding = 0 } = list;
  const group = place(list).placed.find(({ first, count }) => index < first + count);
  if (!group) return 0;
  const at = index - group.first;
  const end = group.top + (at + 1) * rowHeight + padding;
  const start = (at === 0 ? group.headingTop : end - padding - rowHeight) - padding;
  if (start < view.top) return start;
  return Math.max(view.top, end - view.height);
}

const PAGE = 10;

/** Row that a key leads to; `undefined` for other keys. Arrows wrap around. */
export function rowAfterKey(key: string, at: number, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return at < last ? at + 1 : 0;
    case 'ArrowUp':
      return at > 0 ? at - 1 : last;
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return Math.min(at + PAGE, last);
    case 'PageUp':
      return Math.max(at - PAGE, 0);
    default:
      return undefined;
  }
}

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type RowList, rowAfterKey, scrollFor, windowRows } from '../../src/components/windowRows';

const plain: RowList = { groups: [{ count: 1000 }], rowHeight: 40 };
/** Groups with headings: one row, 2 rows, 500 rows. */
const headed: RowList = {
  groups: [
    { count: 1, headed: true },
    { count: 2, headed: true },
    { count: 500, headed: true },
  ],
  rowHeight: 40,
  headingHeight: 28,
  padding: 4,
};

/** First and last drawn row, and the number of drawn rows. */
function drawn(list: RowList, view: { top: number; height: number; keep?: number }) {
  const { groups } = windowRows(list, { keep: -1, ...view });
  const rows = groups.flatMap((group) => group.rows.map(({ index }) => index));
  return [rows[0], rows.at(-1), rows.length];
}

describe('windowRows', () => {
  test.each<[string, RowList, Parameters<typeof drawn>[1], Array<number | undefined>]>([
    ['the rows at the top and a few more below', plain, { top: 0, height: 400 }, [0, 12, 13]],
    [
      'the rows in the middle and a few more on both sides',
      plain,
      { top: 4000, height: 400 },
      [97, 112, 16],
    ],
    ['both rows of a position between two rows', plain, { top: 4010, height: 400 }, [97, 113, 17]],
    ['the rows at the end', plain, { top: 39_600, height: 400 }, [987, 999, 13]],
    [
      'the last rows of a list that got shorter',
      plain,
      { top: 90_000, height: 400 },
      [987, 999, 13],
    ],
    [
      'all rows of a short list',
      { ...plain, groups: [{ count: 3 }] },
      { top: 0, height: 400 },
      [0, 2, 3],
    ],
    [
      'no row of an empty list',
      { ...plain, groups: [] },
      { top: 0, height: 400 },
      [undefined, undefined, 0],
    ],
    ['the rows of several groups', headed, { top: 0, height: 320 }, [0, 8, 9]],
    ['the rows at the end of the last group', headed, { top: 20_000, height: 320 }, [492, 502, 11]],
  ])('%s', (_name, list, view, expected) => {
    expect(drawn(list, view)).toEqual(expected);
  });

  it('keeps one row and its neighbours at any scroll position, in the order of the list', () => {
    const { groups } = windowRows(plain, { top: 4000, height: 40, keep: 500 });
    expect(groups[0]?.rows.map(({ index }) => index)).toEqual([
      97, 98, 99, 100, 101, 102, 103, 499, 500, 501,
    ]);
    expect(drawn(plain, { top: 4000, height: 400, keep: 0 })).toEqual([0, 112, 18]);
    expect(drawn(plain, { top: 0, height: 400, keep: 999 })).toEqual([0, 999, 15]);
  });

  it('answers the positions of rows and headings and the total height', () => {
    const { groups, total } = windowRows(headed, { top: 0, height: 320, keep: -1 });
    expect(groups.map(({ headingTop }) => headingTop)).toEqual([4, 72, 180]);
    expect(groups.map(({ rows }) => rows[0])).toEqual([
      { index: 0, at: 0, top: 32 },
      { index: 1, at: 0, top: 100 },
      { index: 3, at: 0, top: 208 },
    ]);
    expect(total).toBe(4 + 3 * 28 + 503 * 40 + 4);
  });

  it('always draws the rows in view, and at most 60 on any usual screen', () => {
    const list = fc.record({
      groups: fc.array(
        fc.record({ count: fc.integer({ min: 1, max: 400 }), headed: fc.boolean() }),
      ),
      rowHeight: fc.constantFrom(40, 52),
      headingHeight: fc.constant(28),
      padding: fc.constant(4),
    });
    fc.assert(
      fc.property(list, fc.nat(60_000), fc.integer({ min: 40, max: 1600 }), (rows, top, height) => {
        const all = windowRows(rows, { top: 0, height: Number.MAX_SAFE_INTEGER, keep: -1 });
        const scrolled = Math.max(0, Math.min(top, all.total - height));
        const found = windowRows(rows, { top, height, keep: 0 });
        const indices = found.groups.flatMap((group) => group.rows.map(({ index }) => index));
        const seen = all.groups
          .flatMap((group) => group.rows)
          .filter((row) => row.top + rows.rowHeight > scrolled && row.top < scrolled + height)
          .map(({ index }) => index);
        expect(indices).toEqual(expect.arrayContaining(seen));
        expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
        expect(indices.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe('scrollFor', () => {
  test.each<[string, RowList, number, { top: number; height: number }, number]>([
    ['does not scroll for a row in view', plain, 5, { top: 0, height: 400 }, 0],
    ['scrolls down no farther than needed', plain, 10, { top: 0, height: 400 }, 40],
    ['scrolls up no farther than needed', plain, 5, { top: 1000, height: 400 }, 200],
    ['scrolls to the end', plain, 999, { top: 0, height: 400 }, 39_600],
    ['scrolls to the heading above the first row', headed, 0, { top: 300, height: 320 }, 0],
    ['scrolls to the heading of a later group', headed, 3, { top: 3000, height: 320 }, 176],
    ['leaves room below the last row', headed, 502, { top: 0, height: 320 }, 20_212 - 320],
    ['does not scroll in an empty list', { ...plain, groups: [] }, 0, { top: 80, height: 400 }, 0],
  ])('%s', (_name, list, index, view, expected) => {
    expect(scrollFor(list, index, view)).toBe(expected);
  });
});

test.each<[string, number, number | undefined]>([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 99, 0],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 99],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['PageDown', 50, 60],
  ['PageDown', 95, 99],
  ['PageUp', 50, 40],
  ['PageUp', 4, 0],
  ['a', 50, undefined],
  ['ArrowLeft', 50, undefined],
])('rowAfterKey: %s on row %i of 100 leads to row %s', (key, at, expected) => {
  expect(rowAfterKey(key, at, 100)).toBe(expected);
});

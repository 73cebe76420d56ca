import { type RefObject, useMemo, useRef, useState } from 'react';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect';
import { useRowWindow } from '../useRowWindow';
import type { ComboboxGroup, ComboboxProps } from './types';

/** Least height of the list in pixels: that of a popover. */
const LEAST_HEIGHT = 320;

function itemAt<Item>(groups: Array<ComboboxGroup<Item>>, index: number): Item | undefined {
  let at = index;
  for (const { items } of groups) {
    if (at < items.length) return items.at(at);
    at -= items.length;
  }
  return undefined;
}

/** State of an open list: the options, the rows in sight, and the active option, which is the chosen one at first. */
export function useListbox<Item>(
  scroller: RefObject<HTMLElement | null>,
  { itemKey, value, search }: ComboboxProps<Item>,
  { query, rowHeight, headingHeight }: { query: string; rowHeight: number; headingHeight: number },
) {
  const groups = useMemo(
    () => search(query).filter(({ items }) => items.length > 0),
    [search, query],
  );
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const isChosen = (item: Item) => value !== null && itemKey(item) === itemKey(value);
  /** Finds an option: from the likely position on, then from the start. */
  const placeOf = (key: string, from: number) => {
    for (let step = 0; step < count; step++) {
      const index = (from + step) % count;
      if (itemKey(itemAt(groups, index) as Item) === key) return index;
    }
    return from;
  };
  const [wanted, setActive] = useState(() =>
    value === null || query !== '' ? 0 : placeOf(itemKey(value), 0),
  );
  const active = Math.min(wanted, count - 1);
  const counts = groups.map(({ items, label }) => ({ count: items.length, headed: !!label }));
  const { reveal, ...drawn } = useRowWindow(
    scroller,
    { groups: counts, rowHeight, headingHeight, padding: 4 },
    { leastHeight: LEAST_HEIGHT, keep: active },
  );
  const last = useRef({ groups: [] as typeof groups, query, count: 0, active: 0 });
  useIsomorphicLayoutEffect(() => {
    const before = last.current;
    last.current = { groups, query, count, active };
    if (before.groups === groups) return;
    // Options that arrive while the list is open, such as suggestions, move the others. The active option stays
    // active.
    const item = before.query === query ? itemAt(before.groups, before.active) : undefined;
    const from = Math.max(0, before.active + count - before.count);
    const place = item === undefined ? active : placeOf(itemKey(item), from);
    setActive(place);
    if (place !== before.active) reveal(place);
  });
  return {
    groups,
    count,
    active,
    isChosen,
    drawn,
    rowHeight,
    headingHeight,
    itemAt: (index: number) => itemAt(groups, index),
    /** Activates the option under the pointer, without scrolling. */
    hover: setActive,
    /** Activates an option by keys and scrolls to it. */
    move(index: number) {
      setActive(index);
      reveal(index);
    },
  };
}

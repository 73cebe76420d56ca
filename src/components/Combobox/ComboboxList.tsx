import {
  type Range,
  type Virtualizer,
  defaultRangeExtractor,
  observeElementRect,
  useVirtualizer,
} from '@tanstack/react-virtual';
import {
  type ComponentPropsWithRef,
  type ReactNode,
  type RefObject,
  useCallback,
  useMemo,
  useRef,
} from 'react';
import { Icon } from '../icons/Icon';
import { useIsomorphicLayoutEffect } from '../useIsomorphicLayoutEffect';
import type { ListRow, OptionState } from './types';

type OptionRowOf<Item> = Extract<ListRow<Item>, { kind: 'option' }>;

interface ComboboxListProps<Item> {
  rows: Array<ListRow<Item>>;
  optionCount: number;
  activeIndex: number;
  optionHeight: number;
  query: string;
  renderOption: (item: Item, state: OptionState) => ReactNode;
  itemLabel: (item: Item) => string;
  isChosen: (item: Item) => boolean;
  menuProps: (own: { ref: RefObject<HTMLDivElement | null> }) => ComponentPropsWithRef<'div'>;
  itemProps: (row: OptionRowOf<Item>) => ComponentPropsWithRef<'div'>;
}

const headingHeight = 28;

/** Where nothing is laid out (jsdom, a hidden tab) a list of zero height would have no rows at all. */
function observeRect(
  list: Virtualizer<HTMLDivElement, Element>,
  tell: (rect: { width: number; height: number }) => void,
) {
  return observeElementRect(list, (rect) =>
    tell(rect.height > 0 ? rect : { width: 320, height: 360 }),
  );
}

/** The rows in sight, and the active one, which `aria-activedescendant` must find. */
export function ComboboxList<Item>(props: ComboboxListProps<Item>) {
  const { rows, activeIndex, optionHeight, optionCount, menuProps } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const activeRow = useMemo(
    () => rows.findIndex((row) => row.kind === 'option' && row.index === activeIndex),
    [rows, activeIndex],
  );
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      if (activeRow < 0 || inSight.includes(activeRow)) return inSight;
      return [...inSight, activeRow].sort((a, b) => a - b);
    },
    [activeRow],
  );
  // One function per list of rows: for another one all rows are measured anew.
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  // oxlint-disable-next-line react/incompatible-library -- it hands out functions; nothing here is memoized over them
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'heading' ? headingHeight : optionHeight),
    getItemKey,
    overscan: 4,
    paddingStart: 4,
    paddingEnd: 4,
    scrollPaddingStart: 4,
    scrollPaddingEnd: 4,
    rangeExtractor,
    observeElementRect: observeRect,
  });
  useIsomorphicLayoutEffect(() => list.measure(), [list, optionHeight]);
  useIsomorphicLayoutEffect(() => {
    if (activeRow < 0) return;
    // The heading above the first option is part of it.
    list.scrollToIndex(activeRow === 1 && rows[0]?.kind === 'heading' ? 0 : activeRow);
  }, [list, activeRow, rows]);

  return (
    // The list itself scrolls: a scroller around it would want a tab stop of its own.
    <div
      {...menuProps({ ref: scroller })}
      className="amp-comboboxScroller"
      hidden={optionCount === 0}
    >
      <div
        role="presentation"
        className="amp-comboboxList"
        style={{ blockSize: `${list.getTotalSize()}px` }}
      >
        {list.getVirtualItems().map(({ index, key, start, size }) => {
          const row = rows[index];
          if (!row) return null;
          const place = { transform: `translateY(${start}px)`, blockSize: `${size}px` };
          if (row.kind === 'heading') {
            return (
              <div key={key} className="amp-comboboxHeading" style={place} role="presentation">
                {row.label}
              </div>
            );
          }
          const chosen = props.isChosen(row.item);
          return (
            <div
              key={key}
              {...props.itemProps(row)}
              className="amp-comboboxOption"
              style={place}
              data-active={row.index === activeIndex || undefined}
              aria-selected={chosen}
              aria-disabled={undefined}
              aria-setsize={optionCount}
              aria-posinset={row.index + 1}
            >
              <div className="amp-comboboxOptionContent">
                {props.renderOption(row.item, {
                  active: row.index === activeIndex,
                  query: props.query,
                })}
              </div>
              <Icon name="check" className={chosen ? 'amp-comboboxCheck' : 'amp-comboboxNoCheck'} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

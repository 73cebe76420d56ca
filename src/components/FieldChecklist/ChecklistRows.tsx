import { type Virtualizer, observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useRef } from 'react';
import { common } from '../../locale/en/common';
import { install } from '../../locale/en/install';
import { mapping } from '../../locale/en/mapping';
import { useMessages } from '../../provider/useMessages';
import { Badge } from '../Badge/Badge';
import { Checkbox } from '../Checkbox/Checkbox';
import { MiddleTruncated } from '../Combobox/OptionRow';
import { typeWord } from '../FieldMapping/fieldWords';
import type { ChecklistField } from './types';

export interface ChecklistRowsProps {
  label: string;
  rows: ChecklistField[];
  selected: Record<string, true>;
  /** How many there are in all, for screen readers. */
  total: number;
  onToggle: (fieldName: string, selected: boolean) => void;
}

const ROW_HEIGHT = 40;

/** Where nothing is laid out (jsdom, a hidden tab) a list of zero height would have no rows at all. */
function observeRect(
  list: Virtualizer<HTMLDivElement, Element>,
  tell: (rect: { width: number; height: number }) => void,
) {
  return observeElementRect(list, (rect) =>
    tell(rect.height > 0 ? rect : { width: 320, height: 400 }),
  );
}

/** Rows of one height, windowed; all of them can be reached by Tab, as the window follows the focus. */
export function ChecklistRows({ label, rows, selected, onToggle }: ChecklistRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const latest = useRef(onToggle);
  useEffect(() => {
    latest.current = onToggle;
  });
  const toggle = useCallback((fieldName: string, on: boolean) => latest.current(fieldName, on), []);
  // One function per list of rows: for another one all rows are measured anew.
  const getItemKey = useCallback((index: number) => rows[index]?.field.fieldName ?? index, [rows]);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey,
    overscan: 6,
    observeElementRect: observeRect,
  });
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it scrolls, which a fieldset does not do everywhere
    <div ref={scroller} className="amp-checklistScroller" role="group" aria-label={label}>
      <ul className="amp-checklistRows" style={{ blockSize: `${list.getTotalSize()}px` }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <li
              key={key}
              className="amp-fieldRow"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <FieldRow
                row={row}
                checked={row.locked === true || selected[row.field.fieldName] === true}
                onToggle={toggle}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const FieldRow = /* @__PURE__ */ memo(function FieldRow(props: {
  row: ChecklistField;
  checked: boolean;
  onToggle: ChecklistRowsProps['onToggle'];
}) {
  const { row, checked, onToggle } = props;
  const { field, locked, gone } = row;
  const words = useMessages(install);
  const types = useMessages(mapping);
  const shared = useMessages(common);
  return (
    <Checkbox
      className="amp-fieldRowBox"
      checked={checked}
      locked={locked}
      onChange={(on) => onToggle(field.fieldName, on)}
      label={
        <span className="amp-fieldRowText">
          <span className="amp-fieldRowName">{field.displayName}</span>
          <MiddleTruncated text={field.fieldName} />
          <span className="amp-fieldRowBadges">
            {locked && <Badge>{shared.alwaysIncluded}</Badge>}
            {gone && <Badge>{words.goneField}</Badge>}
            {field.isCustom && <Badge>{types.custom}</Badge>}
            {!locked && <span>{typeWord(field, types)}</span>}
          </span>
        </span>
      }
    />
  );
});

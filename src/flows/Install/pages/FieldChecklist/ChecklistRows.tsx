import { type KeyboardEvent, type RefObject, memo, useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { common } from '../../../../locale/en/common';
import { install } from '../../../../locale/en/install';
import { mapping } from '../../../../locale/en/mapping';
import { useMessages } from '../../../../provider/useMessages';
import { shownApiName } from '../../../../core/mapping/normalizeName';
import { Badge } from '../../../../components/Badge/Badge';
import { Checkbox } from '../../../../components/Checkbox/Checkbox';
import { MiddleTruncated } from '../../../../components/Combobox/OptionRow';
import { typeWord } from '../../../Mapping/FieldMapping/fieldWords';
import { useRowHeight } from '../../../../components/useRowHeight';
import { useRowWindow } from '../../../../components/useRowWindow';
import { rowAfterKey } from '../../../../components/windowRows';
import { useLatest } from '../../../../utils/useLatest';
import type { ChecklistField } from './types';

export interface ChecklistRowsProps {
  scrollerRef: RefObject<HTMLDivElement | null>;
  label: string;
  rows: ChecklistField[];
  selected: Record<string, true>;
  onToggle: (fieldName: string, selected: boolean) => void;
  /** A letter was typed on a row. */
  onLetter: () => void;
}

/** As high as the stylesheet lets it be. */
const HEIGHT = 400;

const firstToTick = (rows: ChecklistField[]) =>
  Math.max(
    0,
    rows.findIndex(({ locked }) => !locked),
  );

/** The row that Tab leads to: the last one that had the focus, in other rows the first that can be ticked. */
function useTabStop(rows: ChecklistField[]) {
  const [stop, setStop] = useState(() => ({ rows, at: firstToTick(rows) }));
  if (stop.rows !== rows) {
    const nameAt = (list: ChecklistField[]) => list[stop.at]?.field.fieldName;
    setStop({ rows, at: nameAt(rows) === nameAt(stop.rows) ? stop.at : firstToTick(rows) });
  }
  return {
    at: stop.at,
    move: useCallback((at: number) => setStop((last) => ({ ...last, at })), []),
  };
}

/** The number of the row that has the focus. */
function focusedRow(grid: HTMLElement): number {
  const row = grid.querySelector(':focus')?.closest('[aria-rowindex]');
  return Number(row?.getAttribute('aria-rowindex') ?? 0) - 1;
}

/**
 * Rows of one height, windowed. A grid is one Tab stop and hands its arrow keys on to us, in a screen reader too; as
 * few rows are in the document, they could not be read one after the other otherwise.
 */
export function ChecklistRows(props: ChecklistRowsProps) {
  const { scrollerRef, label, rows, selected, onToggle } = props;
  const latest = useLatest(onToggle);
  const toggle = useCallback(
    (fieldName: string, on: boolean) => latest.current(fieldName, on),
    [latest],
  );
  const stop = useTabStop(rows);
  const rowHeight = useRowHeight(scrollerRef);
  const list = useRowWindow(
    scrollerRef,
    { groups: [{ count: rows.length }], rowHeight },
    { leastHeight: HEIGHT, keep: stop.at },
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, currentTarget, target } = event;
    if (altKey || ctrlKey || metaKey) return;
    if (key.length === 1 && key !== ' ') props.onLetter();
    if (shiftKey) return;
    const at = focusedRow(currentTarget);
    const next = key === ' ' ? at : rowAfterKey(key, at, rows.length);
    if (next === undefined) return;
    // Space ticks a box; on a row without one it would scroll the page.
    if (key !== ' ' || !(target instanceof HTMLInputElement)) event.preventDefault();
    if (next === at) return;
    flushSync(() => {
      stop.move(next);
      list.reveal(next);
    });
    const row = currentTarget.querySelector<HTMLElement>(`[aria-rowindex="${next + 1}"]`);
    row?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    // The list shows the row; the page around it may not.
    row?.scrollIntoView?.({ block: 'nearest' });
  };
  return (
    <div
      ref={scrollerRef}
      className="amp-checklistScroller"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocus={({ currentTarget, target }) => {
        if (target !== currentTarget) stop.move(focusedRow(currentTarget));
      }}
    >
      <div
        role="presentation"
        className="amp-checklistRows"
        style={{ blockSize: `${list.total}px` }}
      >
        {list.groups[0]?.rows.map(({ index, top }) => {
          const row = rows[index] as ChecklistField;
          return (
            <FieldRow
              key={row.field.fieldName}
              row={row}
              index={index}
              top={top}
              height={rowHeight}
              isTabStop={index === stop.at}
              checked={row.locked === true || selected[row.field.fieldName] === true}
              onToggle={toggle}
            />
          );
        })}
      </div>
    </div>
  );
}

const FieldRow = /* @__PURE__ */ memo(function FieldRow(props: {
  row: ChecklistField;
  index: number;
  top: number;
  height: number;
  isTabStop: boolean;
  checked: boolean;
  onToggle: ChecklistRowsProps['onToggle'];
}) {
  const { row, index, isTabStop, checked, onToggle } = props;
  const { field, locked, gone } = row;
  const words = useMessages(install);
  const types = useMessages(mapping);
  const shared = useMessages(common);
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- placed by transform, which table rows are not
      role="row"
      className="amp-fieldRow"
      aria-rowindex={index + 1}
      style={{ transform: `translateY(${props.top}px)`, blockSize: `${props.height}px` }}
    >
      {/* What cannot be changed can still be read: its cell takes the focus. */}
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as its row
        role="gridcell"
        className="amp-fieldRowCell"
        tabIndex={locked ? tabIndex : undefined}
      >
        <Checkbox
          className="amp-fieldRowBox"
          tabIndex={locked ? undefined : tabIndex}
          checked={checked}
          locked={locked}
          onChange={(on) => onToggle(field.fieldName, on)}
          label={
            <span className="amp-fieldRowText">
              <span className="amp-fieldRowName" dir="auto" translate="no">
                {field.displayName}
              </span>
              <span className="amp-fieldRowCode" translate="no">
                <MiddleTruncated text={shownApiName(field.fieldName)} />
              </span>
              <span className="amp-fieldRowBadges">
                {locked && <Badge>{shared.alwaysIncluded}</Badge>}
                {gone && <Badge>{words.goneField}</Badge>}
                {field.isCustom && <Badge>{types.custom}</Badge>}
                {!locked && <span>{typeWord(field, types)}</span>}
              </span>
            </span>
          }
        />
      </div>
    </div>
  );
});

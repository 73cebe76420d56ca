import { type KeyboardEvent, type RefObject, memo, useCallback } from 'react';
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
import { focusedRow, useRowWindow } from '../../../../components/useRowWindow';
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

const ROW_HEIGHT = 40;
/** As high as the stylesheet lets it be. */
const HEIGHT = 400;

/** Rows of one height, windowed; all of them can be reached by Tab, as the window follows the focus, and by arrows. */
export function ChecklistRows(props: ChecklistRowsProps) {
  const { scrollerRef, label, rows, selected, onToggle } = props;
  const latest = useLatest(onToggle);
  const toggle = useCallback(
    (fieldName: string, on: boolean) => latest.current(fieldName, on),
    [latest],
  );
  const list = useRowWindow(
    scrollerRef,
    { groups: [{ count: rows.length }], rowHeight: ROW_HEIGHT },
    { leastHeight: HEIGHT },
  );

  // Locked ones stand first and take no focus.
  const first = rows.findIndex(({ locked }) => !locked);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, currentTarget } = event;
    if (altKey || ctrlKey || metaKey) return;
    if (key.length === 1 && key !== ' ') props.onLetter();
    if (shiftKey) return;
    const at = focusedRow(currentTarget);
    const asked = rowAfterKey(key, at, rows.length);
    // Beyond the locked ones the list scrolls as any does.
    if (asked === undefined || first < 0) return;
    const next = Math.max(asked, first);
    if (next === at) return;
    event.preventDefault();
    flushSync(() => list.reveal(next));
    currentTarget.querySelector<HTMLElement>(`[aria-posinset="${next + 1}"] input`)?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moves the focus among its boxes
    <div
      ref={scrollerRef}
      className="amp-checklistScroller"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it scrolls, which a fieldset does not do everywhere
      role="group"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys scroll it where nothing in it takes focus
      tabIndex={first < 0 && list.total > HEIGHT ? 0 : undefined}
      onKeyDown={onKeyDown}
    >
      <ul className="amp-checklistRows" style={{ blockSize: `${list.total}px` }}>
        {list.groups[0]?.rows.map(({ index, top }) => {
          const row = rows[index] as ChecklistField;
          return (
            <FieldRow
              key={row.field.fieldName}
              row={row}
              index={index}
              top={top}
              count={rows.length}
              checked={row.locked === true || selected[row.field.fieldName] === true}
              onToggle={toggle}
            />
          );
        })}
      </ul>
    </div>
  );
}

const FieldRow = /* @__PURE__ */ memo(function FieldRow(props: {
  row: ChecklistField;
  index: number;
  top: number;
  count: number;
  checked: boolean;
  onToggle: ChecklistRowsProps['onToggle'];
}) {
  const { row, index, checked, onToggle } = props;
  const { field, locked, gone } = row;
  const words = useMessages(install);
  const types = useMessages(mapping);
  const shared = useMessages(common);
  return (
    <li
      className="amp-fieldRow"
      aria-setsize={props.count}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      <Checkbox
        className="amp-fieldRowBox"
        checked={checked}
        locked={locked}
        onChange={(on) => onToggle(field.fieldName, on)}
        label={
          <span className="amp-fieldRowText">
            <span className="amp-fieldRowName" dir="auto">
              {field.displayName}
            </span>
            <span className="amp-fieldRowCode">
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
    </li>
  );
});

import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type FieldIndex, createFieldIndex } from '../../core/mapping/searchFields';
import type { FieldMetadata } from '../../core/types';
import { install } from '../../locale/en/install';
import { RootContext, useMessages } from '../../provider/contexts';
import { Chips } from '../Chips/Chips';
import { Link } from '../Link/Link';
import { TextField } from '../TextField/TextField';
import { usePrepared } from '../FieldMapping/usePrepared';
import { ChecklistRows } from './ChecklistRows';
import type { ChecklistField } from './types';

export interface FieldChecklistProps {
  /** Names the list: *Extra fields of Contact*. */
  label: string;
  /** Always read: first, with a lock. */
  included: ChecklistField[];
  /** May be added. Their order is the caller's and stays while ticking. */
  offered: ChecklistField[];
  selected: Record<string, true>;
  onSelect: (fieldNames: string[], selected: boolean) => void;
  className?: string;
}

type Chip = 'all' | 'added' | 'custom';

/** Finds rows by their fields. */
function createRowSearch(rows: ChecklistField[]) {
  let made: { index: FieldIndex; places: Map<FieldMetadata, number> } | undefined;
  const prepare = () =>
    (made ??= {
      index: createFieldIndex(rows.map(({ field }) => field)),
      places: new Map(rows.map(({ field }, place) => [field, place])),
    });
  const search = (query: string): ChecklistField[] => {
    if (query.trim() === '') return rows;
    const { index, places } = prepare();
    const found = Int32Array.from(index.search(query), ({ field }) => places.get(field) ?? 0);
    return Array.from(found.sort(), (place) => rows[place] as ChecklistField);
  };
  return { search, prepare: () => void prepare() };
}

/** What chip and query leave over. *Added* shows what was added when it was pressed, so that nothing jumps away. */
function useShown(props: FieldChecklistProps, query: string, chip: Chip, frozen: Set<string>) {
  const { included, offered } = props;
  const { search, prepare } = useMemo(
    () => createRowSearch([...included, ...offered]),
    [included, offered],
  );
  usePrepared(prepare);
  return useMemo(() => {
    const found = search(query);
    if (chip === 'custom') return found.filter(({ field }) => field.isCustom);
    if (chip === 'added') return found.filter(({ field }) => frozen.has(field.fieldName));
    return found;
  }, [search, query, chip, frozen]);
}

/** Many fields to tick: search, chips, add all at once, and only the rows in sight in the document. */
export function FieldChecklist(props: FieldChecklistProps) {
  const { label, selected, onSelect, className } = props;
  const words = useMessages(install);
  const { announce } = useContext(RootContext);
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [chip, setChip] = useState<Chip>('all');
  const [frozen, setFrozen] = useState<Set<string>>(() => new Set());
  const [undo, setUndo] = useState<{ names: string[]; selected: boolean } | null>(null);
  const shown = useShown(props, query, chip, frozen);
  const nothing = shown.length > 0 || query === '' ? null : words.noFieldMatches({ query });
  useEffect(() => {
    if (nothing !== null) announce(nothing);
  }, [nothing, announce]);
  const { addable, missingCount } = useMemo(() => {
    // A set is asked 10,000 times in less than a millisecond, a record is not.
    const chosen = new Set(Object.keys(selected));
    const free = shown.filter(({ locked }) => !locked);
    const added = free.filter(({ field }) => chosen.has(field.fieldName)).length;
    return { addable: free, missingCount: free.length - added };
  }, [shown, selected]);
  const canRemove = missingCount === 0 && addable.length > 0;

  const choose = (next: Chip) => {
    setChip(next);
    setUndo(null);
    if (next === 'added') setFrozen(new Set(Object.keys(selected)));
  };
  const selectAll = (names: string[], on: boolean) => {
    onSelect(names, on);
    setUndo({ names, selected: !on });
    const count = names.length;
    announce(on ? words.addedAll({ count }) : words.removedAll({ count }));
  };
  const names = () => addable.map(({ field }) => field.fieldName);
  const missing = () => names().filter((name) => !selected[name]);

  return (
    <div className={className ? `amp-checklist ${className}` : 'amp-checklist'}>
      <TextField
        ref={search}
        label={words.searchFields}
        type="search"
        value={query}
        onChange={(value) => {
          setQuery(value);
          setUndo(null);
        }}
      />
      <div className="amp-checklistBar">
        <Chips<Chip>
          label={words.showOnly}
          chips={[
            { chip: 'all', label: words.chipAll },
            { chip: 'added', label: words.chipAdded },
            { chip: 'custom', label: words.chipCustom },
          ]}
          current={chip}
          onChoose={choose}
        />
        <span className="amp-checklistActions">
          {undo ? (
            <Link
              onClick={() => {
                onSelect(undo.names, undo.selected);
                setUndo(null);
              }}
            >
              {words.undo}
            </Link>
          ) : missingCount > 0 ? (
            <Link onClick={() => selectAll(missing(), true)}>
              {words.addAll({ count: missingCount })}
            </Link>
          ) : (
            canRemove && (
              <Link onClick={() => selectAll(names(), false)}>
                {words.removeAll({ count: addable.length })}
              </Link>
            )
          )}
        </span>
      </div>
      {shown.length > 0 ? (
        <ChecklistRows
          label={label}
          rows={shown}
          selected={selected}
          onLetter={() => search.current?.focus()}
          onToggle={(fieldName, on) => {
            setUndo(null);
            onSelect([fieldName], on);
          }}
        />
      ) : (
        <p className="amp-checklistEmpty">
          {nothing ?? words.noneInFilter}{' '}
          {query !== '' && <Link onClick={() => setQuery('')}>{words.clearSearch}</Link>}
        </p>
      )}
    </div>
  );
}

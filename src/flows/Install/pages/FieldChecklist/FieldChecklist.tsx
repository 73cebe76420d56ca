import { useContext, useRef, useState } from 'react';
import { common } from '../../../../locale/en/common';
import { install } from '../../../../locale/en/install';
import { RootContext } from '../../../../provider/contexts';
import { useMessages } from '../../../../provider/useMessages';
import { Chips } from '../../../../components/Chips/Chips';
import { Link } from '../../../../components/Link/Link';
import { useSearchAnnounced } from '../../../../components/useSearchAnnounced';
import { SearchField } from '../../../../components/SearchField/SearchField';
import { ChecklistRows } from './ChecklistRows';
import type { ChecklistField } from './types';
import { type Chip, useShownRows } from './useShownRows';

export interface FieldChecklistProps {
  /** Names the list: *Extra fields of Contact*. */
  label: string;
  /** Always read: first, with a lock. */
  included: ChecklistField[];
  /** May be added. Their order is the caller's and stays while ticking. */
  offered: ChecklistField[];
  selected: Record<string, true>;
  onSelect: (fieldNames: string[], selected: boolean) => void;
}

/** Many fields to tick: search, chips, add all at once, and only the rows in sight in the document. */
export function FieldChecklist(props: FieldChecklistProps) {
  const { label, selected, onSelect } = props;
  const words = useMessages(install);
  const shared = useMessages(common);
  const { announce } = useContext(RootContext);
  const search = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [chip, setChip] = useState<Chip>('all');
  const [frozen, setFrozen] = useState<Set<string>>(() => new Set());
  const [undo, setUndo] = useState<{ names: string[]; selected: boolean } | null>(null);
  const asked = { query, chip, frozen };
  const { rows, start, added } = useShownRows(props.included, props.offered, selected, asked);
  const nothing = rows.length > 0 || query === '' ? '' : words.noFieldMatches({ query });
  useSearchAnnounced(query === '' ? '' : nothing || shared.results({ count: rows.length }));
  const addable = rows.length - start;
  const missingCount = addable - added;
  const canRemove = missingCount === 0 && addable > 0;

  /** Other rows begin with the first of them. */
  const toTop = () => {
    if (scroller.current) scroller.current.scrollTop = 0;
  };
  const choose = (next: Chip) => {
    toTop();
    setChip(next);
    setUndo(null);
    if (next === 'added') setFrozen(new Set(Object.keys(selected)));
  };
  const selectAll = (
    names: string[],
    on: boolean,
    next: typeof undo = { names, selected: !on },
  ) => {
    onSelect(names, on);
    setUndo(next);
    const count = names.length;
    announce(on ? words.addedAll({ count }) : words.removedAll({ count }));
  };
  const clear = () => {
    setQuery('');
    search.current?.focus();
  };
  const names = () => rows.slice(start).map(({ field }) => field.fieldName);
  const missing = () => names().filter((name) => !selected[name]);

  return (
    <div className="amp-checklist">
      <SearchField
        ref={search}
        label={words.searchFields}
        value={query}
        onChange={(value) => {
          toTop();
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
            <Link onClick={() => selectAll(undo.names, undo.selected, null)}>{words.undo}</Link>
          ) : missingCount > 0 ? (
            <Link onClick={() => selectAll(missing(), true)}>
              {words.addAll({ count: missingCount })}
            </Link>
          ) : (
            canRemove && (
              <Link onClick={() => selectAll(names(), false)}>
                {words.removeAll({ count: addable })}
              </Link>
            )
          )}
        </span>
      </div>
      {rows.length > 0 ? (
        <ChecklistRows
          scrollerRef={scroller}
          label={label}
          rows={rows}
          selected={selected}
          onLetter={() => search.current?.focus()}
          onToggle={(fieldName, on) => {
            setUndo(null);
            onSelect([fieldName], on);
          }}
        />
      ) : (
        <p className="amp-checklistEmpty">
          <span>{nothing || words.noneInFilter}</span>{' '}
          {query !== '' && <Link onClick={clear}>{words.clearSearch}</Link>}
        </p>
      )}
    </div>
  );
}

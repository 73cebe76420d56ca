import { useContext, useMemo, useState } from 'react';
import type { ConfigIssue, MappingField } from '../../../core/types';
import { mapping } from '../../../locale/en/mapping';
import { RootContext } from '../../../provider/contexts';
import { useMessages } from '../../../provider/useMessages';
import type { RowFilter } from './MappingBar';
import { isOpenRow, openSuggestions } from './rowState';
import type { MappingChange } from './types';
import type { Suggestions } from './useSuggestions';

interface FilterArgs {
  targets: MappingField[];
  /** `mapToName` → provider field. */
  value: Record<string, string>;
  issues: ConfigIssue[];
}

/** Rows of a filter, as they were when it was chosen: a row that is done must not vanish from under the hand. */
export function useFilter(
  { targets, value, issues }: FilterArgs,
  filled: Record<string, string>,
  offers: Suggestions,
) {
  const [filter, setFilter] = useState<RowFilter>('all');
  const [frozen, setFrozen] = useState<Set<string>>(() => new Set());
  const choose = (next: RowFilter) => {
    const isOpen = ({ mapToName }: MappingField) => isOpenRow(issues, mapToName, value[mapToName]);
    const isSuggested = ({ mapToName }: MappingField) => {
      const chosen = value[mapToName];
      if (chosen === undefined) return (offers.get(mapToName)?.length ?? 0) > 0;
      return filled[mapToName] === chosen;
    };
    const has = next === 'open' ? isOpen : isSuggested;
    setFrozen(new Set(targets.filter(has).map(({ mapToName }) => mapToName)));
    setFilter(next);
  };
  const isShown = ({ mapToName }: MappingField) => filter === 'all' || frozen.has(mapToName);
  return { filter, choose, isShown };
}

interface AllSuggestionsArgs {
  targets: MappingField[];
  /** `mapToName` → provider field. */
  value: Record<string, string>;
  /** Filled in on a first install: `mapToName` → provider field. */
  filled: Record<string, string>;
  readOnly?: boolean;
  onChange: (mapToName: string, fieldName: string | null) => void;
  /** Takes several changes at once; without it `onChange` is called for each. */
  onChangeAll?: (changes: MappingChange[]) => void;
}

/** All suggestions at once, and back. */
export function useAllSuggestions(props: AllSuggestionsArgs, suggestions: Suggestions) {
  const { targets, value, readOnly, onChange, onChangeAll } = props;
  const words = useMessages(mapping);
  const { announce } = useContext(RootContext);
  const [used, setUsed] = useState<Record<string, string>>({});
  const filled = useMemo(() => ({ ...props.filled, ...used }), [props.filled, used]);
  const isEdited = !readOnly;
  const offered = isEdited ? openSuggestions(targets, value, suggestions) : [];
  const undoable = isEdited
    ? targets.filter(({ mapToName }) => {
        const chosen = value[mapToName];
        return chosen !== undefined && filled[mapToName] === chosen;
      })
    : [];
  const changeAll = (changes: MappingChange[]) => {
    if (onChangeAll) onChangeAll(changes);
    else for (const [mapToName, fieldName] of changes) onChange(mapToName, fieldName);
  };
  const useAll = () => {
    setUsed({ ...used, ...Object.fromEntries(offered) });
    changeAll(offered);
    announce(words.usedAll({ count: offered.length }));
  };
  const undoAll = () => {
    changeAll(undoable.map(({ mapToName }) => [mapToName, null]));
    announce(words.undoneAll({ count: undoable.length }));
  };
  return { filled, offered: offered.length, undoable: undoable.length, useAll, undoAll };
}

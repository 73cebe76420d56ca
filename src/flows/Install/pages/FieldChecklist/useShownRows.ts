import { useMemo } from 'react';
import { createFieldIndex } from '../../../../core/mapping/searchFields';
import { usePrepared } from '../../../Mapping/FieldMapping/usePrepared';
import type { ChecklistField } from './types';

export type Chip = 'all' | 'added' | 'custom';

interface Asked {
  query: string;
  chip: Chip;
  /** Fields that were added when the chip was pressed. */
  frozen: Set<string>;
}

/** All rows, and what it takes to find some of them; rows go by their number. */
function createRows(included: ChecklistField[], offered: ChecklistField[]) {
  const rows = [...included, ...offered];
  const everything = rows.map((_row, at) => at);
  const index = lazy(() => createFieldIndex(rows.map(({ field }) => field)));
  const numbers = lazy(() => new Map(rows.map(({ field }, at) => [field.fieldName, at])));
  return {
    rows,
    find: (query: string) => (query.trim() === '' ? everything : index().find(query)),
    numberOf: (name: string) => numbers().get(name) ?? -1,
    /** Those before it are always included. */
    firstOffered: included.length,
    prepare() {
      index();
      numbers();
    },
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * What chip and query leave over, and how many of them are added. A tick looks at what is selected only: to look
 * at each of 10,000 rows takes longer.
 */
export function useShownRows(
  included: ChecklistField[],
  offered: ChecklistField[],
  selected: Record<string, true>,
  { query, chip, frozen }: Asked,
) {
  const all = useMemo(() => createRows(included, offered), [included, offered]);
  usePrepared(all.prepare);
  const shown = useMemo(() => {
    const isShown = (at: number) => {
      const { field } = all.rows[at] as ChecklistField;
      return chip === 'custom' ? field.isCustom : frozen.has(field.fieldName);
    };
    const found = chip === 'all' ? all.find(query) : all.find(query).filter(isShown);
    const start = found.findIndex((at) => at >= all.firstOffered);
    return {
      found,
      rows: found.map((at) => all.rows[at] as ChecklistField),
      /** Where those begin that can be added. */
      start: start < 0 ? found.length : start,
    };
  }, [all, query, chip, frozen]);
  const added = useMemo(() => {
    const isShown = new Uint8Array(all.rows.length);
    for (const at of shown.found) isShown[at] = 1;
    const counts = (at: number) => at >= all.firstOffered && isShown[at] === 1;
    return Object.keys(selected).filter((name) => counts(all.numberOf(name))).length;
  }, [all, shown, selected]);
  return { rows: shown.rows, start: shown.start, added };
}

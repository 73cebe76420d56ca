import { useMemo } from 'react';
import { type FieldIndex, createFieldIndex } from '../../core/mapping/searchFields';
import type { FieldMetadata } from '../../core/types';
import { useLocale } from '../../provider/useMessages';
import type { FieldOption } from './types';
import { usePrepared } from './usePrepared';

/** All fields of an object, in the groups of a list. */
export interface FieldSource {
  fields: FieldMetadata[];
  search: (query: string) => { custom: FieldOption[]; standard: FieldOption[] };
  /** Makes the first search as quick as the next one. */
  prepare: () => void;
}

function split(options: FieldOption[]) {
  const custom: FieldOption[] = [];
  const standard: FieldOption[] = [];
  for (const option of options) (option.field.isCustom ? custom : standard).push(option);
  return { custom, standard };
}

function createFieldSource(byName: Record<string, FieldMetadata>, locale: string): FieldSource {
  const { compare } = new Intl.Collator(locale);
  const fields = Object.values(byName).sort((a, b) => compare(a.displayName, b.displayName));
  let index: FieldIndex | undefined;
  let everything: ReturnType<FieldSource['search']> | undefined;
  return {
    fields,
    search(query) {
      if (query.trim() === '') return (everything ??= split(fields.map((field) => ({ field }))));
      index ??= createFieldIndex(fields);
      return split(index.search(query));
    },
    prepare: () => void (index ??= createFieldIndex(fields)),
  };
}

/** Shared by all rows of an object. */
export function useFieldSource(byName: Record<string, FieldMetadata>): FieldSource {
  const locale = useLocale();
  const source = useMemo(() => createFieldSource(byName, locale), [byName, locale]);
  usePrepared(source.prepare);
  return source;
}

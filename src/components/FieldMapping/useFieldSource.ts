import { useMemo } from 'react';
import { type FieldIndex, createFieldIndex } from '../../core/mapping/searchFields';
import type { FieldMetadata } from '../../core/types';
import { useLocale } from '../../provider/useMessages';
import type { FieldOption } from './types';
import { usePrepared } from './usePrepared';

/** All fields of an object, by name. */
export interface FieldSource {
  fields: FieldMetadata[];
  search: (query: string) => FieldOption[];
  /** Makes the first search as quick as the next one. */
  prepare: () => void;
}

function createFieldSource(byName: Record<string, FieldMetadata>, locale: string): FieldSource {
  const { compare } = new Intl.Collator(locale);
  const fields = Object.values(byName).sort((a, b) => compare(a.displayName, b.displayName));
  let index: FieldIndex | undefined;
  const everything = fields.map((field): FieldOption => ({ field }));
  return {
    fields,
    search(query) {
      if (query.trim() === '') return everything;
      index ??= createFieldIndex(fields);
      return index.search(query);
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

import { useMemo } from 'react';
import { type FieldIndex, createFieldIndex } from '../../../core/mapping/searchFields';
import type { FieldMetadata } from '../../../core/types';
import { useLocale } from '../../../provider/useMessages';
import { usePrepared } from './usePrepared';

/** All fields of an object by display name; in a list they go by their number. */
export interface FieldSource {
  fields: FieldMetadata[];
  isCustom: (number: number) => boolean;
  /** Best first; all for an empty query. */
  rank: (query: string) => number[];
  /** Makes the first search as quick as the next one. */
  prepare: () => void;
}

function createFieldSource(byName: Record<string, FieldMetadata>, locale: string): FieldSource {
  const { compare } = new Intl.Collator(locale);
  const fields = Object.values(byName).sort((a, b) => compare(a.displayName, b.displayName));
  const everything = fields.map((_field, number) => number);
  // In a row: to ask 10,000 objects at each keystroke takes longer than the search.
  const custom = Uint8Array.from(fields, ({ isCustom }) => (isCustom ? 1 : 0));
  let index: FieldIndex | undefined;
  const prepared = () => (index ??= createFieldIndex(fields));
  return {
    fields,
    isCustom: (number) => custom[number] === 1,
    rank: (query) => (query.trim() === '' ? everything : prepared().rank(query)),
    prepare: () => void prepared(),
  };
}

/** Shared by all rows of an object. */
export function useFieldSource(byName: Record<string, FieldMetadata>): FieldSource {
  const locale = useLocale();
  const source = useMemo(() => createFieldSource(byName, locale), [byName, locale]);
  usePrepared(source.prepare);
  return source;
}

import type { FieldMetadata, ValueType } from '../types';
import { findRanges, type TextRange } from './findRanges';
import { fold, nameWords } from './normalizeName';
import { WordIndex, places } from './wordIndex';

/** Search index over fields. Results are field numbers. */
export interface FieldIndex {
  /** Matching fields, best first; all fields in their own order for an empty query. */
  rank(query: string): number[];
  /** Matching fields in their own order. */
  find(query: string): number[];
}

/** Search words per type. Hosts in other languages pass their own. */
const typeWords: Record<ValueType, string[]> = {
  string: ['text', 'string'],
  boolean: ['yes', 'no', 'boolean', 'checkbox'],
  singleSelect: ['list', 'picklist', 'select'],
  multiSelect: ['list', 'picklist', 'multi', 'select'],
  date: ['date'],
  datetime: ['date', 'time'],
  int: ['number', 'integer'],
  float: ['number', 'decimal'],
  reference: ['link', 'reference', 'lookup'],
  other: [],
};

const maxValues = 500;

function words(text: string): string[] {
  return fold(nameWords(text).join(' '))
    .split(' ')
    .filter((word) => word !== '');
}

/** Memoized `words`, for texts that repeat often: types and picklist values. */
function rememberWords(): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = words(text)));
    return found;
  };
}

function addField(
  index: WordIndex,
  field: FieldMetadata,
  context: { typesOf: (field: FieldMetadata) => string[]; again: (text: string) => string[] },
): void {
  const { typesOf, again } = context;
  const name = words(field.displayName);
  // The joined words match `billingcity` in "Billing City", and vice versa.
  const withWhole = (parts: string[]) => (parts.length > 1 ? [...parts, parts.join('')] : parts);
  index.add(places.display, withWhole(name));
  index.add(places.name, [name.join('')]);
  index.add(places.api, withWhole(words(field.fieldName)));
  const types = [
    field.providerType ?? '',
    ...(field.referenceTo ?? []),
    field.isCustom ? 'custom' : '',
  ];
  index.add(places.type, [...typesOf(field), ...types].flatMap(again));
  for (const { displayValue, value } of (field.values ?? []).slice(0, maxValues)) {
    index.add(places.value, again(displayValue || value));
  }
  index.closeField();
}

/** Numbers of matching fields, best first; equal ones keep their order. */
function ranked(scores: Int32Array, bonus: Int32Array): number[] {
  const buckets: number[][] = [];
  scores.forEach((score, field) => {
    if (score > 0) (buckets[score + (bonus[field] as number)] ??= []).push(field);
  });
  // The array is sparse: most scores have no field.
  return buckets.reverse().flat();
}

/**
 * Indexes fields by display name, API name, type and picklist values, regardless of case, accents,
 * separators and word order. One typo per word is forgiven, only if nothing matches exactly.
 */
export function createFieldIndex(
  fields: FieldMetadata[],
  options: { typeWords?: (field: FieldMetadata) => string[] } = {},
): FieldIndex {
  const typesOf =
    options.typeWords ?? ((field) => (field.valueType ? (typeWords[field.valueType] ?? []) : []));
  const index = new WordIndex();
  const context = { typesOf, again: rememberWords() };
  for (const field of fields) addField(index, field, context);
  index.close();

  const scoresOf = (query: string): Int32Array => {
    const terms = [...new Set(words(query))];
    if (terms.length === 0) {
      // A query without any word is empty or consists of signs, which are searched literally.
      const signs = query.trim();
      return Int32Array.from(fields, ({ displayName }) => Number(displayName.includes(signs)));
    }
    const scores = index.score(terms, false);
    return scores.some((score) => score > 0) ? scores : index.score(terms, true);
  };
  return {
    rank: (query) => ranked(scoresOf(query), index.bonus(words(query).join(''))),
    find(query) {
      const found: number[] = [];
      scoresOf(query).forEach((score, number) => {
        if (score > 0) found.push(number);
      });
      return found;
    },
  };
}

/** Ranges that a query matches in a display name: `[from, to)` in characters. */
export function rangesIn(displayName: string, query: string): TextRange[] {
  const terms = words(query);
  return terms.length > 0 ? findRanges(displayName, terms) : [];
}

/** A group in a list of fields, by field numbers. */
export interface FieldGroup {
  id: 'suggested' | 'custom' | 'standard';
  numbers: number[];
}

/**
 * Splits fields into groups and keeps the given order; empty groups are left out.
 * @param suggested Best first. A suggested field appears in its own group only.
 * @param isSearch `true` when `found` is a search result, best first: the group of the best match comes first, so that
 *   a field typed by its exact name is the first row in whichever group it is.
 */
export function groupFields(
  found: number[],
  isCustom: (number: number) => boolean,
  suggested: number[] = [],
  isSearch = false,
): FieldGroup[] {
  const [hits, custom, standard]: [Set<number>, number[], number[]] = [new Set(), [], []];
  for (const number of found) {
    if (suggested.includes(number)) hits.add(number);
    else (isCustom(number) ? custom : standard).push(number);
  }
  const inOrder = isSearch ? [...hits] : suggested.filter((number) => hits.has(number));
  const groups: FieldGroup[] = [
    { id: 'suggested', numbers: inOrder },
    { id: 'custom', numbers: custom },
    { id: 'standard', numbers: standard },
  ];
  const filled = groups.filter(({ numbers }) => numbers.length > 0);
  const best = filled.find(({ numbers }) => numbers[0] === found[0]);
  return isSearch && best ? [best, ...filled.filter((group) => group !== best)] : filled;
}

import type { FieldMetadata, ValueType } from '../types';
import { findRanges, type TextRange } from './findRanges';
import { fold, nameWords } from './normalizeName';
import { isTypoOf } from './typo';

/** A field that a query found. */
export interface FieldMatch {
  field: FieldMetadata;
  /** What to highlight in the display name: `[from, to)` in its characters. Worked out when asked for. */
  readonly ranges: TextRange[];
}

/** Fields prepared once, searched at each keystroke. */
export interface FieldIndex {
  /** Best first; all fields in their own order for an empty query. */
  search(query: string): FieldMatch[];
}

/** What people call a type. Hosts in other languages pass their own words. */
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

/** How much a hit counts by where it is: display name, API name, type, picklist value. */
const weights = [8, 6, 3, 2];
const [DISPLAY, API, TYPE, VALUE] = [0, 1, 2, 3];
/** How much it counts by how well it fits: within a word or with a typo, at its start, as a whole. */
const [WITHIN, START, WHOLE] = [1, 2, 3];
const maxValues = 500;

function words(text: string): string[] {
  return fold(nameWords(text).join(' '))
    .split(' ')
    .filter((word) => word !== '');
}

/** The same with a memory, for texts that come again and again: types and picklist values. */
function rememberWords(): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = words(text)));
    return found;
  };
}

class Match implements FieldMatch {
  constructor(
    readonly field: FieldMetadata,
    private readonly terms: string[],
  ) {}

  get ranges(): TextRange[] {
    return findRanges(this.field.displayName, this.terms);
  }
}

/** Words of all fields, each stored once, and which field has which word where. */
class Vocabulary {
  readonly words: string[] = [];
  private readonly ids = new Map<string, number>();
  /** Per field: where its entries start in `entries`; each entry is word id × 4 + place. */
  readonly starts: number[] = [0];
  readonly entries: number[] = [];

  add(place: number, texts: string[]): void {
    for (const text of texts) {
      if (text === '') continue;
      let id = this.ids.get(text);
      if (id === undefined) {
        id = this.words.push(text) - 1;
        this.ids.set(text, id);
      }
      this.entries.push(id * 4 + place);
    }
  }

  closeField(): void {
    this.starts.push(this.entries.length);
  }

  /** How well each word fits a term. */
  fit(term: string, typos: boolean): Uint8Array {
    const fits = new Uint8Array(this.words.length);
    this.words.forEach((word, id) => {
      const at = word.indexOf(term);
      if (at === 0) fits[id] = word.length === term.length ? WHOLE : START;
      else if (at > 0 || (typos && isTypoOf(term, word))) fits[id] = WITHIN;
    });
    return fits;
  }
}

function addField(
  vocabulary: Vocabulary,
  field: FieldMetadata,
  context: { typesOf: (field: FieldMetadata) => string[]; again: (text: string) => string[] },
): void {
  const { typesOf, again } = context;
  for (const [place, text] of [
    [DISPLAY, field.displayName],
    [API, field.fieldName],
  ] as const) {
    const parts = words(text);
    // The words run together find `billingcity` in "Billing City", and the other way round.
    vocabulary.add(place as number, parts.length > 1 ? [...parts, parts.join('')] : parts);
  }
  const types = [
    field.providerType ?? '',
    ...(field.referenceTo ?? []),
    field.isCustom ? 'custom' : '',
  ];
  vocabulary.add(TYPE as number, [...typesOf(field), ...types].flatMap(again));
  for (const { displayValue, value } of (field.values ?? []).slice(0, maxValues)) {
    vocabulary.add(VALUE as number, again(displayValue || value));
  }
  vocabulary.closeField();
}

/** Adds up what each term scores in each field; a field that lacks a term is out. */
function scoreFields(vocabulary: Vocabulary, terms: string[], typos: boolean): Float64Array {
  const { starts, entries } = vocabulary;
  const scores = new Float64Array(starts.length - 1);
  for (const term of terms) {
    const fits = vocabulary.fit(term, typos);
    for (let field = 0; field < scores.length; field++) {
      if (scores[field] === -1) continue;
      let best = 0;
      for (let at = starts[field] as number; at < (starts[field + 1] as number); at++) {
        const entry = entries[at] as number;
        const score = (fits[entry >> 2] as number) * (weights[entry & 3] as number);
        if (score > best) best = score;
      }
      scores[field] = best === 0 ? -1 : (scores[field] as number) + best;
    }
  }
  return scores;
}

/** Field numbers with a score, best first, equal ones in their own order. */
function ranked(scores: Float64Array, bonus: (field: number) => number): number[] {
  const count = scores.length;
  const keys: number[] = [];
  for (let field = 0; field < count; field++) {
    const score = scores[field] as number;
    if (score > 0) keys.push((1e6 - score - bonus(field)) * count + field);
  }
  return Array.from(Float64Array.from(keys).sort(), (key) => key % count);
}

/**
 * Prepares fields for searching: over display name, API name, type and picklist values, whatever the case,
 * accents, separators and order of words. Only when nothing fits as typed, one typo per word is forgiven.
 */
export function createFieldIndex(
  fields: FieldMetadata[],
  options: { typeWords?: (field: FieldMetadata) => string[] } = {},
): FieldIndex {
  const typesOf =
    options.typeWords ?? ((field) => (field.valueType ? (typeWords[field.valueType] ?? []) : []));
  const vocabulary = new Vocabulary();
  const context = { typesOf, again: rememberWords() };
  for (const field of fields) addField(vocabulary, field, context);
  const names = fields.map((field) => words(field.displayName).join(''));
  return {
    search(query) {
      const terms = [...new Set(words(query))];
      if (terms.length === 0) {
        // No word at all: nothing typed, or only signs, which are looked for as they are.
        const signs = query.trim();
        return fields
          .filter(({ displayName }) => displayName.includes(signs))
          .map((field) => new Match(field, []));
      }
      const whole = words(query).join('');
      // A name that is the query, or starts with it, comes before names that merely hold its words.
      const bonus = (field: number) => {
        const name = names[field] as string;
        if (!name.startsWith(whole)) return 0;
        return name.length === whole.length ? 20 : 5;
      };
      let found = ranked(scoreFields(vocabulary, terms, false), bonus);
      if (found.length === 0) found = ranked(scoreFields(vocabulary, terms, true), bonus);
      return found.map((field) => new Match(fields[field] as FieldMetadata, terms));
    },
  };
}

/** One search over fields that are not searched again; else prepare a `createFieldIndex`. */
export function searchFields(fields: FieldMetadata[], query: string): FieldMatch[] {
  return createFieldIndex(fields).search(query);
}

/** One group of a list of fields. */
export interface FieldGroup<T> {
  id: 'suggested' | 'custom' | 'standard';
  items: T[];
}

/**
 * Fields in groups, each in the order given; empty groups are left out.
 * @param suggested Names of suggested fields, best first; they stand in their group only.
 */
export function groupFields<T extends { field: FieldMetadata }>(
  matches: T[],
  suggested: string[] = [],
): Array<FieldGroup<T>> {
  const ranks = new Map(suggested.map((name, rank) => [name, rank]));
  const groups = { suggested: [] as T[], custom: [] as T[], standard: [] as T[] };
  for (const match of matches) {
    const { fieldName, isCustom } = match.field;
    if (ranks.has(fieldName)) groups.suggested.push(match);
    else groups[isCustom ? 'custom' : 'standard'].push(match);
  }
  const rank = (match: T) => ranks.get(match.field.fieldName) ?? 0;
  groups.suggested.sort((a, b) => rank(a) - rank(b));
  return (['suggested', 'custom', 'standard'] as const)
    .map((id) => ({ id, items: groups[id] }))
    .filter(({ items }) => items.length > 0);
}

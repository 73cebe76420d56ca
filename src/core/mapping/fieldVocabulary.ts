import type { FieldMetadata } from '../types';
import { type PreparedField, prepareField } from './fieldNames';
import { compareMeanings } from './likeness';
import { fold } from './normalizeName';
import { recordKindOf } from './recordKind';
import { FAINT, type Token, kinOf } from './tokens';

/** Longer lists of values add little evidence and take long to read. */
const maxValues = 200;
/** Maximum of fields that are compared with one target. */
const crowd = 120;
/** A word that more fields contain than this does not distinguish them. */
const rare = 30;
const few = 5;
/** Likeness of one word in a possibly different sense, or of *Company* for the name of a company. */
const NEARLY = 0.9;

type Index = Map<string, PreparedField[]>;

function add(index: Index, key: string, field: PreparedField): void {
  const fields = index.get(key);
  if (!fields) index.set(key, [field]);
  else if (fields.at(-1) !== field) fields.push(field);
}

const needless = /\b(?:and|or|the|of|in|on|to)\b|[^\p{L}\p{N}]/gu;

/** Normalizes a value for comparison: `Time & Material` equals *time and material*. */
export function keyOfValue(value: string): string {
  const folded = fold(value);
  return folded.replace(needless, '') || folded;
}

function addValues(index: Index, prepared: PreparedField): void {
  const { values } = prepared.field;
  if (!Array.isArray(values)) return;
  for (const { value, displayValue } of values.slice(0, maxValues)) {
    add(index, keyOfValue(String(value)), prepared);
    add(index, keyOfValue(String(displayValue ?? value)), prepared);
  }
}

const ambiguous = ['state', 'region', 'term', 'total', 'title', 'name'];

/** Resolves an ambiguous word by the other words of the object. */
function senseOf(meaning: string, words: Index): string {
  const has = (word: string) => words.has(word);
  if (meaning === 'state') return has('city') ? 'province' : 'status';
  if (meaning === 'region' && has('city') && !has('province') && !has('state')) return 'province';
  if (meaning === 'term' && (has('due') || has('credit_limit'))) return 'payment_term';
  if (meaning === 'total') return 'grand_total';
  if (meaning === 'title') return has('last_name') ? 'job_title' : 'name';
  return meaning;
}

/**
 * Index from the words and values of an object's fields to the fields, so that only likely candidates are
 * compared.
 */
export interface FieldVocabulary {
  /** Kind of record that the fields describe, such as `company`. */
  recordKind: string | undefined;
  has: (fieldName: string) => boolean;
  /** Likeness of a target's word to a field's word, 0 to 1. */
  compare: (mine: Token, other: Token) => number;
  /** Fields with similar words; of very many, those with most of them. */
  withWords: (tokens: Token[]) => PreparedField[];
  /** Fields that contain one of exactly these words, as far as the word is rare. */
  withExactly: (tokens: Token[]) => PreparedField[];
  /** Number of the given texts that are values of each field. */
  withValues: (texts: Iterable<string>) => Map<PreparedField, number>;
}

/** Words and values of fields, each with the fields that have it. */
function indexFields(fields: PreparedField[]): { words: Index; values: Index } {
  const words: Index = new Map();
  const values: Index = new Map();
  for (const field of fields) {
    for (const { tokens } of field.names) {
      for (const { meaning } of tokens) add(words, meaning, field);
    }
    addValues(values, field);
  }
  return { words, values };
}

/** Likeness of a word to each word of the field names; words without any likeness are left out. Memoized. */
type Likenesses = (meaning: string) => Map<string, number>;

function createLikenesses(words: Index, recordKind: string | undefined): Likenesses {
  const memory = new Map<string, Map<string, number>>();

  function likeness(mine: string, other: string, sense: string): number {
    const theirs = senseOf(other, words);
    const isSame = mine === other && mine !== 'state';
    if (isSame || theirs === mine || theirs === sense || other === sense) return 1;
    if (mine === other || (mine === recordKind && other === 'name')) return NEARLY;
    return compareMeanings(mine, other);
  }

  return (mine) => {
    let found = memory.get(mine);
    if (!found) {
      memory.set(mine, (found = new Map()));
      // A target named *State* means a part of a country.
      const sense = mine === 'state' ? 'province' : senseOf(mine, words);
      const near = new Set([...ambiguous, sense, ...mine.split('_'), ...kinOf(mine)]);
      for (const other of words.keys()) {
        // Most words have nothing in common with this one.
        if (other[0] !== mine[0] && !near.has(other) && !other.includes('_')) continue;
        const like = likeness(mine, other, sense);
        if (like > 0) found.set(other, like);
      }
    }
    return found;
  };
}

function fieldsWithWords(tokens: Token[], words: Index, likenessesOf: Likenesses): PreparedField[] {
  const shares = new Map<PreparedField, number>();
  // Very common words are considered only where the others find little.
  for (const { meaning, weight } of [...tokens].sort((a, b) => b.weight - a.weight)) {
    if (weight <= FAINT && shares.size >= few) break;
    for (const [other, like] of likenessesOf(meaning)) {
      for (const field of words.get(other) ?? []) {
        shares.set(field, (shares.get(field) ?? 0) + like * weight);
      }
    }
  }
  return bestOf(shares);
}

function countFields(texts: Iterable<string>, values: Index): Map<PreparedField, number> {
  const counts = new Map<PreparedField, number>();
  for (const field of [...texts].flatMap((text) => values.get(text) ?? [])) {
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return counts;
}

function createVocabulary(fields: FieldMetadata[]): FieldVocabulary {
  const prepared = fields.map(prepareField);
  const { words, values } = indexFields(prepared);
  const recordKind = recordKindOf(prepared);
  const known = new Set(fields.map(({ fieldName }) => fieldName));
  const likenessesOf = createLikenesses(words, recordKind);
  return {
    recordKind,
    has: (fieldName) => known.has(fieldName),
    compare: (mine, other) => likenessesOf(mine.meaning).get(other.meaning) ?? 0,
    withWords: (tokens) => fieldsWithWords(tokens, words, likenessesOf),
    withExactly: (tokens) =>
      tokens
        .map(({ meaning }) => words.get(meaning) ?? [])
        .filter(({ length }) => length <= rare)
        .flat(),
    withValues: (texts) => countFields(texts, values),
  };
}

/** Narrows down a crowd of fields: by shared words, then by the shortness of the rest. */
function bestOf(shares: Map<PreparedField, number>): PreparedField[] {
  const best = Math.max(...shares.values());
  let found = [...shares.keys()];
  for (const least of [0.5, 0.8]) {
    if (found.length > crowd)
      found = found.filter((field) => (shares.get(field) ?? 0) >= least * best);
  }
  for (const most of [3, 2]) {
    const short = found.filter(({ names }) => names.some(({ tokens }) => tokens.length <= most));
    if (found.length > crowd && short.length > 0) found = short;
  }
  return found.slice(0, crowd);
}

const built = /* @__PURE__ */ new WeakMap<FieldMetadata[], FieldVocabulary>();

/** Memoized per list of fields. */
export function vocabularyOf(fields: FieldMetadata[]): FieldVocabulary {
  let found = built.get(fields);
  if (!found) built.set(fields, (found = createVocabulary(fields)));
  return found;
}

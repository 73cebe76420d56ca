import type { FieldMetadata } from '../types';
import { type PreparedField, prepareField } from './fieldNames';
import { compareTokens } from './likeness';
import { fold } from './normalizeName';
import { FAINT, type Token } from './tokens';

/** A longer list of values tells little, and takes long to read. */
const maxValues = 200;
/** More fields than this need not be looked at for one target. */
const crowd = 300;
const few = 5;

/** The words and values of an object's fields, and which fields have them: only those need a closer look. */
export class FieldVocabulary {
  private readonly words = new Map<string, { token: Token; fields: PreparedField[] }>();
  private readonly names = new Set<string>();
  private readonly values = new Map<string, Set<PreparedField>>();
  private readonly likenesses = new Map<string, Map<string, number>>();

  constructor(fields: FieldMetadata[]) {
    for (const one of fields) {
      const prepared = prepareField(one);
      this.names.add(one.fieldName);
      for (const { tokens } of prepared.names)
        for (const token of tokens) this.add(token, prepared);
      this.addValues(prepared);
    }
  }

  private add(token: Token, prepared: PreparedField): void {
    const entry = this.words.get(token.meaning);
    if (!entry) this.words.set(token.meaning, { token, fields: [prepared] });
    else if (entry.fields.at(-1) !== prepared) entry.fields.push(prepared);
  }

  private addValues(prepared: PreparedField): void {
    const { values } = prepared.field;
    if (!Array.isArray(values)) return;
    for (const { value, displayValue } of values.slice(0, maxValues)) {
      for (const text of new Set([fold(String(value)), fold(String(displayValue ?? ''))])) {
        const fields = this.values.get(text);
        if (fields) fields.add(prepared);
        else this.values.set(text, new Set([prepared]));
      }
    }
  }

  /** How far a word can stand for each word of the fields' names; those that cannot at all are left out. */
  private likenessesOf(token: Token): Map<string, number> {
    let found = this.likenesses.get(token.meaning);
    if (!found) {
      found = new Map();
      for (const [meaning, { token: other }] of this.words) {
        const likeness = compareTokens(token, other);
        if (likeness > 0) found.set(meaning, likeness);
      }
      this.likenesses.set(token.meaning, found);
    }
    return found;
  }

  /** How far one word, of a target, can stand for another, of a field. */
  readonly compare = (mine: Token, other: Token): number =>
    this.likenessesOf(mine).get(other.meaning) ?? 0;

  has(fieldName: string): boolean {
    return this.names.has(fieldName);
  }

  /** Fields with words like these; of very many those that have most of them. */
  withWords(tokens: Token[]): PreparedField[] {
    const shares = new Map<PreparedField, number>();
    // What nearly every field says is asked only where the rest finds little.
    for (const token of [...tokens].sort((a, b) => b.weight - a.weight)) {
      if (token.weight <= FAINT && shares.size >= few) break;
      for (const [meaning, likeness] of this.likenessesOf(token)) {
        for (const field of this.words.get(meaning)?.fields ?? []) {
          shares.set(field, (shares.get(field) ?? 0) + likeness * token.weight);
        }
      }
    }
    return bestOf(shares);
  }

  /** How many of these texts are values of a field's list. */
  withValues(texts: Iterable<string>): Map<PreparedField, number> {
    const counts = new Map<PreparedField, number>();
    for (const text of texts) {
      for (const field of this.values.get(text) ?? []) {
        counts.set(field, (counts.get(field) ?? 0) + 1);
      }
    }
    return counts;
  }
}

/** Narrows down a crowd: by what they share with the target, then by how little else they say. */
function bestOf(shares: Map<PreparedField, number>): PreparedField[] {
  let best = 0;
  for (const share of shares.values()) best = Math.max(best, share);
  let found = [...shares.keys()];
  for (const least of [0.5, 0.8]) {
    if (found.length <= crowd) return found;
    found = found.filter((field) => (shares.get(field) ?? 0) >= least * best);
  }
  for (const most of [3, 2]) {
    if (found.length <= crowd) return found;
    const short = found.filter(({ names }) => names.some(({ tokens }) => tokens.length <= most));
    if (short.length > 0) found = short;
  }
  return found.slice(0, crowd);
}

const built = /* @__PURE__ */ new WeakMap<FieldMetadata[], FieldVocabulary>();

/** Built once per list of fields. */
export function vocabularyOf(fields: FieldMetadata[]): FieldVocabulary {
  let found = built.get(fields);
  if (!found) built.set(fields, (found = new FieldVocabulary(fields)));
  return found;
}

import type { FieldMetadata } from '../types';
import { type PreparedField, prepareField } from './fieldNames';
import { compareTokens } from './likeness';
import { fold } from './normalizeName';
import { FAINT, type Token } from './tokens';

/** A longer list of values tells little, and takes long to read. */
const maxValues = 200;

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

  /** Fields with a word like one of these. */
  withWords(tokens: Token[]): Set<PreparedField> {
    const found = new Set<PreparedField>();
    const telling = tokens.filter(({ weight }) => weight > FAINT);
    for (const token of telling.length > 0 ? telling : tokens) {
      for (const meaning of this.likenessesOf(token).keys()) {
        for (const field of this.words.get(meaning)?.fields ?? []) found.add(field);
      }
    }
    return found;
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

const built = /* @__PURE__ */ new WeakMap<FieldMetadata[], FieldVocabulary>();

/** Built once per list of fields. */
export function vocabularyOf(fields: FieldMetadata[]): FieldVocabulary {
  let found = built.get(fields);
  if (!found) built.set(fields, (found = new FieldVocabulary(fields)));
  return found;
}

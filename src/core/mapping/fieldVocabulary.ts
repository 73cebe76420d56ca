import type { FieldMetadata } from '../types';
import { type PreparedField, prepareField } from './fieldNames';
import { compareMeanings } from './likeness';
import { fold, nameWords } from './normalizeName';
import { FAINT, type Token, isThing, valueKey } from './tokens';

/** A longer list of values tells little, and takes long to read. */
const maxValues = 200;
/** More fields than this need not be looked at for one target. */
const crowd = 300;
const few = 5;
/** The same word, in what may be another sense; or a *Company* for the name of one. */
const NEARLY = 0.9;
/** Fields that every record has. */
const identity = /^(?:id|name|number)$/;

/** A value to compare; what has no words that tell something stands for itself. */
export const keyOf = (value: string) => valueKey(nameWords(value)) || fold(value);

/** The words and values of an object's fields, and which fields have them: only those need a closer look. */
export class FieldVocabulary {
  private readonly words = new Map<string, PreparedField[]>();
  private readonly names = new Set<string>();
  private readonly values = new Map<string, Set<PreparedField>>();
  private readonly likenesses = new Map<string, Map<string, number>>();
  private readonly own: string[] = [];
  private readonly ids: string[] = [];
  private readonly thing: string | undefined;

  constructor(fields: FieldMetadata[]) {
    for (const one of fields) {
      const prepared = prepareField(one);
      this.names.add(one.fieldName);
      for (const { tokens } of prepared.names)
        for (const token of tokens) this.add(token, prepared);
      this.addValues(prepared);
      this.addOwn(prepared);
    }
    this.thing = this.readThing();
  }

  private add(token: Token, prepared: PreparedField): void {
    const fields = this.words.get(token.meaning);
    if (!fields) this.words.set(token.meaning, [prepared]);
    else if (fields.at(-1) !== prepared) fields.push(prepared);
  }

  private addValues(prepared: PreparedField): void {
    const { values } = prepared.field;
    if (!Array.isArray(values)) return;
    for (const { value, displayValue } of values.slice(0, maxValues)) {
      for (const text of new Set([value, displayValue ?? value].map((one) => keyOf(String(one))))) {
        const fields = this.values.get(text);
        if (fields) fields.add(prepared);
        else this.values.set(text, new Set([prepared]));
      }
    }
  }

  /** `name` that is shown as *Company name* tells that the records are companies; so does the only ID. */
  private addOwn({ field, names: [shown, named = shown] }: PreparedField): void {
    const [first, second, ...more] = shown?.tokens ?? [];
    if (!first || !second || more.length > 0 || !isThing(first.meaning)) return;
    const isBare = named?.tokens.length === 1 && named.tokens[0]?.meaning === second.meaning;
    if (isBare && identity.test(second.meaning)) this.own.push(first.meaning);
    if (second.meaning === 'id' && field.valueType !== 'reference') this.ids.push(first.meaning);
  }

  /** What the records are, if names tell. */
  private readThing(): string | undefined {
    const counted = this.own.map((one) => this.own.filter((other) => other === one).length);
    const [only, more] = this.ids;
    return this.own[counted.indexOf(Math.max(...counted))] ?? (more || only === 'company' ? undefined : only);
  }

  /** Whether it names what all the records are. */
  isOwn({ meaning }: Token, isFirst: boolean): boolean {
    const { thing } = this;
    if (meaning === thing) return true;
    return meaning === 'customer' && isFirst && (thing === 'company' || thing === 'contact');
  }

  /** What a word means among these fields. */
  private sense(meaning: string): string {
    const has = (word: string) => this.words.has(word);
    if (meaning === 'state' && !has('city')) return 'status';
    if (meaning === 'region' && has('city') && !has('state')) return 'state';
    if (meaning === 'term' && (has('due') || has('credit_limit'))) return 'payment_term';
    if (meaning === 'total') return 'grand_total';
    if (meaning === 'titl') return has('last_name') ? 'job_title' : 'name';
    return meaning;
  }

  /** How far a word of a target can stand for a word of a field. A *State* that is asked for may be one of a country. */
  private likeness(mine: string, other: string): number {
    const theirs = this.sense(other);
    if (theirs === mine || (mine !== 'state' && this.sense(mine) === other)) return 1;
    if (mine === other || (mine === this.thing && other === 'name')) return NEARLY;
    return compareMeanings(mine, other);
  }

  /** How far a word can stand for each word of the fields' names; those that cannot at all are left out. */
  private likenessesOf(token: Token): Map<string, number> {
    let found = this.likenesses.get(token.meaning);
    if (!found) {
      found = new Map();
      for (const meaning of this.words.keys()) {
        const likeness = this.likeness(token.meaning, meaning);
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
        for (const field of this.words.get(meaning) ?? []) {
          shares.set(field, (shares.get(field) ?? 0) + likeness * token.weight);
        }
      }
    }
    return bestOf(shares);
  }

  /** Fields that say one of these very words, where that tells them from most. */
  withExactly(tokens: Token[]): PreparedField[] {
    const found = tokens.map(({ meaning }) => this.words.get(meaning) ?? []);
    return found.filter(({ length }) => length <= crowd).flat();
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

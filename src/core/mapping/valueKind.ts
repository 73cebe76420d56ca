import type { FieldMetadata } from '../types';
import { type Name, type Token, kindNumber } from './tokens';

const kinds = ['moment', 'number', 'text', 'thing'] as const;

/** Kind of value that a field holds; different kinds rule a match out. */
export type ValueKind = (typeof kinds)[number] | 'switch';

/** Kind of a provider's type; `undefined` where it may be anything. */
export function kindOfField({ valueType }: FieldMetadata): ValueKind | undefined {
  const type: string = valueType ?? '';
  if (type.startsWith('date')) return 'moment';
  if (type.endsWith('Select')) return 'text';
  if (type === 'int' || type === 'float') return 'number';
  return type === 'boolean' ? 'switch' : type === 'reference' ? 'thing' : undefined;
}

/** `true` for words that alone refer to a moment: *end* equals *end date*. */
export const isMoment = ({ meaning }: Token) => kindNumber(meaning) === 0;

const isSwitch = (text: string) =>
  /^(?:is|has|was|can|does|should|may|must|ok)(?:[ _-]|[A-Z])/.test(text);

/** Kind of value that names suggest: *Created at* a date, *Is won* yes or no, *Number of seats* a number. */
export function kindOfNames(texts: string[], names: Name[]): ValueKind | undefined {
  if (texts.some((text) => isSwitch(text.charAt(0).toLowerCase() + text.slice(1)))) return 'switch';
  for (const { tokens } of names) {
    const has = (word: string) => tokens.some(({ meaning }) => meaning === word);
    if (has('date')) return 'moment';
    if (has('count')) return 'number';
    const last = tokens.at(-1);
    const kind = kinds[kindNumber(last?.meaning ?? '') ?? -1];
    // *Affected users* may be a number.
    if (kind && (kind !== 'thing' || !last?.text.endsWith('s'))) return kind;
  }
  return undefined;
}

/** Fit between the expected kind and the field: 1 is good, less is poor. */
export function kindFit(expected: ValueKind | undefined, field: FieldMetadata): number {
  const actual = kindOfField(field);
  if (expected === undefined || actual === undefined || expected === actual) return 1;
  if (expected === 'thing') return actual === 'text' ? 1 : 0.6;
  if (expected === 'moment') return actual === 'number' ? 0.8 : 0.6;
  if (actual === 'moment' || (actual === 'switch' && expected !== 'switch')) return 0.6;
  return expected === 'text' ? 0.9 : 0.85;
}

import type { FieldMetadata } from '../types';
import { type Name, kindNumber } from './tokens';

/** What sort of thing a field holds, as far as it rules others out. */
export type ValueKind = 'moment' | 'switch' | 'number' | 'text' | 'thing';

/** The kind of the provider's type; none where it may be anything. */
export function kindOfField({ valueType }: FieldMetadata): ValueKind | 'link' | undefined {
  switch (valueType) {
    case 'date':
    case 'datetime':
      return 'moment';
    case 'boolean':
      return 'switch';
    case 'int':
    case 'float':
      return 'number';
    case 'reference':
      return 'link';
    case 'singleSelect':
    case 'multiSelect':
      return 'text';
    default:
      return undefined;
  }
}

const kinds = ['moment', 'number', 'text', 'thing'] as const;

function kindOfMeaning(meaning: string): ValueKind | undefined {
  const number = kindNumber(meaning);
  return number === undefined ? undefined : kinds[number];
}

const isSwitch = (name: string) =>
  /^(?:is|has|was|can|does|should|may|must|ok)(?:[ _-]|[A-Z])/.test(name.replace(/^[A-Z]/, (one) => one.toLowerCase()));

/** What names let one expect: *Created at* a date, *Is won* yes or no, *Number of seats* a number. */
export function kindOfNames(texts: string[], names: Name[]): ValueKind | undefined {
  if (texts.some(isSwitch)) return 'switch';
  for (const { tokens } of names) {
    const has = (word: string) => tokens.some(({ meaning }) => meaning === word);
    if (has('date')) return 'moment';
    if (has('count')) return 'number';
    const last = tokens.at(-1);
    const kind = last && kindOfMeaning(last.meaning);
    // *Affected users* may be how many.
    if (kind && (kind !== 'thing' || !last.text.endsWith('s'))) return kind;
  }
  return undefined;
}

/** How far a field of one kind can hold what is expected: 1 is well, less is hardly. */
export function kindFit(expected: ValueKind | undefined, field: FieldMetadata): number {
  const actual = kindOfField(field);
  if (expected === undefined || actual === undefined || expected === actual) return 1;
  if (expected === 'thing') return actual === 'text' || actual === 'link' ? 1 : 0.6;
  if (expected === 'moment') return actual === 'number' ? 0.8 : 0.6;
  if (actual === 'moment' || (actual === 'switch' && expected !== 'switch')) return 0.6;
  return expected === 'text' ? 0.9 : 0.85;
}

import type { Section } from './format';

const accents: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  E: 'Ë',
  I: 'Ï',
  O: 'Ö',
  U: 'Ü',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
  Y: 'Ý',
  Z: 'Ž',
};

/** `Save` → `[Šávë ···]`: still readable, a third longer, and hard-coded text stands out by lacking it. */
export function pseudoText(text: string): string {
  if (text === '') return text;
  const accented = [...text].map((letter) => accents[letter] ?? letter).join('');
  return `[${accented} ${'·'.repeat(Math.max(1, Math.round(text.length / 3)))}]`;
}

/** All sentences of a section in the pseudo-language, as overrides for `localization.messages`. */
export function pseudoMessages<T extends object>({ messages }: Section<string, T>): T {
  return pseudoValue(messages) as T;
}

function pseudoValue(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') {
    return (args: unknown) => pseudoText(String((value as (args: unknown) => string)(args)));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, pseudoValue(own)]));
}

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

/**
 * Accents a text and lengthens it by a third: `Save` → `[Šávë ···]`. Hard-coded text is visible by the lack
 * of it.
 */
export function pseudoText(text: string): string {
  if (text === '') return text;
  const accented = [...text].map((letter) => accents[letter] ?? letter).join('');
  return `[${accented} ${'·'.repeat(Math.max(1, Math.round(text.length / 3)))}]`;
}

/** Pseudo-language of a section, for `localization.messages`. */
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

import { describe, expect, test } from 'vitest';
import * as lexicon from '../../../src/core/mapping/lexicon';
import { readName } from '../../../src/core/mapping/tokens';

const entries = (text: string) => text.split(';').map((entry) => entry.trim().split(/\s+/));
const meaningOf = (phrase: string) =>
  readName(phrase.replaceAll('_', ' '))
    .tokens.map(({ meaning }) => meaning)
    .join(' ');

describe('lexicon', () => {
  test('reads every word and phrase as its meaning', () => {
    const misread = entries(lexicon.meanings).flatMap(([name = '', ...rest]) =>
      [name, ...rest].filter((phrase) => meaningOf(phrase) !== name).map((one) => [name, one]),
    );
    expect(misread).toEqual([]);
  });

  test('gives no word two meanings', () => {
    const all = entries(lexicon.meanings).flat();
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });

  test('groups known phrases only', () => {
    const names = new Set(entries(lexicon.meanings).map(([name]) => name));
    const groups = [lexicon.kin, lexicon.opposites, lexicon.kinds].flatMap(entries).flat();
    expect(groups.filter((word) => word.includes('_') && !names.has(word))).toEqual([]);
  });

  test('expands every abbreviation to whole words', () => {
    const short = entries(lexicon.shorthand);
    const all = short.map(([word]) => word);
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
    expect(short.filter(([, ...long]) => long.length === 0)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import * as lexicon from '../../../src/core/mapping/lexicon';
import { readName } from '../../../src/core/mapping/tokens';

const entries = (text: string) => text.split(';').map((entry) => entry.trim().split(/\s+/));
const meaningOf = (phrase: string) =>
  readName(phrase.replaceAll('_', ' '))
    .tokens.map(({ meaning }) => meaning)
    .join(' ');

describe('the words of business software', () => {
  test('every word and phrase is read as what it stands for', () => {
    const misread = entries(lexicon.meanings).flatMap(([name = '', ...rest]) =>
      [name, ...rest].filter((phrase) => meaningOf(phrase) !== name).map((one) => [name, one]),
    );
    expect(misread).toEqual([]);
  });

  test('no word stands for two things', () => {
    const all = entries(lexicon.meanings).flat();
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });

  test('groups speak only of phrases that are known', () => {
    const names = new Set(entries(lexicon.meanings).map(([name]) => name));
    const groups = [lexicon.kin, lexicon.opposites, lexicon.kinds].flatMap(entries).flat();
    expect(groups.filter((word) => word.includes('_') && !names.has(word))).toEqual([]);
  });

  test('what is short stands for words in full', () => {
    const short = entries(lexicon.shorthand);
    const all = short.map(([word]) => word);
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
    expect(short.filter(([, ...long]) => long.length === 0)).toEqual([]);
  });
});

import { type Token, areKin, areOpposites } from './tokens';
import { isTypoOf } from './typo';

/** Two words of two names that stand for each other. */
export interface TokenPair {
  mine: Token;
  other: Token;
  likeness: number;
}

export interface Likeness {
  /** 0 to 1: how much of both names is the same. */
  score: number;
  pairs: TokenPair[];
  /** What only the first, only the second says. */
  mineOnly: Token[];
  otherOnly: Token[];
}

const KIN = 0.72;

/** How many letters two words start with. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Words that look alike: one slip, the same root, or one short for the other. */
function looksAlike(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const start = commonStart(short, long);
  if (start === 0) return 0;
  if (short.length >= 5 && Math.abs(short.length - long.length) <= 1 && isTypoOf(short, long)) {
    return 0.85;
  }
  if (start === short.length && start >= 3) return start >= 5 ? 0.7 : 0.55;
  return start >= 5 && start >= 0.6 * long.length ? 0.6 : 0;
}

/** How far one word can stand for another. */
export function compareMeanings(a: string, b: string): number {
  if (a === b) return 1;
  if (areKin(a, b)) return KIN;
  if ((a + b).includes('_')) return partsShared(a.split('_'), b.split('_'));
  return /\d/.test(a + b) ? 0 : looksAlike(a, b);
}

/** Phrases of which one says part of the other. */
function partsShared(a: string[], b: string[]): number {
  const shared = a.filter((part) => b.includes(part)).length;
  return (0.9 * shared) / Math.max(a.length, b.length);
}

const total = (tokens: Token[]) => tokens.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Compares two names word by word; each word has one counterpart at most.
 * @param isNeedless Whether a word says only what is clear without it.
 */
export function compareNames(
  mine: Token[],
  other: Token[],
  compare: (a: Token, b: Token) => number,
  isNeedless: (token: Token) => boolean,
): Likeness {
  const candidates: TokenPair[] = [];
  for (const a of mine) {
    for (const b of other) {
      const tense = a.past === undefined || b.past === undefined || a.past === b.past ? 1 : 0.9;
      const likeness = compare(a, b) * tense;
      if (likeness > 0) candidates.push({ mine: a, other: b, likeness });
    }
  }
  candidates.sort((a, b) => b.likeness - a.likeness);
  const used = new Set<Token>();
  const pairs = candidates.filter((pair) => {
    if (used.has(pair.mine) || used.has(pair.other)) return false;
    used.add(pair.mine).add(pair.other);
    return true;
  });
  const mineOnly = mine.filter((token) => !used.has(token));
  const otherOnly = other.filter((token) => !used.has(token));
  /** How much of one of the names has its counterpart. */
  const share = (side: 'mine' | 'other', all: Token[], left: Token[]) =>
    pairs.reduce((sum, pair) => sum + pair.likeness * pair[side].weight, 0) /
    (total(all) - total(left.filter(isNeedless)));
  const score =
    pairs.length === 0 ? 0 : 0.6 * share('mine', mine, mineOnly) + 0.4 * share('other', other, otherOnly);
  return { score, pairs, mineOnly, otherOnly };
}

/** Whether each of two names says something that the other denies: *billing* and *shipping*. */
export function contradict(mine: Token[], other: Token[]): boolean {
  return mine.some((a) => other.some((b) => areOpposites(a.meaning, b.meaning)));
}

import { type Token, areOpposites, kinOf } from './tokens';
import { isTypoOf } from './typo';

/** Words of two names that correspond to each other. */
export interface TokenPair {
  mine: Token;
  other: Token;
  likeness: number;
}

export interface Likeness {
  pairs: TokenPair[];
  /** Words of only the first and only the second name. */
  mineOnly: Token[];
  otherOnly: Token[];
}

const KIN = 0.72;

/** Length of the common prefix. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Likeness of spelling: one slip, the same root, or an abbreviation. */
function looksAlike(a: string, b: string): number {
  if (a[0] !== b[0] || /\d/.test(a + b)) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const start = commonStart(short, long);
  if (short.length >= 5 && Math.abs(short.length - long.length) <= 1 && isTypoOf(short, long)) {
    return 0.85;
  }
  if (start === short.length && start >= 3) return start >= 5 ? 0.7 : 0.55;
  if (start >= 5 && start >= 0.6 * long.length) return 0.6;
  return short.length < 5 && isAbbreviation(short, long) ? 0.5 : 0;
}

/** `true` for letters of the long word in order, with the last one: `mktg` for *marketing*. */
function isAbbreviation(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length && short.length > 2 && short.at(-1) === long.at(-1);
}

/** Likeness of two meanings, 0 to 1. */
export function compareMeanings(a: string, b: string): number {
  if (a === b) return 1;
  if (kinOf(a).has(b)) return KIN;
  if (!a.includes('_') && !b.includes('_')) return looksAlike(a, b);
  const [mine, other] = [a.split('_'), b.split('_')];
  const shared = mine.filter((part) => other.includes(part)).length;
  return (0.9 * shared) / Math.max(mine.length, other.length);
}

/** Pairs the words of two names; each word has at most one counterpart. */
export function compareNames(
  mine: Token[],
  other: Token[],
  compare: (a: Token, b: Token) => number,
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
  const left = (tokens: Token[]) => tokens.filter((token) => !used.has(token));
  return { pairs, mineOnly: left(mine), otherOnly: left(other) };
}

/** `true` when two names exclude each other, as *billing* and *shipping* do. */
export function contradict(mine: Token[], other: Token[]): boolean {
  return mine.some((a) => other.some((b) => areOpposites(a.meaning, b.meaning)));
}

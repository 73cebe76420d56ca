import { fold, nameWords } from './normalizeName';
import { isTypoOf } from './typo';

/** Range `[from, to)` in the characters of a text. */
export type TextRange = [number, number];

interface Folded {
  text: string;
  /** Start and end of the original of each folded character. */
  from: number[];
  to: number[];
  /** Positions of folded characters that start a word. */
  starts: Set<number>;
}

/** Folds a text without its separators and keeps the positions in the original. */
function foldText(original: string): Folded {
  const result: Folded = { text: '', from: [], to: [], starts: new Set() };
  let position = 0;
  for (const word of nameWords(original)) {
    position = original.indexOf(word, position);
    result.starts.add(result.text.length);
    for (const character of word) {
      const folded = fold(character);
      result.text += folded;
      for (let unit = 0; unit < folded.length; unit++) {
        result.from.push(position);
        result.to.push(position + character.length);
      }
      position += character.length;
      // A combining mark folds to nothing and belongs to the letter before it.
      if (folded === '' && result.to.length > 0) result.to[result.to.length - 1] = position;
    }
  }
  return result;
}

/** Position of the term: preferably at the start of a word, else anywhere. */
function findTerm({ text, starts }: Folded, term: string): number {
  // A lone mark folds to an empty text, which would match endlessly.
  if (term === '') return -1;
  let first = -1;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (starts.has(at)) return at;
    if (first < 0) first = at;
  }
  return first;
}

function findTypo(folded: Folded, term: string): [number, number] | undefined {
  const bounds = [...folded.starts, folded.text.length];
  for (let word = 0; word + 1 < bounds.length; word++) {
    const [from, to] = [bounds[word] as number, bounds[word + 1] as number];
    if (isTypoOf(term, folded.text.slice(from, to))) return [from, to];
  }
  return undefined;
}

function merge(ranges: TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** Ranges of a text to highlight for the terms. A word matched by a typo is highlighted as a whole. */
export function findRanges(original: string, terms: string[]): TextRange[] {
  const folded = foldText(original);
  const ranges = terms.flatMap((term): TextRange[] => {
    const at = findTerm(folded, term);
    const hit = at >= 0 ? [at, at + term.length] : findTypo(folded, term);
    const [first, end] = hit ?? [];
    if (first === undefined || end === undefined) return [];
    return [[folded.from[first] as number, folded.to[end - 1] as number]];
  });
  return merge(ranges);
}

/** Minimum length: shorter words differ by one letter too often. */
const minLength = 4;

/** Position in the term up to which it equals the text, compared from `at` and `from`. */
function along(term: string, at: number, text: string, from: number, end: number): number {
  const last = Math.min(term.length - at, end - from);
  let same = 0;
  while (same < last && term.charCodeAt(at + same) === text.charCodeAt(from + same)) same++;
  return at + same;
}

/**
 * `true` when the word from `start` to `end` of a text begins with the term but for one slip: a letter
 * wrong, missing, added, or two swapped.
 */
export function isTypoOf(term: string, text: string, start = 0, end = text.length): boolean {
  const { length } = term;
  if (length < minLength || end - start < minLength - 1) return false;
  const at = along(term, 0, text, start, end);
  if (at === length) return true;
  const from = start + at;
  return (
    along(term, at + 1, text, from + 1, end) >= length ||
    along(term, at + 1, text, from, end) >= length ||
    along(term, at, text, from + 1, end) >= length ||
    (term[at] === text[from + 1] &&
      term[at + 1] === text[from] &&
      along(term, at + 2, text, from + 2, end) >= length)
  );
}

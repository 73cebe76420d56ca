/** Shorter words differ by one letter too often. */
const minLength = 4;

/**
 * Whether a word starts with the term but for one slip: a letter wrong, missing, too many, or two swapped.
 */
export function isTypoOf(term: string, word: string): boolean {
  if (term.length < minLength || word.length < minLength - 1) return false;
  let at = 0;
  while (at < term.length && term[at] === word[at]) at++;
  if (at === term.length) return true;
  const rest = term.slice(at + 1);
  return (
    word.startsWith(rest, at + 1) ||
    word.startsWith(rest, at) ||
    word.startsWith(term.slice(at), at + 1) ||
    (term[at] === word[at + 1] &&
      term[at + 1] === word[at] &&
      word.startsWith(term.slice(at + 2), at + 2))
  );
}

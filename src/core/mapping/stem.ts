/** Words that would collide with others without their ending. */
const keep = /^(?:billing|shipping|mailing|rating|paid|used|united|planned|need|.*ings)$/;

/**
 * Removes a word's ending and unifies its spelling: `cancelled`, `cancels`, `cancelling` and `cancellation`
 * are equal.
 */
export function stem(word: string): string {
  if (word.length < 4 || keep.test(word)) return word;
  let root = word.replace(/ies$/, 'y').replace(/(x|ch|sh|ss)es$/, '$1');
  if (!/(?:ss|us|is)$/.test(root)) root = root.replace(/s$/, '');
  root = root.replace(/z/g, 's').replace(/our$/, 'or').replace(/tre$/, 'ter');
  if (root.length > 8) root = root.replace(/at(?:ion|ed|ing)$/, '');
  if (root.length > 7) root = root.replace(/ion$/, '');
  if (root.length > 5) root = root.replace(/ing$/, '');
  if (root.length > 4) root = root.replace(/ed$/, '');
  if (root.length > 4) root = root.replace(/e$/, '');
  return root.replace(/([^aeious\d])\1$/, '$1');
}

/** Second halves of many product names: `Salesforce` becomes S and F. */
const secondHalf =
  /^\p{L}{3,}?(base|books|box|chimp|desk|drive|flow|force|hub|spot|suite|table|works?)$/iu;

/** One or two letters that stand for a name: capitals and known halves inside a word count as its parts. */
export function lettersOf(name: string): string {
  return pickLetters(name).toUpperCase();
}

function pickLetters(name: string): string {
  const [first, second] = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (first === undefined) return '?';
  if (second !== undefined) return initial(first) + initial(second);
  const capitals = first.match(/\p{Lu}/gu) ?? [];
  if (capitals.length > 1) return capitals.slice(0, 2).join('');
  const half = secondHalf.exec(first)?.[1];
  return half ? initial(first) + initial(half) : [...first].slice(0, 2).join('');
}

/** First letter of a word, also one outside the basic plane. */
function initial(word: string): string {
  return [...word].slice(0, 1).join('');
}

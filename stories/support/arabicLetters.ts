const letters: Record<string, string> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((latin, index) => [
    latin,
    [...'ابچدهفگحيجكلمنوپقرستعڤغخىز'][index] ?? latin,
  ]),
);
const marks: Record<string, string> = { '?': '؟', ',': '،', ';': '؛' };

function inArabic(text: string): string {
  return [...text].map((one) => letters[one.toLowerCase()] ?? marks[one] ?? one).join('');
}

/** Every text in the arguments of a sentence: names of the host, the provider and the account. */
function namesIn(args: unknown): string[] {
  if (typeof args === 'string') return args === '' ? [] : [args];
  if (typeof args !== 'object' || args === null) return [];
  return Object.values(args).flatMap(namesIn);
}

/** Sentence in Arabic letters with its names unchanged, as a translation would have them. */
function sentence(text: string, args: unknown): string {
  const names = namesIn(args).sort((a, b) => b.length - a.length);
  if (names.length === 0) return inArabic(text);
  const pattern = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const parts = text.split(new RegExp(`(${pattern})`));
  return parts.map((part, index) => (index % 2 === 1 ? part : inArabic(part))).join('');
}

/**
 * All sentences in Arabic letters. Not a translation, but right to left like one, so that names and numbers
 * in the wrong order, and parts that do not turn, can be seen.
 */
export function arabicLetters<T extends object>(messages: T): T {
  return change(messages) as T;
}

function change(value: unknown): unknown {
  if (typeof value === 'string') return inArabic(value);
  if (typeof value === 'function') {
    return (args: unknown) => sentence(String((value as (args: unknown) => string)(args)), args);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, change(own)]));
}

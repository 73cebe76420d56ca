const SENTENCE_END = /[.!?…。！？؟]["'”’»」)]*$/u;

/** Joins titles and sentences for a listener. A part that ends like a sentence gets no second full stop. */
export function joinSentences(...parts: string[]): string {
  const last = parts.length - 1;
  return parts
    .map((part, at) => (at === last || SENTENCE_END.test(part) ? part : `${part}.`))
    .join(' ');
}

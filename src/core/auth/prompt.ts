/** A part of a provider's prompt. */
export type PromptPart =
  { kind: 'text' | 'code'; text: string } | { kind: 'link'; text: string; href: string };

/** The Markdown that prompts use: inline code, `[text](address)` and `<address>`. */
const MARKS = /`([^`\n]+)`|\[([^\]\n]+)\]\(((?:[^\s()]|\([^\s()]*\))+)\)|<(https?:\/\/[^\s>]+)>/g;

function plain(text: string): PromptPart[] {
  // An unpaired mark is a typing mistake of the prompt's author.
  const said = text.replaceAll('`', '');
  return said === '' ? [] : [{ kind: 'text', text: said }];
}

/** Splits a prompt into text, code and links; a link with an unsafe scheme remains text. */
export function promptParts(prompt: string): PromptPart[] {
  const parts: PromptPart[] = [];
  let end = 0;
  for (const match of prompt.matchAll(MARKS)) {
    const [whole, code, words, address, bare] = match;
    parts.push(...plain(prompt.slice(end, match.index)));
    end = match.index + whole.length;
    const href = address ?? bare;
    if (code !== undefined) parts.push({ kind: 'code', text: code });
    else if (href !== undefined && /^https?:\/\//i.test(href)) {
      parts.push({ kind: 'link', text: words ?? href, href });
    } else parts.push(...plain(words ?? whole));
  }
  return [...parts, ...plain(prompt.slice(end))];
}

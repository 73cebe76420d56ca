/** A piece of a provider's prompt. */
export type PromptPart =
  { kind: 'text' | 'code'; text: string } | { kind: 'link'; text: string; href: string };

/** Inline code, `[text](address)` and `<address>`: all of Markdown that prompts use. */
const MARKS = /`([^`\n]+)`|\[([^\]\n]+)\]\(((?:[^\s()]|\([^\s()]*\))+)\)|<(https?:\/\/[^\s>]+)>/g;

function plain(text: string): PromptPart[] {
  // A mark without its other half is a slip of whoever wrote the prompt.
  const said = text.replaceAll('`', '');
  return said === '' ? [] : [{ kind: 'text', text: said }];
}

/** A prompt cut into text, code and links; a link that no browser should follow stays text. */
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

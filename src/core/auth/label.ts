import { readableName } from '../mapping/normalizeName';
import { asText } from '../../utils/record';
import type { LabelCode } from '../types';

/** Labels with a sentence of their own in `locale`, in the spellings of the catalog. */
const known = /* @__PURE__ */ new Map<string, LabelCode['code']>([
  ['api key', 'apiKey'],
  ['apikey', 'apiKey'],
  ['username', 'username'],
  ['user name', 'username'],
  ['password', 'password'],
  ['client id', 'clientId'],
  ['client secret', 'clientSecret'],
  ['scopes', 'scopes'],
  ['workspace', 'workspace'],
]);

/** `API Key API Key` → `API Key`. */
function withoutRepetition(words: string): string {
  return words.replace(/(?<!\S)(\S(?:.*?\S)?)(?:\s+\1)+(?!\S)/gi, '$1');
}

/** Removes the provider's name from the start of a label, since the whole form is about one provider. */
function withoutProvider(words: string, names: ReadonlyArray<string | undefined>): string {
  for (const name of names) {
    if (!name || !words.toLowerCase().startsWith(`${name.toLowerCase()} `)) continue;
    const rest = words.slice(name.length).trim();
    return `${rest.charAt(0).toLocaleUpperCase('en')}${rest.slice(1)}`;
  }
  return words;
}

/** Label of an input for people: `Demo API Key` of the provider Demo → API key. */
export function labelOf(
  input: { name: string; displayName?: string },
  provider: { name: string; displayName?: string },
): string | LabelCode {
  const written = (asText(input.displayName) ?? readableName(input.name)).trim();
  const words = withoutRepetition(
    withoutProvider(withoutRepetition(written), [provider.displayName, provider.name]),
  );
  const code = known.get(words.toLowerCase());
  return code ? { code } : words;
}

/** Returns the prompt, unless it only repeats the label. */
export function helpOf(input: { displayName?: string; prompt?: string }): string | undefined {
  const said = asText(input.prompt);
  return said?.toLowerCase() === input.displayName?.toLowerCase() ? undefined : said;
}

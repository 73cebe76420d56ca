/** Names of fields and objects: readable for people, comparable for machines. */

/** Words written in capitals. */
const acronyms = /* @__PURE__ */ new Set(
  'ABM API ARR ASIN B2B CEO CRM CSV CTO EAN ERP GDPR HR HTML HTTP ID IP ISO KPI MRR NPS PDF PO SDR SIC SKU SLA SMS SSN SSO UPC URL UTC UTM UUID VAT'.split(
    ' ',
  ),
);

/** Segments of a JSONPath in bracket notation (`$['a']['b']`); other names are split at dots. */
export function pathSteps(name: string): string[] {
  if (!name.startsWith('$')) return name.split('.').filter((step) => step !== '');
  const steps: string[] = [];
  const pattern = /\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]|\[(\d+|\*)\]|\.([^.[\]]+)/g;
  for (const match of name.matchAll(pattern)) {
    const step = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    steps.push(step.replace(/\\(.)/g, '$1'));
  }
  return steps.length > 0 ? steps : [name];
}

/** Nearly all names are ASCII, and a list can have 10,000 of them: this branch is five times as fast. */
// oxlint-disable-next-line no-control-regex
const ascii = /^[\x00-\x7f]*$/;

/** Splits a name into words at separators and camel case. Salesforce's suffix of custom names is dropped. */
export function nameWords(name: string): string[] {
  const text = name.replace(/__p?[cr]$/i, '');
  const split = ascii.test(text)
    ? text
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .split(/[^A-Za-z0-9]+/)
    : text
        .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
        .split(/[^\p{L}\p{N}\p{M}]+/u);
  return split.filter((word) => word !== '');
}

function readableStep(step: string): string {
  const shouting = step === step.toUpperCase();
  const words = nameWords(step).map((word) => {
    const upper = word.toUpperCase();
    if (acronyms.has(upper)) return upper;
    // A single word in capitals is an abbreviation by the builder.
    return !shouting && word === upper && word.length <= 4 ? word : word.toLowerCase();
  });
  const text = words.join(' ');
  return text === '' ? step : text.charAt(0).toUpperCase() + text.slice(1);
}

/** `true` for a name such as `$['a']['b']`. */
export const isJsonPath = (name: string) => /^\$[[.]/.test(name);

/**
 * A name as people would write it: `billing_city` → `Billing city`. A JSONPath begins with its last step, which tells
 * most: `$['userInfo']['email']` → `Email (User info)`.
 */
export function readableName(name: string): string {
  const steps = pathSteps(name).map(readableStep);
  const last = steps.at(-1) ?? '';
  if (isJsonPath(name) && steps.length > 1) return `${last} (${steps.slice(0, -1).join(' › ')})`;
  return steps.join(' › ') || name;
}

/** An API name as screens show it: `$['userInfo']['email']` → `userInfo › email`, any other as it is. */
export function shownApiName(name: string): string {
  return isJsonPath(name) ? pathSteps(name).join(' › ') : name;
}

/** Letters that do not decompose into a letter and a mark, with their usual spelling. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower-cases and removes accents and width variants; letters of all scripts are kept. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter);
}

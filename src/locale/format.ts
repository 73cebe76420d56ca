/** Formatting of sentences, and merging of a host's replacements. */

type Overridable<T> = T extends (args: infer Args) => string
  ? string | ((args: Args) => string)
  : T extends string
    ? string
    : { [K in keyof T]?: Overridable<T[K]> };

/** Replacements that a host may pass for the sentences of one section. */
export type SectionOverrides<T> = { [K in keyof T]?: Overridable<T[K]> };

/** Sentences of one flow. Sections keep a small import free of the other flows' sentences. */
export interface Section<Id extends string, T> {
  id: Id;
  /** Built-in sentences by name; another language replaces them as overrides. */
  messages: T;
}

/** Creates a section. Its id is the key of the host's replacements. */
export function section<Id extends string, T>(id: Id, messages: T): Section<Id, T> {
  return { id, messages };
}

/** Replaces `{name}` by the value of that name; unknown names are kept. */
export function fill(template: string, args: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in args ? String(args[name]) : whole,
  );
}

/** Calls a function of the host; `undefined` where it fails. */
export type CallSentence = (name: string, call: () => unknown) => unknown;

/**
 * Merges the host's replacements into built-in sentences. A string in place of a function becomes a
 * template. A function that fails, or gives no text, leaves the built-in sentence.
 * @param path Name of the section, for the names that `callSentence` gets.
 */
export function mergeMessages<T extends object>(
  base: T,
  overrides: unknown,
  callSentence: CallSentence,
  path: string,
): T {
  if (!overrides || typeof overrides !== 'object') return base;
  const merged = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(overrides)) {
    const own = merged[key];
    if (value === undefined || own === undefined) continue;
    const name = `${path}.${key}`;
    if (typeof own === 'function' && typeof value === 'string') {
      merged[key] = (args: Record<string, unknown>) => fill(value, args ?? {});
    } else if (typeof own === 'object' && own !== null) {
      merged[key] = mergeMessages(own, value, callSentence, name);
    } else if (typeof own === 'function' && typeof value === 'function') {
      merged[key] = (args: unknown) => {
        const text = callSentence(name, () => value(args) as unknown);
        return typeof text === 'string' ? text : (own(args) as string);
      };
    } else if (typeof value === 'string') {
      merged[key] = value;
    }
  }
  return merged as T;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Caches one formatter per language: creating one takes longer than drawing its output. */
function perLocale<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    let one = made.get(locale);
    if (!one) made.set(locale, (one = make(locale)));
    return one;
  };
}

const pluralRules = /* @__PURE__ */ perLocale((locale) => new Intl.PluralRules(locale));
const numbers = /* @__PURE__ */ perLocale((locale) => new Intl.NumberFormat(locale));

/** Plural form for a count; `#` is replaced by the formatted number. */
export function plural(locale: string, count: number, forms: PluralForms): string {
  const form = forms[pluralRules(locale).select(count)] ?? forms.other;
  return form.replaceAll('#', number(locale, count));
}

/** Formats a number: 1250 → `1,250`. */
export function number(locale: string, value: number): string {
  return numbers(locale).format(value);
}

/** Joins items in the way of the language: `["a","b","c"]` → `a, b and c`. */
export function list(locale: string, items: string[], type: 'and' | 'or' = 'and'): string {
  return new Intl.ListFormat(locale, {
    type: type === 'and' ? 'conjunction' : 'disjunction',
  }).format(items);
}

/** Formats RFC 3339 as a date, such as `12 May 2026`; any other text is returned unchanged. */
export function date(locale: string, time: string): string {
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return time;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at);
}

/**
 * Splits RFC 3339 into a time and, unless it is today's (`now`: milliseconds), a date; empty for any other
 * text.
 */
export function momentOf(
  locale: string,
  at: string | undefined,
  now: number,
): { time?: string; date?: string } {
  if (at === undefined || Number.isNaN(Date.parse(at))) return {};
  const day = date(locale, at);
  const time = clockTime(locale, at);
  return day === date(locale, new Date(now).toISOString()) ? { time } : { time, date: day };
}

/** Formats RFC 3339 as a time, such as `14:05`. */
export function clockTime(locale: string, time: string): string {
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return time;
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
}

/** How sentences are made, merged and formatted. No React here. */

/** A sentence with values in it. An override may also be a string with `{name}` for each value. */
export type Sentence<Args> = (args: Args) => string;

type Overridable<T> = T extends (args: infer Args) => string
  ? string | ((args: Args) => string)
  : T extends string
    ? string
    : { [K in keyof T]?: Overridable<T[K]> };

/** What a host may pass to replace sentences of one section. */
export type SectionOverrides<T> = { [K in keyof T]?: Overridable<T[K]> };

/** One flow's sentences; a small import carries only its own. */
export interface Section<Id extends string, T> {
  id: Id;
  /** BCP 47 language of the built-in sentences. */
  messages: T;
}

/** Names a section once, so that overrides find it. */
export function section<Id extends string, T>(id: Id, messages: T): Section<Id, T> {
  return { id, messages };
}

/** Replaces `{name}` by the value of that name; unknown names stay. */
export function fill(template: string, args: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in args ? String(args[name]) : whole,
  );
}

/** Built-in sentences with the host's laid over them; a string over a function becomes a template. */
export function mergeMessages<T extends object>(base: T, overrides: unknown): T {
  if (!overrides || typeof overrides !== 'object') return base;
  const merged = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(overrides)) {
    const own = merged[key];
    if (value === undefined || own === undefined) continue;
    if (typeof own === 'function' && typeof value === 'string') {
      merged[key] = (args: Record<string, unknown>) => fill(value, args ?? {});
    } else if (typeof own === 'object' && own !== null) {
      merged[key] = mergeMessages(own, value);
    } else if (typeof value === 'string' || typeof value === 'function') {
      merged[key] = value;
    }
  }
  return merged as T;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** One formatter per language: to make one takes longer than to draw what it writes. */
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

/** The form for this count; `#` stands for the formatted number. */
export function plural(locale: string, count: number, forms: PluralForms): string {
  const form = forms[pluralRules(locale).select(count)] ?? forms.other;
  return form.replaceAll('#', number(locale, count));
}

/** 1250 → `1,250`. */
export function number(locale: string, value: number): string {
  return numbers(locale).format(value);
}

/** `["a","b","c"]` → `a, b and c` in the language's own way. */
export function list(locale: string, items: string[], type: 'and' | 'or' = 'and'): string {
  return new Intl.ListFormat(locale, {
    type: type === 'and' ? 'conjunction' : 'disjunction',
  }).format(items);
}

/** RFC 3339 → `12 May 2026`; text that is no time comes back as it is. */
export function date(locale: string, time: string): string {
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return time;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at);
}

/** RFC 3339 → its time, with its date where that is not today's (`now`: milliseconds). Nothing for text that is no time. */
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

/** RFC 3339 → `14:05`. */
export function clockTime(locale: string, time: string): string {
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return time;
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
}

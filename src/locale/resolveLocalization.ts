import type { Localization } from './types';

/** Words and locale that `Intl` accepts. */
export interface ResolvedLocalization extends Localization {
  locale: string;
  language: string;
  /** Locale of the host that `Intl` refuses, as JSON. */
  refusedLocale?: string;
}

export const english: ResolvedLocalization = { locale: 'en', language: 'en' };

/** BCP 47 form of a locale: `en_US` and `en_US.UTF-8` → `en-US`. `undefined` for anything that `Intl` refuses. */
function normalizeLocale(locale: unknown): string | undefined {
  if (typeof locale !== 'string') return undefined;
  const tag = locale
    .trim()
    .replace(/[.@].*$/, '')
    .replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const primaryOf = (tag: string) => tag.split('-')[0] ?? tag;

/** Merges the nearer words over the outer ones, sentence by sentence. */
function mergeWords(outer: Localization['messages'], inner: Localization['messages']) {
  const messages: Record<string, object | undefined> = { ...outer };
  for (const [id, sentences] of Object.entries(inner ?? {})) {
    messages[id] = { ...messages[id], ...sentences };
  }
  return messages;
}

/** Merges a host's localization over the outer one. A refused locale falls back to the language of the words. */
export function resolveLocalization(
  outer: ResolvedLocalization,
  inner: Localization | undefined,
): ResolvedLocalization {
  if (!inner) return outer;
  const { locale: wanted, direction = outer.direction, messages } = inner;
  const normalized = normalizeLocale(wanted);
  // Words of the host's own are in its locale unless it says otherwise.
  const language = inner.language ?? (messages && normalized ? normalized : outer.language);
  const isRefused = wanted !== undefined && normalized === undefined;
  const fallback = wanted === undefined ? outer.locale : language;
  return {
    locale: normalized ?? fallback,
    language,
    direction,
    messages: mergeWords(outer.messages, messages),
    ...(isRefused && { refusedLocale: JSON.stringify(wanted) }),
  };
}

/** `lang` of the words: the locale where it only names their region, else their language. */
export function langOf({ locale, language }: ResolvedLocalization): string {
  return primaryOf(locale) === primaryOf(language) ? locale : language;
}

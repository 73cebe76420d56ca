import type { FieldValue, MappingField } from '../types';
import { fold, nameWords } from './normalizeName';
import { readName } from './tokens';
import { isTypoOf } from './typo';

/** A provider value that fits one of the host's. */
export interface ValueSuggestion {
  providerValue: string;
  /** 0 to 1. */
  confidence: number;
  reason: 'sameName' | 'sameMeaning' | 'similarName';
}

/** Groups of common list values with the same meaning. */
const same =
  'yes true on 1 y enabled ja;no false off 0 n disabled nein;urgent critical highest;high hoch;low niedrig minor;' +
  'medium normal moderate mid mittel;new open todo;inprogress ongoing working;yellow amber;male m;female f;' +
  'done closed completed finished solved resolved';
const groups = /* @__PURE__ */ same.split(';').map((group) => group.split(' '));

interface Words {
  compact: string;
  /** Equivalent forms of the text. */
  meanings: string[];
  all: string[];
}

/** `DE` → *Germany*, since lists of countries use either. */
function countryOf(code: string): string[] {
  if (!/^(?:[a-z]{2}|usa)$/i.test(code)) return [];
  const region = code.toUpperCase().slice(0, 2);
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(region === 'UK' ? 'GB' : region);
  return name ? [nameWords(fold(name)).join('')] : [];
}

function readWords(text: string): Words {
  const all = nameWords(text).map(fold);
  const compact = all.join('');
  const bag = readName(text).tokens.map(({ meaning }) => meaning);
  const group = groups.find((words) => words.includes(compact));
  return {
    compact,
    all,
    meanings: [compact, bag.sort().join(' '), ...(group ?? []), ...countryOf(text)],
  };
}

function compare(mine: Words, other: Words): Omit<ValueSuggestion, 'providerValue'> | undefined {
  if (mine.compact === '' || other.compact === '') return undefined;
  if (mine.compact === other.compact) return { confidence: 0.98, reason: 'sameName' };
  if (mine.meanings.some((one) => other.meanings.includes(one))) {
    return { confidence: 0.9, reason: 'sameMeaning' };
  }
  const shared = mine.all.filter((word) => other.all.includes(word)).length;
  const likeness = (2 * shared) / (mine.all.length + other.all.length);
  const slip = isTypoOf(mine.compact, other.compact) || isTypoOf(other.compact, mine.compact);
  const confidence = Math.max(0.35 + 0.4 * likeness, slip ? 0.75 : 0);
  return confidence >= 0.5 ? { confidence, reason: 'similarName' } : undefined;
}
/**
 * Suggests provider values for the host's values, one to one; the surer pair wins.
 * @param args.taken Provider values that are mapped already.
 */
export function suggestValues(args: {
  mappedValues: NonNullable<MappingField['mappedValues']>;
  values: FieldValue[];
  taken?: string[];
}): Map<string, ValueSuggestion> {
  const taken = new Set(args.taken);
  const candidates = args.values
    .filter(({ value }) => !taken.has(value))
    .map(({ value, displayValue }) => ({ value, words: [value, displayValue].map(readWords) }));
  const pairs = args.mappedValues.flatMap(({ mappedValue, mappedDisplayValue }) => {
    const mine = [mappedValue, mappedDisplayValue].map(readWords);
    return candidates.flatMap(({ value, words }) => {
      const matches = mine.flatMap((a) => words.flatMap((b) => compare(a, b) ?? []));
      const [match] = matches.sort((a, b) => b.confidence - a.confidence);
      return match ? [{ mappedValue, suggestion: { providerValue: value, ...match } }] : [];
    });
  });
  const result = new Map<string, ValueSuggestion>();
  for (const { mappedValue, suggestion } of pairs.sort(
    (a, b) => b.suggestion.confidence - a.suggestion.confidence,
  )) {
    if (result.has(mappedValue) || taken.has(suggestion.providerValue)) continue;
    result.set(mappedValue, suggestion);
    taken.add(suggestion.providerValue);
  }
  return result;
}

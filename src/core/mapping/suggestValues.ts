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

/** Yes and no come in many forms. */
const switches: Record<string, string> = {
  yes: 'yes',
  true: 'yes',
  on: 'yes',
  '1': 'yes',
  y: 'yes',
  enabled: 'yes',
  no: 'no',
  false: 'no',
  off: 'no',
  '0': 'no',
  n: 'no',
  disabled: 'no',
};

interface Words {
  compact: string;
  bag: string;
  all: string[];
}

const meaningsIn = (text: string) =>
  readName(text)
    .tokens.map((token) => token.meaning)
    .sort()
    .join(' ');

function readWords(text: string): Words {
  const all = nameWords(text).map(fold);
  const compact = all.join('');
  const meaning = Object.hasOwn(switches, compact) ? switches[compact] : undefined;
  return { compact, bag: meaning ?? meaningsIn(text), all };
}

function compare(mine: Words, other: Words): Omit<ValueSuggestion, 'providerValue'> | undefined {
  if (mine.compact === '' || other.compact === '') return undefined;
  if (mine.compact === other.compact) return { confidence: 0.98, reason: 'sameName' };
  if (mine.bag === other.bag) return { confidence: 0.9, reason: 'sameMeaning' };
  const words = new Set(other.all);
  const shared = mine.all.filter((word) => words.has(word)).length;
  const likeness = (2 * shared) / (mine.all.length + other.all.length);
  const slip = isTypoOf(mine.compact, other.compact) || isTypoOf(other.compact, mine.compact);
  const confidence = Math.max(0.35 + 0.4 * likeness, slip ? 0.75 : 0);
  return confidence >= 0.5 ? { confidence, reason: 'similarName' } : undefined;
}

/**
 * For the host's values the provider's that fit, one to one: the surer pair has it.
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

import type { FieldMetadata, FieldValue, MappingField } from '../types';
import { fold, pathSteps } from './normalizeName';
import { meaningsOf, plainWords } from './synonyms';
import { isTypoOf } from './typo';

/** Why a field is suggested; `words` are the target's and the field's, where they differ. */
export interface SuggestionReason {
  code: 'sameName' | 'sameMeaning' | 'similarName' | 'declaredDefault' | 'onlyListWithValues';
  words?: string[];
}

export interface Suggestion {
  fieldName: string;
  /** 0 to 1. */
  confidence: number;
  reason: SuggestionReason;
}

/** From here on a suggestion is filled in without asking. */
export const autoAcceptConfidence = 0.9;
/** Below this a field is not worth showing. */
const minConfidence = 0.45;
/** How many are suggested for one target. */
const maxSuggestions = 5;
/** Words that many fields share: they tell less. */
const common = /* @__PURE__ */ new Set(
  'name id type date number code status time key count address text value'.split(' '),
);

interface Name {
  compact: string;
  meanings: string[];
  /** The meanings regardless of order. */
  bag: string;
}

function readName(name: string): Name {
  const meanings = meaningsOf(name);
  return {
    compact: plainWords(name).join(''),
    meanings,
    bag: [...new Set(meanings)].sort().join(' '),
  };
}

const prepared = /* @__PURE__ */ new WeakMap<FieldMetadata, Name[]>();

/** Display name first, then the API name (the last step of a path). Worked out once per field. */
function namesOf(field: FieldMetadata): Name[] {
  let names = prepared.get(field);
  if (!names) {
    const api = pathSteps(field.fieldName).at(-1) ?? field.fieldName;
    names = [readName(field.displayName), readName(api)];
    prepared.set(field, names);
  }
  return names;
}

function weightOf(meaning: string): number {
  return common.has(meaning) ? 0.4 : 1;
}

/** How much of two names is the same: 1 for all of both. */
function overlap(a: string[], b: string[]): number {
  const other = new Set(b);
  const total = [...a, ...b].reduce((sum, meaning) => sum + weightOf(meaning), 0);
  const shared = a.reduce((sum, meaning) => sum + (other.has(meaning) ? weightOf(meaning) : 0), 0);
  return total === 0 ? 0 : (2 * shared) / total;
}

function compareNames(target: Name, field: Name): Omit<Suggestion, 'fieldName'> | undefined {
  if (target.compact !== '' && target.compact === field.compact) {
    return { confidence: 0.97, reason: { code: 'sameName' } };
  }
  if (target.bag !== '' && target.bag === field.bag) {
    const words = [target.compact, field.compact];
    return { confidence: 0.92, reason: { code: 'sameMeaning', words } };
  }
  const likeness = overlap(target.meanings, field.meanings);
  const slip =
    target.compact.length === field.compact.length && isTypoOf(target.compact, field.compact);
  const confidence = Math.max(slip ? 0.8 : 0, likeness > 0 ? 0.35 + 0.45 * likeness : 0);
  return confidence > 0 ? { confidence, reason: { code: 'similarName' } } : undefined;
}

/** The share of the host's values that the field's list has, by value or by what is shown. */
function valueOverlap(mappedValues: MappingField['mappedValues'], values: FieldValue[]): number {
  if (!mappedValues?.length || values.length === 0) return 0;
  const known = new Set(values.flatMap((item) => [fold(item.value), fold(item.displayValue)]));
  const shared = mappedValues.filter(
    (item) => known.has(fold(item.mappedValue)) || known.has(fold(item.mappedDisplayValue)),
  );
  return shared.length / mappedValues.length;
}

function best(
  target: MappingField,
  targetNames: Name[],
  field: FieldMetadata,
): Suggestion | undefined {
  const { fieldName } = field;
  if (target.default === fieldName) {
    return { fieldName, confidence: 0.99, reason: { code: 'declaredDefault' } };
  }
  let found: Omit<Suggestion, 'fieldName'> | undefined;
  for (const name of targetNames) {
    for (const [rank, other] of namesOf(field).entries()) {
      const match = compareNames(name, other);
      // The display name is what people read, the API name may be a leftover of another meaning.
      const confidence = (match?.confidence ?? 0) - rank * 0.01;
      if (match && confidence > (found?.confidence ?? 0)) found = { ...match, confidence };
    }
  }
  if (!found) return undefined;
  // Values can only be mapped where there is a list.
  const listless = target.mappedValues && !field.values?.length;
  return { fieldName, ...found, confidence: found.confidence * (listless ? 0.85 : 1) };
}

/** The one list that has most of the host's values, if there is just one. */
function onlyList(target: MappingField, fields: FieldMetadata[]): Suggestion | undefined {
  const lists = fields.filter(
    (field) => valueOverlap(target.mappedValues, field.values ?? []) >= 0.6,
  );
  const [list] = lists;
  if (!list || lists.length > 1) return undefined;
  const share = valueOverlap(target.mappedValues, list.values ?? []);
  return {
    fieldName: list.fieldName,
    confidence: 0.75 + 0.17 * share,
    reason: { code: 'onlyListWithValues' },
  };
}

/** Two fields that fit equally well are a choice for the person, not for us. */
function withDoubt(suggestions: Suggestion[]): Suggestion[] {
  const [first, second] = suggestions;
  if (!first || !second || first.confidence - second.confidence > 0.005) return suggestions;
  const limit = Math.min(first.confidence, 0.8);
  return suggestions.map((suggestion) => ({
    ...suggestion,
    confidence: Math.min(suggestion.confidence, limit),
  }));
}

/**
 * The provider's fields that fit a target, best first, each with its reason. The same input always gives the
 * same answer. A field that the host fixed is never asked for, so nothing is suggested for it.
 * @param args.taken Fields that serve another mapping.
 */
export function suggestFields(args: {
  target: MappingField;
  fields: FieldMetadata[];
  taken?: string[];
}): Suggestion[] {
  const { target, fields } = args;
  if (target.fixedFieldName !== undefined) return [];
  const taken = new Set(args.taken);
  const free = fields.filter((field) => !taken.has(field.fieldName));
  const targetNames = [...new Set([target.displayName, target.mapToName])].map(readName);
  const byField = new Map<string, Suggestion>();
  for (const field of free) {
    const suggestion = best(target, targetNames, field);
    if (suggestion && suggestion.confidence >= minConfidence) {
      byField.set(field.fieldName, suggestion);
    }
  }
  const list = target.mappedValues && onlyList(target, free);
  if (list && list.confidence > (byField.get(list.fieldName)?.confidence ?? 0)) {
    byField.set(list.fieldName, list);
  }
  const sorted = [...byField.values()].sort((a, b) => b.confidence - a.confidence);
  return withDoubt(sorted).slice(0, maxSuggestions);
}

/** The best suggestion for each target, never two on one source: the surer one has it. */
export function suggestAll(args: {
  targets: MappingField[];
  fields: FieldMetadata[];
  taken?: string[];
}): Map<string, Suggestion> {
  const { targets, fields } = args;
  const fixed = targets.flatMap(({ fixedFieldName }) => fixedFieldName ?? []);
  const taken = [...(args.taken ?? []), ...fixed];
  const pairs = targets.flatMap((target) =>
    suggestFields({ target, fields, taken }).map((suggestion) => ({
      mapToName: target.mapToName,
      suggestion,
    })),
  );
  const result = new Map<string, Suggestion>();
  const used = new Set<string>();
  for (const { mapToName, suggestion } of pairs.sort(
    (a, b) => b.suggestion.confidence - a.suggestion.confidence,
  )) {
    if (result.has(mapToName) || used.has(suggestion.fieldName)) continue;
    result.set(mapToName, suggestion);
    used.add(suggestion.fieldName);
  }
  return result;
}

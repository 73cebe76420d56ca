import type { FieldMetadata, MappingField } from '../types';
import type { PreparedField } from './fieldNames';
import { type FieldVocabulary, keyOfValue, vocabularyOf } from './fieldVocabulary';
import { type SuggestionReason, matchField } from './matchField';
import { prepareTarget } from './prepareTarget';

export interface Suggestion {
  fieldName: string;
  /** 0 to 1. */
  confidence: number;
  reason: SuggestionReason;
}

/** Confidence from which a suggestion is filled in without a question. */
export const autoAcceptConfidence = 0.9;
/** `true` when a suggestion may be filled in without a question. */
export const isSure = ({ confidence }: Suggestion) => confidence >= autoAcceptConfidence;
/** Upper limit for suggestions that are not sure. */
const doubtful = 0.85;
/** Suggestions closer than this are equally good. */
const margin = 0.02;
/** Minimum confidence of a suggestion. */
const minConfidence = 0.3;
/** Maximum of suggestions per target. */
const maxSuggestions = 5;

type MappedValues = NonNullable<MappingField['mappedValues']>;

/** Share of the host's values in each list, by value or display value. */
function listsWith(mapped: MappedValues, vocabulary: FieldVocabulary): Map<PreparedField, number> {
  const counts = new Map<PreparedField, number>();
  for (const { mappedValue, mappedDisplayValue } of mapped) {
    const texts = new Set([keyOfValue(mappedValue), keyOfValue(mappedDisplayValue)]);
    for (const field of vocabulary.withValues(texts).keys()) {
      counts.set(field, (counts.get(field) ?? 0) + 1 / mapped.length);
    }
  }
  return counts;
}

/** The only list that has most of the host's values. */
function onlyList(lists: Map<PreparedField, number>, isFree: (name: string) => boolean) {
  const good = [...lists].filter(([{ field }, share]) => share >= 0.6 && isFree(field.fieldName));
  const [only] = good;
  if (!only || good.length > 1) return undefined;
  const reason: SuggestionReason = { code: 'onlyListWithValues' };
  return { fieldName: only[0].field.fieldName, confidence: 0.75 + 0.17 * only[1], reason };
}

const unsure = (suggestion: Suggestion): Suggestion => ({
  ...suggestion,
  confidence: Math.min(suggestion.confidence, doubtful),
});

/** Two equally good fields are a choice for the person. */
function withDoubt(suggestions: Suggestion[]): Suggestion[] {
  const [first, second] = suggestions;
  if (!first || !second || first.confidence - second.confidence > margin) return suggestions;
  return suggestions.map(unsure);
}

function suggestFor(
  target: MappingField,
  vocabulary: FieldVocabulary,
  taken: Set<string>,
): Suggestion[] {
  if (target.fixedFieldName !== undefined) return [];
  const prepared = prepareTarget(target);
  const counts = [...vocabulary.withValues(prepared.promptTexts)];
  const said = new Set(counts.flatMap(([field, count]) => (count > 1 ? field : [])));
  const candidates = new Set([
    ...vocabulary.withWords(prepared.tokens),
    ...vocabulary.withExactly(prepared.prompt),
    ...said,
  ]);
  const lists = target.mappedValues?.length
    ? listsWith(target.mappedValues, vocabulary)
    : undefined;
  const isFree = (name: string) => !taken.has(name);
  const byField = new Map<string, Suggestion>();
  for (const field of candidates) {
    const { fieldName, values } = field.field;
    if (!isFree(fieldName)) continue;
    const valuesSaid = said.has(field) ? (said.size > 1 ? 'too' : 'here') : undefined;
    const match = matchField(prepared, field, vocabulary, valuesSaid);
    // Values can only be mapped to a list.
    const factor = lists && !values?.length ? 0.85 : 1;
    if (match)
      byField.set(fieldName, { fieldName, ...match, confidence: match.confidence * factor });
  }
  const list = lists && onlyList(lists, isFree);
  if (list && list.confidence > (byField.get(list.fieldName)?.confidence ?? 0)) {
    byField.set(list.fieldName, list);
  }
  if (target.default !== undefined && vocabulary.has(target.default) && isFree(target.default)) {
    const reason: SuggestionReason = { code: 'declaredDefault' };
    byField.set(target.default, { fieldName: target.default, confidence: 0.99, reason });
  }
  const sorted = [...byField.values()]
    .filter(({ confidence }) => confidence >= minConfidence)
    .sort((a, b) => b.confidence - a.confidence);
  return withDoubt(sorted).slice(0, maxSuggestions);
}

/**
 * Suggests provider fields for each target, best first, each with a reason. The result is deterministic. A field that the
 * host fixed needs no suggestion. No field comes first for two targets: the surer target gets
 * it, and the other's next suggestion is not sure.
 * @param args.taken Fields that serve another mapping.
 */
export function suggestAll(args: {
  targets: MappingField[];
  fields: FieldMetadata[];
  taken?: string[];
}): Map<string, Suggestion[]> {
  const { targets, fields } = args;
  const fixed = targets.flatMap(({ fixedFieldName }) => fixedFieldName ?? []);
  const taken = new Set([...(args.taken ?? []), ...fixed]);
  const vocabulary = vocabularyOf(fields);
  const all = targets.map(({ mapToName }, at) => ({
    mapToName,
    suggestions: suggestFor(targets[at] as MappingField, vocabulary, taken),
  }));
  const holders = new Map<string, string>();
  const heads = new Map<string, Suggestion>();
  const pairs = all.flatMap(({ mapToName, suggestions }) =>
    suggestions.map((suggestion) => ({ mapToName, suggestion })),
  );
  for (const { mapToName, suggestion } of pairs.sort(
    (a, b) => b.suggestion.confidence - a.suggestion.confidence,
  )) {
    if (heads.has(mapToName) || holders.has(suggestion.fieldName)) continue;
    heads.set(mapToName, suggestion);
    holders.set(suggestion.fieldName, mapToName);
  }
  return new Map(
    all.map(({ mapToName, suggestions }) => {
      const head = heads.get(mapToName);
      // All suggestions serve surer targets; the person may still move one here.
      if (!head) return [mapToName, suggestions.map(unsure)];
      const rest = suggestions.filter((one) => one !== head);
      return [mapToName, [head === suggestions[0] ? head : unsure(head), ...rest]];
    }),
  );
}

import type { PreparedField } from './fieldNames';
import type { FieldVocabulary } from './fieldVocabulary';
import { type Likeness, type TokenPair, compareNames, contradict } from './likeness';
import { type PreparedTarget, has } from './prepareTarget';
import { FAINT, type Name, type Token } from './tokens';
import { type ValueKind, isMoment, kindFit, kindOfField } from './valueKind';

/** Confidence of a match by its evidence. */
const SAME_NAME = 0.97;
const SAME_MEANING = 0.95;
const NEARLY_SAME = 0.93;
/** A name this similar is sure when the values belong to the field alone. */
const LIKELY = 0.6;
const SURE_BY_VALUES = 0.91;
const SURE_BY_KEY = 0.92;
/** Range of confidence for similar words, which are never sure. */
const LIKE_FROM = 0.25;
const LIKE_SPAN = 0.6;
/** Upper limit for a match that rests on the prompt or on values: it is never sure. */
const UNSURE = 0.88;
const PROMPTED = 0.5;

/** Reason of a suggestion; `words` are the target's and the field's, where they differ. */
export interface SuggestionReason {
  code:
    | 'sameName'
    | 'sameMeaning'
    | 'similarName'
    | 'declaredDefault'
    | 'onlyListWithValues'
    | 'inPrompt';
  words?: string[];
}

export interface Match {
  confidence: number;
  reason: SuggestionReason;
}

/** Whether the prompt names values of a field: `here` of this field alone, `too` of others as well. */
export type PromptedValues = 'here' | 'too' | undefined;

/** Names that have nothing in common. */
const nothing: Match = { confidence: 0, reason: { code: 'similarName' } };

type Test = (token: Token) => boolean;

const isKey = (token?: Token) => /^(?:id|number|code)$/.test(token?.meaning ?? '');

/** Words that a field's type implies: *Created date* of a date is *Created*. */
function impliedBy({ field, names }: PreparedField, expected: ValueKind | undefined): string[] {
  const kind = kindOfField(field);
  if (kind === 'thing') return ['id'];
  if (kind === 'number') return expected === 'number' ? ['count', 'number'] : [];
  if (kind === 'moment') return expected === 'moment' ? ['date', 'time'] : [];
  const isName = field.valueType === 'string' && !names.some(({ tokens }) => isKey(tokens.at(-1)));
  return isName ? ['name'] : [];
}

/** Words of a name that need no counterpart in the other name. */
interface Needless {
  /** Test for words that go without saying. */
  isSaid: Test;
  /** One name may contain such a word when the other name has nothing else. */
  isImplied: Test;
  /** *Customer ID* may be the *Customer number* that a company assigns; the ID of a record is not. */
  isGiven: boolean;
}

/** Confidence that two names have the same meaning; faint words may remain on one side. */
function sameness({ pairs, mineOnly, otherOnly }: Likeness, needless: Needless): number {
  const unlike = pairs.filter(({ likeness }) => likeness < 1);
  const isKeyed = unlike.every(({ mine, other }) => isKey(mine) && isKey(other));
  if (pairs.length === 0 || !isKeyed) return 0;
  const mine = mineOnly.filter((token) => !needless.isSaid(token));
  const other = otherOnly.filter((token) => !needless.isSaid(token));
  if (mine.length > 0 && other.length > 0) return 0;
  const left = [...mine, ...other].filter((token) => !needless.isImplied(token));
  if (unlike.length > 0) {
    return needless.isGiven && left.length === 0 && pairs.length > 1 ? SURE_BY_KEY : 0;
  }
  if (left.length === 0) return SAME_MEANING;
  const tells = pairs.some((pair) => pair.mine.weight === 1);
  return tells && left.every(({ weight }) => weight <= FAINT) ? NEARLY_SAME : 0;
}

/** Share of both names that corresponds, 0 to 1. */
function alikeness({ pairs, mineOnly, otherOnly }: Likeness, needless: Needless): number {
  const share = (side: 'mine' | 'other', left: Token[]) => {
    let [shared, all] = [0, 0];
    for (const pair of pairs) {
      shared += pair.likeness * pair[side].weight;
      all += pair[side].weight;
    }
    for (const token of left) {
      if (!needless.isSaid(token) && !needless.isImplied(token)) all += token.weight;
    }
    return shared / all;
  };
  return 0.6 * share('mine', mineOnly) + 0.4 * share('other', otherOnly);
}

/** `true` for a number, and for a word that is nearly a filler. */
const isBare = ({ meaning, weight }: Token) => weight <= FAINT || /^\d+$/.test(meaning);

/** `true` for a word in which a person sees why two names are offered together. An ID is no kind of number for them. */
const isEvident = ({ mine, other, likeness }: TokenPair) =>
  !isBare(mine) && !isBare(other) && (likeness === 1 || !(isKey(mine) && isKey(other)));

function confidenceOf(mine: Name, other: Name, likeness: Likeness, needless: Needless): Match {
  if (mine.compact !== '' && mine.compact === other.compact) {
    return { confidence: SAME_NAME, reason: { code: 'sameName' } };
  }
  const sure = sameness(likeness, needless);
  if (sure > 0) {
    const differs = likeness.pairs.find((pair) => pair.mine.text !== pair.other.text);
    const words = differs ? [differs.mine.text, differs.other.text] : [mine.compact, other.compact];
    return { confidence: sure, reason: { code: 'sameMeaning', words } };
  }
  const isBareName = mine.tokens.every(isBare);
  if (!isBareName && !likeness.pairs.some(isEvident)) return nothing;
  const confidence = LIKE_FROM + LIKE_SPAN * alikeness(likeness, needless);
  return { confidence, reason: { code: 'similarName' } };
}

/** `true` for the kind of record itself. *Customer name* in a list of companies means the company's name. */
function isRecordItself(
  { meaning }: Token,
  isAsked: boolean,
  { recordKind = '' }: FieldVocabulary,
): boolean {
  return meaning === recordKind || (meaning === 'customer' && isAsked && recordKind === 'company');
}

/** *Seats* corresponds to *Number of seats*. */
const isCounted = (count: Token, { pairs, mineOnly }: Likeness) =>
  pairs.some((pair) => (mineOnly.includes(count) ? pair.other : pair.mine).text.endsWith('s'));

/** Best match of one target name among a field's names. */
function matchName(
  mine: Name,
  { kind: expected }: PreparedTarget,
  field: PreparedField,
  vocabulary: FieldVocabulary,
): Match {
  const implied = impliedBy(field, expected);
  const kind = kindOfField(field.field);
  let found = nothing;
  for (const [rank, other] of field.names.entries()) {
    const likeness = compareNames(mine.tokens, other.tokens, vocabulary.compare);
    if (likeness.pairs.length === 0 && mine.compact !== other.compact) continue;
    const match = confidenceOf(mine, other, likeness, {
      // Words implied by the kind of record, by the type, or by the field's other name.
      isSaid: (token) =>
        isRecordItself(token, token === mine.tokens[0], vocabulary) ||
        (kind === 'moment' && implied.includes(token.meaning)) ||
        (mine.tokens.includes(token) && field.names.some(({ tokens }) => has(tokens, token))),
      isImplied: (token) =>
        implied.includes(token.meaning) ||
        // A reference to a record covers the record's name.
        (kind === 'thing' && token.meaning === 'name') ||
        (token.meaning === 'count' && isCounted(token, likeness)) ||
        (token.meaning === 'date' && likeness.pairs.some((pair) => isMoment(pair.mine))),
      isGiven: kind !== 'thing' && field.names.every(({ tokens }) => tokens.length > 1),
    });
    // The API name may be a leftover of another meaning, so the display name counts more.
    const factor = contradict(likeness.mineOnly, likeness.otherOnly) ? 0.5 : 1;
    const confidence = match.confidence * factor - rank * 0.01;
    if (confidence > found.confidence) found = { ...match, confidence };
  }
  return found;
}

/** A field of *Emails* holds more than one *Email*. */
const isOneOfMany = ({ isPlural }: PreparedTarget, { field }: PreparedField) =>
  /^(?:other|multiSelect)$/.test(field.valueType ?? '') &&
  /s$/i.test(field.displayName || field.fieldName) &&
  !isPlural;

/** Bonus for words of the prompt that distinguish this field from similar ones. */
function promptBonus({ prompt }: PreparedTarget, { names }: PreparedField): number {
  const said = prompt.filter((token) => names.some(({ tokens }) => has(tokens, token)));
  return Math.min(0.12, said.length * 0.08);
}

/** Confidence for a field whose whole name occurs in the prompt. */
function promptConfidence({ tokens, prompt }: PreparedTarget, { names }: PreparedField): number {
  const all = [...tokens, ...prompt];
  const isSaid = names.some(
    (name) => !name.tokens.every(isBare) && name.tokens.every((token) => has(all, token)),
  );
  return isSaid ? PROMPTED : 0;
}

/** Matches a field with a target by names, type and prompt. */
export function matchField(
  target: PreparedTarget,
  field: PreparedField,
  vocabulary: FieldVocabulary,
  valuesSaid: PromptedValues,
): Match | undefined {
  const matches = target.names.map((name) => matchName(name, target, field, vocabulary));
  const [first = nothing, second = first] = matches;
  const [better, worse] = first.confidence >= second.confidence ? [first, second] : [second, first];
  // Confidence drops where the target's other name disagrees, most of all if that is the displayed one.
  const doubt = better === first ? 0.1 : 0.3;
  let confidence = better.confidence - doubt * (better.confidence - worse.confidence);
  const { reason } = better;
  const isNamed = confidence > 0;
  confidence *= kindFit(target.kind, field.field);
  if (isOneOfMany(target, field)) confidence *= 0.93;
  if (confidence >= UNSURE) return { confidence, reason };
  if (valuesSaid === 'here' && confidence >= LIKELY) {
    return { confidence: SURE_BY_VALUES, reason: { code: 'onlyListWithValues' } };
  }
  const bonus = promptBonus(target, field) + (valuesSaid === 'here' ? 0.45 : valuesSaid ? 0.3 : 0);
  confidence = Math.min(UNSURE, Math.max(confidence + bonus, promptConfidence(target, field)));
  if (confidence <= 0) return undefined;
  if (isNamed) return { confidence, reason };
  return {
    confidence,
    reason: { code: valuesSaid === 'here' ? 'onlyListWithValues' : 'inPrompt' },
  };
}

import type { MappingField } from '../types';
import type { PreparedField } from './fieldNames';
import type { FieldVocabulary } from './fieldVocabulary';
import { type Likeness, compareNames, contradict } from './likeness';
import { nameWords } from './normalizeName';
import type { SuggestionReason } from './suggestField';
import { FAINT, type Name, type Token, hasOpposite, readName, valueKey } from './tokens';
import { type ValueKind, kindFit, kindOfField, kindOfNames } from './valueKind';

/** How sure one can be of a match, by what it rests on. */
const SAME_NAME = 0.97;
const SAME_MEANING = 0.95;
const NEARLY_SAME = 0.93;
/** A likeness of words alone is never sure. */
const LIKE_FROM = 0.25;
const LIKE_SPAN = 0.6;
/** Where prompt or values speak for a field, it is still not sure. */
const UNSURE = 0.88;
const PROMPTED = 0.5;
/** Names that are so much alike, and values that are the field's alone, are sure together. */
const LIKELY = 0.6;
const SURE_BY_VALUES = 0.91;

/** Whether the prompt names values of a field: of this one alone, or of more. */
export type ValuesSaid = 'here' | 'too' | undefined;

type Test = (token: Token) => boolean;

export interface Match {
  confidence: number;
  reason: SuggestionReason;
}

/** A target prepared for comparing. */
export interface PreparedTarget {
  names: Name[];
  /** What the builder expects the field to be called. */
  usual?: Name;
  tokens: Token[];
  /** Those of its words that rule others out. */
  stances: Token[];
  kind: ValueKind | undefined;
  isPlural: boolean;
  /** What the prompt adds to the names. */
  prompt: Token[];
  /** Words and short phrases of the prompt, which may name the field's values. */
  promptTexts: Set<string>;
}

function textsOf(prompt: string): Set<string> {
  const words = nameWords(prompt);
  const sizes = [1, 2, 3, 4];
  return new Set(words.flatMap((_, at) => sizes.map((size) => valueKey(words.slice(at, at + size)))));
}

export function prepareTarget(target: MappingField): PreparedTarget {
  const { displayName, mapToName, default: usual } = target;
  const prompt = target.prompt || '';
  const names = [displayName || mapToName, mapToName].map(readName);
  const different = names[0]?.compact === names[1]?.compact ? names.slice(0, 1) : names;
  const tokens = different.flatMap((name) => name.tokens);
  return {
    names: different,
    usual: usual ? readName(usual) : undefined,
    tokens,
    kind: kindOfNames([displayName, mapToName], names),
    isPlural: /s$/i.test(displayName || mapToName),
    stances: tokens.filter(hasOpposite),
    prompt: readName(prompt).tokens.filter((token) => !has(tokens, token)),
    promptTexts: textsOf(prompt),
  };
}

/** Words that a field's type says already: *Created date* of a date is *Created*. */
const isKey = ({ tokens }: Name) => /^(?:id|number|code)$/.test(tokens.at(-1)?.meaning ?? '');

function impliedBy({ field, names }: PreparedField, expected: ValueKind | undefined): string[] {
  const kind = kindOfField(field);
  if (kind === 'moment') return expected === 'moment' ? ['date', 'time'] : [];
  if (kind === 'link') return ['id'];
  if (kind === 'number') return expected === 'number' ? ['count', 'number'] : [];
  if (kind === 'switch') return ['flag', 'indicator'];
  if (field.valueType === 'string') return names.some(isKey) ? [] : ['name'];
  return field.valueType === undefined && expected === 'moment' ? ['date', 'time'] : [];
}

/** The words that differ but mean the same. */
function differing({ pairs }: Likeness): string[] | undefined {
  const pair = pairs.find(({ mine, other }) => mine.text !== other.text);
  return pair && [pair.mine.text, pair.other.text];
}

/** What is left of two names that mean the same tells nothing, or is said by one of them alone and is faint. */
function sameness({ pairs, mineOnly, otherOnly }: Likeness, isOwn: Test, isImplied: Test): number {
  if (pairs.length === 0 || pairs.some(({ likeness }) => likeness < 1)) return 0;
  const mine = mineOnly.filter((token) => !isOwn(token));
  const other = otherOnly.filter((token) => !isOwn(token));
  if (mine.length > 0 && other.length > 0) return 0;
  const left = [...mine, ...other].filter((token) => !isImplied(token));
  if (left.length === 0) return SAME_MEANING;
  const tells = pairs.some((pair) => pair.mine.weight === 1);
  return tells && left.every(({ weight }) => weight <= FAINT) ? NEARLY_SAME : 0;
}

function confidenceOf(mine: Name, other: Name, likeness: Likeness, sure: number): Match {
  if (mine.compact !== '' && mine.compact === other.compact) {
    return { confidence: SAME_NAME, reason: { code: 'sameName' } };
  }
  if (sure > 0) {
    const words = differing(likeness) ?? [mine.compact, other.compact];
    return { confidence: sure, reason: { code: 'sameMeaning', words } };
  }
  return {
    confidence: LIKE_FROM + LIKE_SPAN * likeness.score,
    reason: { code: 'similarName' },
  };
}

const nothing: Match = { confidence: 0, reason: { code: 'similarName' } };

/** The better of a field's names for one name of the target. */
function matchName(
  mine: Name,
  target: PreparedTarget,
  field: PreparedField,
  vocabulary: FieldVocabulary,
): Match {
  const implied = impliedBy(field, target.kind);
  const kind = kindOfField(field.field);
  let found = nothing;
  for (const [rank, other] of field.names.entries()) {
    const firsts = [mine.tokens[0], other.tokens[0]];
    // What the field's other name says counts as said.
    const isOwn = (token: Token) =>
      vocabulary.isOwn(token, firsts.includes(token)) ||
      (kind === 'moment' && implied.includes(token.meaning)) ||
      (mine.tokens.includes(token) && field.names.some(({ tokens }) => has(tokens, token)));
    // A field that leads to a record leads to its name.
    const isImplied = (token: Token) =>
      implied.includes(token.meaning) ||
      (kind === 'link' && token.meaning === 'name' && other.tokens.includes(token));
    const isNeedless = (token: Token) => isOwn(token) || isImplied(token);
    const likeness = compareNames(mine.tokens, other.tokens, vocabulary.compare, isNeedless);
    if (likeness.pairs.length === 0 && mine.compact !== other.compact) continue;
    const match = confidenceOf(mine, other, likeness, sameness(likeness, isOwn, isImplied));
    // The display name is what people read, the API name may be a leftover of another meaning.
    const factor = contradict(likeness.mineOnly, likeness.otherOnly) ? 0.5 : 1;
    const confidence = match.confidence * factor - rank * 0.01;
    if (confidence > found.confidence) found = { ...match, confidence };
  }
  return found;
}

const has = (tokens: Token[], { meaning }: Token) =>
  tokens.some((token) => token.meaning === meaning);

/** *Emails* hold more than an *Email*. */
const isOneOfMany = ({ isPlural }: PreparedTarget, { field }: PreparedField) =>
  (field.valueType === 'other' || field.valueType === 'multiSelect') &&
  /s$/i.test(field.displayName || field.fieldName) &&
  !isPlural;

/** Whether any name of one says something that a name of the other denies. */
function contradicts(target: PreparedTarget, field: PreparedField): boolean {
  if (target.stances.length === 0) return false;
  const theirs = field.names.flatMap(({ tokens }) => tokens.filter(hasOpposite));
  return contradict(
    target.stances.filter((token) => !has(theirs, token)),
    theirs.filter((token) => !has(target.stances, token)),
  );
}

/** Words of the prompt that tell this field from others like it. */
function promptBonus({ prompt }: PreparedTarget, { names }: PreparedField): number {
  const said = prompt.filter((token) => names.some(({ tokens }) => has(tokens, token)));
  return Math.min(0.12, said.length * 0.08);
}

/** Where names say nothing: a field whose name the prompt says in full. */
function saidInPrompt({ tokens, prompt }: PreparedTarget, { names }: PreparedField): number {
  const all = [...tokens, ...prompt];
  const isSaid = names.some((name) => name.tokens.every((token) => has(all, token)));
  return isSaid ? PROMPTED : 0;
}

/**
 * How well a field fits a target by its names, type and prompt.
 * @param args.valuesSaid Whether the prompt names values of the field, and of no other.
 */
export function matchField(args: {
  target: PreparedTarget;
  field: PreparedField;
  vocabulary: FieldVocabulary;
  valuesSaid: ValuesSaid;
}): Match | undefined {
  const { target, field, vocabulary, valuesSaid } = args;
  const matches = target.names.map((name) => matchName(name, target, field, vocabulary));
  const [first = nothing, second = first] = matches;
  const [better, worse] = first.confidence >= second.confidence ? [first, second] : [second, first];
  // What the other name does not bear out is less sure, above all where it is the one that people read.
  const doubt = better === first ? 0.1 : 0.3;
  let confidence = better.confidence - doubt * (better.confidence - worse.confidence);
  let { reason } = better;
  const usual = target.usual && matchName(target.usual, target, field, vocabulary);
  if (usual && usual.confidence > SAME_MEANING - 0.1 && usual.confidence > confidence) {
    confidence = usual.confidence - 0.1;
    reason = { code: 'declaredDefault' };
  }
  confidence *= kindFit(target.kind, field.field);
  if (isOneOfMany(target, field)) confidence *= 0.93;
  if (contradicts(target, field)) confidence *= 0.7;
  if (confidence >= UNSURE) return { confidence, reason };
  if (valuesSaid === 'here' && confidence >= LIKELY) {
    return { confidence: SURE_BY_VALUES, reason: { code: 'onlyListWithValues' } };
  }
  const bonus = promptBonus(target, field) + (valuesSaid === 'here' ? 0.45 : valuesSaid ? 0.3 : 0);
  confidence = Math.min(UNSURE, Math.max(confidence + bonus, saidInPrompt(target, field)));
  return confidence > 0 ? { confidence, reason } : undefined;
}

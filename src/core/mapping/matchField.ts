import type { MappingField } from '../types';
import type { PreparedField } from './fieldNames';
import type { FieldVocabulary } from './fieldVocabulary';
import { type Likeness, compareNames, contradict } from './likeness';
import { fold, nameWords } from './normalizeName';
import type { SuggestionReason } from './suggestField';
import { FAINT, type Name, type Token, hasOpposite, readName } from './tokens';
import { type ValueKind, kindFit, kindOfField, kindOfName } from './valueKind';

/** How sure one can be of a match, by what it rests on. */
const SAME_NAME = 0.97;
const SAME_MEANING = 0.94;
const NEARLY_SAME = 0.92;
/** A likeness of words alone is never sure. */
const LIKE_FROM = 0.25;
const LIKE_SPAN = 0.6;
/** Where prompt or values speak for a field, it is still not sure. */
const UNSURE = 0.88;

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
  /** What the prompt adds to the names. */
  prompt: Token[];
  /** Words and short phrases of the prompt, which may name the field's values. */
  promptTexts: Set<string>;
}

function textsOf(prompt: string): Set<string> {
  const words = nameWords(prompt).map(fold);
  return new Set(words.flatMap((word, at) => [word, words.slice(at, at + 2).join(' ')]));
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
    kind:
      kindOfName(displayName, names[0]?.tokens ?? []) ??
      kindOfName(mapToName, names[1]?.tokens ?? []),
    stances: tokens.filter(hasOpposite),
    prompt: readName(prompt).tokens.filter((token) => !has(tokens, token)),
    promptTexts: textsOf(prompt),
  };
}

/** Words that a field's type says already: *Created date* of a date is *Created*. */
function impliedBy({ field }: PreparedField, expected: ValueKind | undefined): string[] {
  const kind = kindOfField(field);
  if (kind === 'moment') return expected === 'moment' ? ['date', 'time'] : [];
  if (kind === 'link') return ['id'];
  if (kind === 'number') return expected === 'number' ? ['count', 'number'] : [];
  if (kind === 'switch') return ['flag', 'indicator'];
  return field.valueType === 'string' ? ['name'] : [];
}

function without(tokens: Token[], implied: string[]): Token[] {
  if (implied.length === 0) return tokens;
  const left = tokens.filter(({ meaning }) => !implied.includes(meaning));
  return left.length > 0 ? left : tokens;
}

/** The words that differ but mean the same. */
function differing({ pairs }: Likeness): string[] | undefined {
  const pair = pairs.find(({ mine, other }) => mine.text !== other.text);
  return pair && [pair.mine.text, pair.other.text];
}

/** All that tells something is the same; at most one of the two says a little more. */
function nearlySame({ same, pairs, mineOnly, otherOnly }: Likeness): boolean {
  if (!same) return false;
  if (mineOnly.length === 0 && otherOnly.length === 0) return true;
  const more = mineOnly.length === 0 ? otherOnly : mineOnly;
  return (
    (mineOnly.length === 0 || otherOnly.length === 0) &&
    more.every(({ weight }) => weight <= FAINT) &&
    pairs.some(({ mine }) => mine.weight === 1)
  );
}

function confidenceOf(mine: Name, other: Name, likeness: Likeness): Match {
  if (mine.compact !== '' && mine.compact === other.compact) {
    return { confidence: SAME_NAME, reason: { code: 'sameName' } };
  }
  if (nearlySame(likeness)) {
    const left = [...likeness.mineOnly, ...likeness.otherOnly];
    const words = differing(likeness) ?? [mine.compact, other.compact];
    const confidence = left.length === 0 ? SAME_MEANING : NEARLY_SAME;
    return { confidence, reason: { code: 'sameMeaning', words } };
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
  const own = without(mine.tokens, implied);
  let found = nothing;
  for (const [rank, other] of field.names.entries()) {
    const likeness = compareNames(own, without(other.tokens, implied), vocabulary.compare);
    if (likeness.pairs.length === 0 && mine.compact !== other.compact) continue;
    const match = confidenceOf(mine, other, likeness);
    // The display name is what people read, the API name may be a leftover of another meaning.
    const factor = contradict(likeness.mineOnly, likeness.otherOnly) ? 0.5 : 1;
    const confidence = match.confidence * factor - rank * 0.01;
    if (confidence > found.confidence) found = { ...match, confidence };
  }
  return found;
}

const has = (tokens: Token[], { meaning }: Token) =>
  tokens.some((token) => token.meaning === meaning);

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

/**
 * How well a field fits a target by its names, type and prompt.
 * @param args.valuesSaid How many of the field's values the prompt names.
 */
export function matchField(args: {
  target: PreparedTarget;
  field: PreparedField;
  vocabulary: FieldVocabulary;
  valuesSaid: number;
}): Match | undefined {
  const { target, field, vocabulary, valuesSaid } = args;
  const matches = target.names.map((name) => matchName(name, target, field, vocabulary));
  const [first = nothing, second = first] = matches;
  const [better, worse] = first.confidence >= second.confidence ? [first, second] : [second, first];
  // What the other name does not bear out is less sure, above all where it is the one that people read.
  const doubt = better === first ? 0.15 : 0.3;
  let confidence = better.confidence - doubt * (better.confidence - worse.confidence);
  let { reason } = better;
  const usual = target.usual && matchName(target.usual, target, field, vocabulary);
  if (usual && usual.confidence > SAME_MEANING - 0.1 && usual.confidence > confidence) {
    confidence = usual.confidence - 0.1;
    reason = { code: 'declaredDefault' };
  }
  confidence *= kindFit(target.kind, field.field);
  if (confidence === 0 && valuesSaid < 2) return undefined;
  if (contradicts(target, field)) confidence *= 0.7;
  if (confidence < UNSURE) {
    const bonus = promptBonus(target, field) + (valuesSaid > 1 ? 0.3 : 0);
    confidence = Math.min(UNSURE, confidence + bonus);
  }
  return confidence > 0 ? { confidence, reason } : undefined;
}

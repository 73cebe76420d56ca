import type { MappingField } from '../types';
import { keyOfValue } from './fieldVocabulary';
import { fold, nameWords } from './normalizeName';
import { type Name, type Token, readName } from './tokens';
import { type ValueKind, kindOfNames } from './valueKind';

/** A target prepared for comparison. */
export interface PreparedTarget {
  names: Name[];
  tokens: Token[];
  kind: ValueKind | undefined;
  isPlural: boolean;
  /** Words that the prompt adds to the names. */
  prompt: Token[];
  /** Words and short phrases of the prompt, which may name the field's values. */
  promptTexts: Set<string>;
}

function textsOf(prompt: string): Set<string> {
  const words = nameWords(prompt);
  const upTo = (at: number) => [1, 2, 3, 4].map((size) => words.slice(at, at + size).join(' '));
  return new Set(words.flatMap((_, at) => upTo(at).map(keyOfValue)));
}

/** Words of keys that were counted, not named: `field_12`. */
const placeholders = /^(?:field|fld|column|col|custom|attribute|attr|property|prop|key|item|var)$/;

/** `true` for a key in which nobody reads a word, such as `f_0193`: it has digits, and at most placeholders beside. */
function isOpaque(key: string): boolean {
  const words = fold(nameWords(key).join(' ')).match(/\p{L}+/gu) ?? [];
  return /\d/.test(key) && words.every((word) => word.length < 3 || placeholders.test(word));
}

export function prepareTarget(target: MappingField): PreparedTarget {
  const { displayName, mapToName, prompt = '' } = target;
  const isNamed = displayName !== '' && isOpaque(mapToName);
  const texts = isNamed ? [displayName] : [displayName || mapToName, mapToName];
  const both = texts.map(readName);
  const names = both.filter((name, at) => at === 0 || name.compact !== both[0]?.compact);
  const tokens = names.flatMap((name) => name.tokens);
  return {
    names,
    tokens,
    promptTexts: textsOf(prompt),
    kind: kindOfNames(texts, names),
    isPlural: texts.some((text) => /s$/i.test(text)),
    prompt: readName(prompt).tokens.filter((token) => !has(tokens, token)),
  };
}

/** Whether one of the words has this meaning. */
export const has = (tokens: Token[], { meaning }: Token) =>
  tokens.some((token) => token.meaning === meaning);

import {
  faint,
  fillers,
  forms,
  kin,
  kinds,
  meanings,
  opposites,
  shorthand,
  things,
} from './lexicon';
import { fold, nameWords } from './normalizeName';
import { stem } from './stem';

/** A word or phrase of a name as people mean it. */
export interface Token {
  /** The name of its meaning. */
  meaning: string;
  /** As written, for the reason. */
  text: string;
  /** How much it tells about what a field holds. */
  weight: number;
  /** A single word tells whether something was done or is to be done. */
  past?: boolean;
}

/** A name prepared for comparing. */
export interface Name {
  /** Its letters alone, abbreviations written out. */
  compact: string;
  /** Its meanings in order, each once: `Phone Number` and `tel` both give `phone`. */
  tokens: Token[];
}

interface Lexicon {
  /** The name of a meaning by a word's root, or by the meanings of a phrase's words. */
  names: Map<string, string>;
  /** How many words the longest phrase has that ends with this meaning. */
  longest: Map<string, number>;
  /** Roots of all words, for taking compounds apart. */
  known: Set<string>;
  shorthand: Map<string, string[]>;
  weights: Map<string, number>;
  /** Meaning → numbers of the groups of akin ones. */
  kin: Map<string, number[]>;
  opposites: Map<string, number[]>;
  /** Meaning → number of its kind. */
  kinds: Map<string, number[]>;
  things: Set<string>;
}

const LIGHT = 0.35;
/** So little that a name with or without it is the same. */
export const FAINT = 0.1;
const shortestPart = 3;
const longestCompound = 40;
/** Nobody reads on after so many words. */
const maxTokens = 12;

const split = (text: string) => text.trim().split(/\s+/);
const entries = (text: string) => text.split(';').map(split);

let built: Lexicon | undefined;

/** Built when first needed. */
function lexicon(): Lexicon {
  if (built) return built;
  const made: Lexicon = {
    ...{ names: new Map(), longest: new Map(), known: new Set(), weights: new Map() },
    ...{ kin: new Map(), opposites: new Map(), kinds: new Map(), things: new Set() },
    shorthand: new Map(entries(shorthand).map(([short = '', ...long]) => [short, long])),
  };
  built = made;
  const all = entries(meanings);
  // Phrases are read as names are: with all words, and the phrases that stand above them.
  for (const isPhrase of [false, true]) {
    for (const words of all) {
      for (const word of words) {
        if (word.includes('_') === isPhrase) addPhrase(made, word, words[0] as string);
      }
    }
  }
  for (const [text, weight] of [
    [fillers, 0],
    [`${things} ${forms}`, LIGHT],
    [faint, FAINT],
  ] as const) {
    for (const word of split(text)) made.weights.set(meaningOf(word), weight);
  }
  addGroups(made, kin, made.kin);
  addGroups(made, opposites, made.opposites);
  addGroups(made, `${kinds};${things}`, made.kinds);
  for (const word of split(things)) made.things.add(meaningOf(word));
  return made;
}

function addPhrase({ names, longest, known }: Lexicon, phrase: string, name: string): void {
  const words = phrase.split('_').flatMap(spellOut);
  for (const word of words) known.add(stem(word));
  const tokens = words.map(toToken);
  const whole = reduce(tokens);
  const parts = words.length > 1 ? (whole.length > 1 ? whole : tokens) : undefined;
  for (const { meaning } of parts ?? []) {
    longest.set(meaning, Math.max(longest.get(meaning) ?? 0, words.length));
  }
  for (const key of parts ? [inOrder(parts), keyOf(parts)] : [stem(phrase)]) {
    if (!names.has(key)) names.set(key, name);
  }
}

function addGroups({ known }: Lexicon, text: string, into: Map<string, number[]>): void {
  for (const [number, line] of entries(text).entries()) {
    for (const word of line) {
      known.add(stem(word));
      const meaning = meaningOf(word);
      into.set(meaning, [...(into.get(meaning) ?? []), number]);
    }
  }
}

const inOrder = (tokens: Token[]) => tokens.map(({ meaning }) => meaning).join(' ');

/** Phrases hold in any order of their words, unless that is another phrase: *list price*, *price list*. */
const keyOf = (tokens: Token[]) =>
  tokens
    .map(({ meaning }) => meaning)
    .sort()
    .join(' ');

function meaningOf(word: string): string {
  if (word.includes('_')) return inOrder(reduce(word.split('_').flatMap(spellOut).map(toToken)));
  const root = stem(word);
  return lexicon().names.get(root) ?? root;
}

/** Whether the lexicon has a word in whatever role. */
function isKnown(word: string): boolean {
  const { known, shorthand: short, weights } = lexicon();
  const root = stem(word);
  return known.has(root) || short.has(word) || weights.has(root);
}

const spellOut = (word: string) =>
  lexicon().shorthand.get(word) ?? lexicon().shorthand.get(word.replace(/s$/, '')) ?? word;

/** `customersegment` → `customer`, `segment`, where all parts are known. */
function compound(word: string): string[] | undefined {
  for (let at = word.length - 2; at > 1; at--) {
    const [head, rest] = [word.slice(0, at), word.slice(at)];
    if (at < shortestPart ? !/^(?:of|is|to|by)$/.test(head) : !isKnown(head)) continue;
    const tail = isKnown(rest) ? [rest] : compound(rest);
    if (tail) return [head, ...tail];
  }
  return undefined;
}

/** The words of a name: folded, numbers apart, compounds and abbreviations written out. */
function plainWords(word: string): string[] {
  const folded = fold(word);
  const [, letters = folded, digits] = /^(\p{L}{3,})(\d+)$/u.exec(folded) ?? [];
  const isCompound =
    letters.length >= 2 * shortestPart && letters.length <= longestCompound && !isKnown(letters);
  const parts = (isCompound && compound(letters)) || [letters];
  const long = parts.flatMap(spellOut);
  return digits === undefined ? long : [...long, digits];
}

/** Whether something was done; a noun like *creation* leaves it open. */
function pastOf(word: string): boolean | undefined {
  return /.{5}(?:ion|al)$/.test(word) ? undefined : /.{3}ed$/.test(word);
}

function toToken(word: string): Token {
  const meaning = meaningOf(word);
  // What has a meaning of its own has it in all forms.
  const past = meaning === stem(word) ? pastOf(word) : undefined;
  return { meaning, text: word, weight: weightOf(meaning), past };
}

const weightOf = (meaning: string) =>
  lexicon().weights.get(meaning) ?? (meaning === '1' ? FAINT : 1);

/** A list of fields has the same words again and again. */
const remembered = /* @__PURE__ */ new Map<string, Token[]>();
const maxRemembered = 20_000;

function readWord(word: string): Token[] {
  let found = remembered.get(word);
  if (!found) {
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(word, (found = plainWords(word).map(toToken)));
  }
  return found;
}

/** Makes one token of each phrase. What a phrase means may be part of another. */
function reduce(tokens: Token[]): Token[] {
  const { names, longest } = lexicon();
  const made: Token[] = [];
  for (const token of tokens) {
    made.push(token);
    let size = longest.get(token.meaning) ?? 0;
    for (; size > 1; size--) {
      if (size > made.length) continue;
      const parts = made.slice(-size);
      const meaning = names.get(inOrder(parts)) ?? names.get(keyOf(parts));
      if (meaning === undefined) continue;
      const text = parts.map((part) => part.text).join(' ');
      made.splice(-size, size, { meaning, text, weight: weightOf(meaning) });
      size = Math.min(longest.get(meaning) ?? 0, made.length) + 1;
    }
  }
  return made;
}

/** Signs that stand for a word, and initials that are one: `P.O. #`. */
function spell(name: string): string {
  const short = name.includes('.') ? name.replace(/\b(\p{L})\.(\p{L})\./gu, '$1$2') : name;
  if (!/[#%&]/.test(short)) return short;
  return short.replaceAll('#', ' number ').replaceAll('%', ' percent ');
}

export function readName(name: string): Name {
  const words = nameWords(spell(name)).slice(0, 2 * maxTokens).flatMap(readWord);
  const last = words.at(-1);
  // An ending in `at` or `on` stands for a moment, and the end of a range tells which.
  const spelt = last && words.length > 1 && /^(?:at|on)$/.test(last.text)
    ? [...words.slice(0, -1), { ...toToken('date'), text: last.text }]
    : words;
  const telling = reduce(spelt).filter(
    ({ weight, text }, at, { length }) =>
      weight > 0 || (at > 0 && at === length - 1 && /^(?:from|to)$/.test(text)),
  );
  const all = telling.length > 0 ? reduce(telling) : words;
  const tokens = all.filter(
    ({ meaning }, at) => all.findIndex((other) => other.meaning === meaning) === at,
  );
  return { compact: words.map(({ text }) => text).join(''), tokens: tokens.slice(0, maxTokens) };
}

const shares = (a: number[] | undefined, b: number[] | undefined) =>
  a !== undefined && b !== undefined && a.some((group) => b.includes(group));

/** Whether one may be worth an offer where the other is asked for. */
export function areKin(a: string, b: string): boolean {
  const { kin: akin } = lexicon();
  return shares(akin.get(a), akin.get(b));
}

/** Whether it rules others out. */
export function hasOpposite({ meaning }: Token): boolean {
  return lexicon().opposites.has(meaning);
}

/** Whether they rule each other out: *billing* and *shipping*. */
export function areOpposites(a: string, b: string): boolean {
  const { opposites: against } = lexicon();
  return a !== b && shares(against.get(a), against.get(b));
}

/** Whether records may be of this. */
export const isThing = (meaning: string) => lexicon().things.has(meaning);

/** The number of the kind that a meaning lets one expect. */
export const kindNumber = (meaning: string) => lexicon().kinds.get(meaning)?.[0];

/** The words of a value that tell something, as one: `Time & Material` and *time and material*. */
export function valueKey(words: string[]): string {
  const { weights } = lexicon();
  return words
    .map((word) => stem(fold(word)))
    .filter((root) => weights.get(root) !== 0)
    .join('');
}

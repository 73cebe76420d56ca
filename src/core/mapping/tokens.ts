import { faint, fillers, kin, light, meanings, opposites, shorthand } from './lexicon';
import { fold, nameWords } from './normalizeName';

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

/** A word as it stands in a name. */
interface Word {
  text: string;
  root: string;
  /** What it means by itself, or by a phrase of one word. */
  alone?: Token;
}

interface Lexicon {
  phrases: Map<string, string>;
  /** How many words the longest phrase has that starts with this root. */
  longest: Map<string, number>;
  /** Roots of all words that stand in a phrase. */
  parts: Set<string>;
  shorthand: Map<string, string[]>;
  fillers: Set<string>;
  weights: Map<string, number>;
  /** Meaning → numbers of the groups of akin ones. */
  kin: Map<string, number[]>;
  opposites: Map<string, number[]>;
}

const LIGHT = 0.35;
/** So little that a name with or without it is the same. */
export const FAINT = 0.1;
const shortestPart = 4;
const longestCompound = 40;
/** Nobody reads on after so many words. */
const maxTokens = 12;
/** Words that would be mistaken for others without their ending. */
const keep = /* @__PURE__ */ new Set([
  'billing',
  'shipping',
  'mailing',
  'rating',
  'paid',
  'used',
  'united',
  'need',
]);

/** A word without its ending: `cancelled`, `cancelling` and `cancels` are one. */
function stem(word: string): string {
  if (word.length < 4 || keep.has(word)) return word;
  let root = word.replace(/ies$/, 'y').replace(/(x|ch|sh|ss)es$/, '$1');
  if (!/(?:ss|us|is)$/.test(root)) root = root.replace(/s$/, '');
  if (root.length > 5) root = root.replace(/ing$/, '');
  if (root.length > 4) root = root.replace(/ed$/, '');
  if (root.length > 4) root = root.replace(/e$/, '');
  return root.replace(/([^aeiou\d])\1$/, '$1');
}

const entries = (text: string) => text.trim().split(/;\s+/);
const split = (text: string) => text.split(' ');

let built: Lexicon | undefined;

/** Built when first needed. */
function lexicon(): Lexicon {
  if (built) return built;
  const made: Lexicon = {
    ...{ phrases: new Map(), longest: new Map(), parts: new Set() },
    ...{ weights: new Map(), kin: new Map(), opposites: new Map() },
    shorthand: new Map(
      entries(shorthand).map((line) => {
        const [short = '', ...long] = split(line);
        return [short, long];
      }),
    ),
    fillers: new Set(split(fillers)),
  };
  built = made;
  for (const line of entries(meanings)) addMeaning(made, line);
  addGroups(kin, made.kin);
  addGroups(opposites, made.opposites);
  for (const word of split(light)) made.weights.set(meaningOf(word), LIGHT);
  for (const word of split(faint)) made.weights.set(meaningOf(word), FAINT);
  return made;
}

function addMeaning({ phrases, longest, parts }: Lexicon, line: string): void {
  const [words = '', ...longer] = line.split('|');
  const all = [...split(words), ...longer];
  for (const phrase of all) {
    const roots = plainWords(phrase).map(stem);
    for (const root of roots) parts.add(root);
    const [first = ''] = roots;
    longest.set(first, Math.max(longest.get(first) ?? 0, roots.length));
    const key = roots.join(' ');
    if (!phrases.has(key)) phrases.set(key, all[0] as string);
  }
}

function addGroups(text: string, into: Map<string, number[]>): void {
  for (const [number, line] of entries(text).entries()) {
    for (const word of split(line)) {
      const meaning = meaningOf(word);
      into.set(meaning, [...(into.get(meaning) ?? []), number]);
    }
  }
}

function meaningOf(word: string): string {
  const root = stem(word);
  return lexicon().phrases.get(root) ?? root;
}

/** Whether the lexicon has a word in whatever role. */
function isKnown(word: string): boolean {
  const { phrases, parts, shorthand: short, kin: akin, weights } = lexicon();
  const root = stem(word);
  return (
    phrases.has(root) || parts.has(root) || short.has(word) || akin.has(root) || weights.has(root)
  );
}

/** `customersegment` → `customer`, `segment`, where all parts are known. */
function compound(word: string): string[] | undefined {
  for (let at = word.length - shortestPart; at >= shortestPart; at--) {
    const rest = word.slice(at);
    const isSplit = rest.length >= 2 * shortestPart;
    if (!isSplit && !isKnown(rest)) continue;
    const head = word.slice(0, at);
    if (!isKnown(head)) continue;
    const tail = isKnown(rest) ? [rest] : compound(rest);
    if (tail) return [head, ...tail];
  }
  return undefined;
}

/** The words of a name: folded, numbers apart, abbreviations written out. */
function plainWords(name: string): string[] {
  const { shorthand: short } = lexicon();
  return nameWords(name).flatMap((word) => {
    const folded = fold(word);
    const [, letters = folded, digits] = /^(\p{L}{3,})(\d+)$/u.exec(folded) ?? [];
    const long = short.get(letters) ?? [letters];
    return digits === undefined ? long : [...long, digits];
  });
}

/** A list of fields has the same words again and again. */
const remembered = /* @__PURE__ */ new Map<string, Word[]>();
const maxRemembered = 20_000;

const mayBeCompound = ({ length }: string) =>
  length >= 2 * shortestPart && length <= longestCompound;

function readWord(word: string): Word[] {
  let found = remembered.get(word);
  if (!found) {
    if (remembered.size >= maxRemembered) remembered.clear();
    found = plainWords(word)
      .flatMap((text) => (mayBeCompound(text) && !isKnown(text) ? (compound(text) ?? text) : text))
      .map((text) => ({ text, root: stem(text) }));
    remembered.set(word, found);
  }
  return found;
}

/** Signs that stand for a word, and initials that are one: `P.O. #`. */
function spell(name: string): string {
  const short = name.includes('.') ? name.replace(/\b(\p{L})\.(\p{L})\./gu, '$1$2') : name;
  if (!/[#%]/.test(short)) return short;
  return short.replaceAll('#', ' number ').replaceAll('%', ' percent ');
}

function phraseAt(words: Word[], at: number): { meaning: string; size: number } | undefined {
  const { phrases, longest } = lexicon();
  const root = (words[at] as Word).root;
  for (let size = Math.min(longest.get(root) ?? 0, words.length - at); size > 0; size--) {
    let key = root;
    for (let next = at + 1; next < at + size; next++) key += ` ${(words[next] as Word).root}`;
    const meaning = phrases.get(key);
    if (meaning !== undefined) return { meaning, size };
  }
  return undefined;
}

const isPast = (word: string) => /.{3}ed$/.test(word);

function toToken(meaning: string, text: string, past?: boolean): Token {
  const weight = lexicon().weights.get(meaning) ?? (meaning === '1' ? FAINT : 1);
  return { meaning, text, weight, past };
}

/** Made once per word: a long list of fields has few. */
function aloneToken(word: Word, meaning = word.root): Token {
  return (word.alone ??= toToken(meaning, word.text, isPast(word.text)));
}

/** What an ending in `at` or `on` stands for. */
const moments = /* @__PURE__ */ new Set(['at', 'on']);

export function readName(name: string): Name {
  const { fillers: empty } = lexicon();
  const words = nameWords(spell(name)).flatMap(readWord);
  const tokens: Token[] = [];
  const add = (token: Token) => {
    if (!tokens.some(({ meaning }) => meaning === token.meaning)) tokens.push(token);
  };
  for (let at = 0; at < words.length && tokens.length < maxTokens;) {
    const word = words[at] as Word;
    const phrase = phraseAt(words, at);
    const size = phrase?.size ?? 1;
    if (phrase && size > 1) {
      const text = words
        .slice(at, at + size)
        .map((part) => part.text)
        .join(' ');
      add(toToken(phrase.meaning, text));
    } else if (moments.has(word.text)) {
      if (at > 0 && at === words.length - 1) add(toToken('date', word.text));
    } else if (!empty.has(word.text)) add(aloneToken(word, phrase?.meaning));
    at += size;
  }
  if (tokens.length === 0) {
    for (const { text } of words.slice(0, maxTokens)) add(toToken(text, text));
  }
  return { compact: words.map(({ text }) => text).join(''), tokens };
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

import {
  faint,
  fillers,
  forms,
  kin as akin,
  kinds as kindWords,
  meanings,
  opposites as against,
  shorthand as short,
} from './lexicon';
import { fold, nameWords } from './normalizeName';
import { stem } from './stem';

/** A word or phrase of a name as people mean it. */
export interface Token {
  /** Name of the meaning. */
  meaning: string;
  /** Original text, for the reason. */
  text: string;
  /** Weight of the word for the meaning of a name. */
  weight: number;
  /** Number of words in the longest phrase that contains the word. */
  span: number;
  /**
   * `true` for a past form, `false` for any other: a single word shows whether something was done or is due.
   */
  past?: boolean;
}

/** A name prepared for comparison. */
export interface Name {
  /** Letters of the name alone, with abbreviations written out. */
  compact: string;
  /** Meanings in order, without repetition: `Phone Number` and `tel` both give `phone`. */
  tokens: Token[];
}

type Groups = Map<string, Set<string>>;

const LIGHT = 0.35;
/** Weight of a word that hardly changes a name. */
export const FAINT = 0.1;
const THING = 3;
const shortestPart = 3;
const longestCompound = 40;
/** Maximum of words considered in a name. */
const maxTokens = 12;

const split = (text: string) => text.trim().split(/\s+/);
const entries = (text: string) => text.split(';').map(split);

/** Meanings by the stem of a word, or by the meanings of a phrase's words. */
const names = /* @__PURE__ */ new Map<string, string>();
const spans = /* @__PURE__ */ new Map<string, number>();
const weights = /* @__PURE__ */ new Map<string, number>();
const shorthand = /* @__PURE__ */ new Map<string, string[]>();
/** All words and their stems, for splitting compounds. */
const known = /* @__PURE__ */ new Set<string>();
const kin: Groups = /* @__PURE__ */ new Map();
const opposites: Groups = /* @__PURE__ */ new Map();
const kinds = /* @__PURE__ */ new Map<string, number>();

/** Runs once, at first use. */
function readLexicon(): void {
  for (const [word = '', ...long] of entries(short)) shorthand.set(word, long);
  for (const word of `${meanings} ${akin} ${short} ${kindWords} ${fillers}`.split(/[\s;_]+/)) {
    known.add(word).add(stem(word));
  }
  const all = entries(meanings);
  // Phrases are read as names are: with all words, and with the phrases above them.
  for (const isPhrase of [false, true]) {
    for (const words of all) {
      for (const word of words) {
        if (word.includes('_') === isPhrase) addPhrase(word, words[0] as string);
      }
    }
  }
  for (const [number, words] of entries(kindWords).entries()) {
    for (const word of words) kinds.set(meaningOf(word), number);
    if (number === THING) weigh(words, LIGHT);
  }
  weigh(split(forms), LIGHT);
  weigh(split(faint), FAINT);
  weigh(split(fillers), 0);
  addGroups(akin, kin);
  addGroups(against, opposites);
}

function weigh(words: string[], weight: number): void {
  for (const word of words) weights.set(meaningOf(word), weight);
}

function addPhrase(phrase: string, name: string): void {
  const tokens = phrase.split('_').flatMap(spellOut).map(toToken);
  const reduced = reduce(tokens);
  const parts = reduced.length > 1 ? reduced : tokens;
  if (parts.length > 1) {
    for (const { meaning } of parts) {
      spans.set(meaning, Math.max(spans.get(meaning) ?? 0, parts.length));
    }
  }
  for (const key of parts.length > 1 ? [keyOf(parts), sortedKeyOf(parts)] : [stem(phrase)]) {
    if (!names.has(key)) names.set(key, name);
  }
}

function addGroups(text: string, into: Groups): void {
  for (const words of entries(text)) {
    const group = words.map(meaningOf);
    for (const one of group) into.set(one, new Set([...(into.get(one) ?? []), ...group]));
  }
}

const keyOf = (tokens: Token[]) => tokens.map(({ meaning }) => meaning).join(' ');
const sortedKeyOf = (tokens: Token[]) =>
  tokens
    .map(({ meaning }) => meaning)
    .sort()
    .join(' ');

/** A phrase matches in any word order, unless that is another phrase: *list price*, *price list*. */
const phraseOf = (tokens: Token[]) => names.get(keyOf(tokens)) ?? names.get(sortedKeyOf(tokens));

function meaningOf(word: string): string {
  const [first = '', ...more] = word.split('_').flatMap(spellOut);
  if (more.length > 0) return names.get(keyOf(reduce([first, ...more].map(toToken)))) ?? word;
  const root = stem(word);
  return names.get(root) ?? root;
}

const singular = (word: string) => (word.endsWith('s') ? word.slice(0, -1) : word);
const isKnown = (word: string) => known.has(word) || known.has(singular(word));
const spellOut = (word: string) => shorthand.get(word) ?? shorthand.get(singular(word)) ?? word;

/** Splits a compound of known words: `customersegment` → `customer`, `segment`. */
function compound(word: string): string[] | undefined {
  for (let at = word.length - 2; at > 1; at--) {
    const [head, rest] = [word.slice(0, at), word.slice(at)];
    if (at < shortestPart ? !/^(?:of|is|to|by)$/.test(head) : !isKnown(head)) continue;
    const tail = isKnown(rest) ? [rest] : compound(rest);
    if (tail) return [head, ...tail];
  }
  return undefined;
}

/** Words of a name: folded, with numbers separated and compounds and abbreviations written out. */
function plainWords(word: string): string[] {
  const [, letters = word, digits] = /^(\p{L}{3,})(\d+)$/u.exec(word) ?? [];
  const { length } = letters;
  const isCompound =
    length >= 2 * shortestPart && length <= longestCompound && !isKnown(stem(letters));
  const parts = ((isCompound && compound(letters)) || [letters]).flatMap(spellOut);
  return digits === undefined ? parts : [...parts, digits];
}

function toToken(text: string): Token {
  const root = stem(text);
  const meaning = names.get(root) ?? root;
  // A word of the vocabulary has its meaning in all forms. A noun such as *creation* leaves the tense open.
  const past = meaning !== root || /.{5}(?:ion|al)$/.test(text) ? undefined : /.{3}ed$/.test(text);
  return tokenOf(meaning, text, past);
}

const tokenOf = (meaning: string, text: string, past?: boolean): Token => {
  const weight = weights.get(meaning) ?? (meaning === '1' ? FAINT : 1);
  return { meaning, text, weight, span: spans.get(meaning) ?? 0, past };
};

/** Memory of words, since lists of fields repeat them. */
const remembered = /* @__PURE__ */ new Map<string, Token[]>();
const maxRemembered = 20_000;

function readWord(word: string): Token[] {
  let found = remembered.get(word);
  if (!found) {
    if (names.size === 0) readLexicon();
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(word, (found = plainWords(fold(word)).map(toToken)));
  }
  return found;
}

/** Replaces phrases by one token each. A phrase may be part of another one. */
function reduce(tokens: Token[]): Token[] {
  const made: Token[] = [];
  for (const token of tokens) {
    made.push(token);
    let size = token.span;
    while (size > 1) {
      const from = made.length - size;
      const parts = from < 0 || (made[from]?.span ?? 0) < size ? [] : made.slice(from);
      const meaning = parts.length > 0 ? phraseOf(parts) : undefined;
      if (meaning === undefined) size--;
      else {
        const whole = tokenOf(meaning, parts.map(({ text }) => text).join(' '));
        made.splice(from, size, whole);
        size = whole.span;
      }
    }
  }
  return made;
}

/** Replaces signs by the word they represent. */
const spell = (name: string) =>
  /[#%]/.test(name) ? name.replaceAll('#', ' number ').replaceAll('%', ' percent ') : name;

export function readName(name: string): Name {
  const words = nameWords(spell(name)).flatMap(readWord);
  const last = words.length - 1;
  const ending = words[last]?.text ?? '';
  let compact = '';
  for (const { text } of words) compact += text;
  // A last word `at` or `on` refers to a moment. The end of a range (`from`, `to`) distinguishes two fields.
  if (last > 0 && (ending === 'at' || ending === 'on')) words[last] = tokenOf('date', ending);
  const isRange = ending === 'from' || ending === 'to';
  const made = reduce(words.length > maxTokens ? words.slice(0, 2 * maxTokens) : words);
  const telling = made.filter(
    ({ weight }, at) => weight > 0 || (isRange && at > 0 && at === made.length - 1),
  );
  // The remaining words may form a phrase: *reason for loss*.
  const again = telling.length === made.length ? made : reduce(telling);
  const tokens: Token[] = [];
  for (const token of again.length > 0 ? again : made) {
    const isNew = !tokens.some(({ meaning }) => meaning === token.meaning);
    if (isNew && tokens.length < maxTokens) tokens.push(token);
  }
  return { compact, tokens };
}

const none: Set<string> = /* @__PURE__ */ new Set();

/** Related meanings, which are worth an offer. */
export const kinOf = (meaning: string) => kin.get(meaning) ?? none;

/** `true` for meanings that exclude each other, such as *billing* and *shipping*. */
export const areOpposites = (a: string, b: string) =>
  a !== b && (opposites.get(a)?.has(b) ?? false);

/** Index of the kind that a meaning suggests; a phrase has the kind of its last word. */
export const kindNumber = (meaning: string) =>
  kinds.get(meaning) ?? kinds.get(meaning.replace(/.*_/, ''));

/** `true` for a meaning that is a kind of record. */
export const isRecordKind = (meaning: string) => kinds.get(meaning) === THING;

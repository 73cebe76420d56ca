/** Damages answers as a server, a proxy or a newer version of the API might. */
import type { Random } from './random';

type Tree = Record<string, unknown> | unknown[];

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const junk: unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  '',
  ' ',
  'x',
  'unknownEnumValue',
  [],
  {},
  [null],
  [[]],
  [{}],
  ['a', 1],
  { a: null },
  { '': {} },
  'x'.repeat(20_000),
  '\u0000\u202e\ud800',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  JSON.parse('{"__proto__": {"objectName": "polluted"}}') as unknown,
  { constructor: 1, toString: null },
];

export const prototypeNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** Every place in the tree, with the record or list that holds it. */
function places(value: unknown, found: Array<[Tree, string]> = []): Array<[Tree, string]> {
  if (!isTree(value)) return found;
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    places((value as Record<string, unknown>)[key], found);
  }
  return found;
}

/** Sets an own key, also for the key `__proto__`. */
function put(tree: Tree, key: string, value: unknown): void {
  Object.defineProperty(tree, key, { value, configurable: true, enumerable: true, writable: true });
}

function drop(tree: Tree, key: string): void {
  if (Array.isArray(tree)) tree.splice(Number(key), 1);
  else delete tree[key];
}

type Damage = (random: Random, tree: Tree, key: string, value: unknown) => void;

const damages: Damage[] = [
  (random, tree, key) => put(tree, key, structuredClone(random.pick(junk))),
  (random, tree, key) => put(tree, key, structuredClone(random.pick(junk))),
  (random, tree, key) => put(tree, key, structuredClone(random.pick(junk))),
  (_random, tree, key) => drop(tree, key),
  (_random, tree, key) => drop(tree, key),
  (random, tree, key, value) => {
    if (Array.isArray(tree)) return;
    drop(tree, key);
    put(tree, random.pick(prototypeNames), value);
  },
  (random, tree, _key, value) => {
    if (Array.isArray(tree)) tree.push(value, structuredClone(value));
    else put(tree, `new${random.int(100)}`, value);
  },
  (_random, tree, key, value) => put(tree, key, Array.isArray(value) ? value[0] : [value]),
  (random, tree, key, value) => {
    if (typeof value === 'string')
      put(tree, key, `${value}${random.pick(['', 'x', '/', '.', ' '])}`);
    else put(tree, key, JSON.stringify(value));
  },
];

/** Copy with up to `most` damages. The whole answer can be one of the places. */
export function spoil<T>(random: Random, answer: T, most: number): unknown {
  const holder = { answer: structuredClone(answer) as unknown };
  for (let left = random.int(most + 1); left > 0; left--) {
    const all = places(holder);
    if (all.length === 0) break;
    const [tree, key] = random.pick(all);
    const value = (tree as Record<string, unknown>)[key];
    random.pick(damages)(random, tree, key, structuredClone(value));
  }
  // Only JSON comes over the wire.
  return holder.answer === undefined
    ? null
    : (JSON.parse(JSON.stringify(holder.answer)) as unknown);
}

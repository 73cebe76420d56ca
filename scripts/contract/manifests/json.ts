/** Comparison of plain data. */
export type Json = Record<string, unknown>;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

/** Text of data that does not depend on the order of keys. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value)) ?? 'undefined';

/** First few differences of two values, as `path: expected …, got …`. */
export function differences(expected: unknown, actual: unknown, path = ''): string[] {
  if (canonical(expected) === canonical(actual)) return [];
  const isTree = (value: unknown): value is Json => typeof value === 'object' && value !== null;
  if (!isTree(expected) || !isTree(actual) || Array.isArray(expected) !== Array.isArray(actual)) {
    return [`${path || '/'}: expected ${canonical(expected)}, got ${canonical(actual)}`];
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  const at = (tree: Json, key: string) => (Object.hasOwn(tree, key) ? tree[key] : undefined);
  return [...keys]
    .flatMap((key) => differences(at(expected, key), at(actual, key), `${path}/${key}`))
    .slice(0, 8);
}

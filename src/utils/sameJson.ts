import { isRecord, ownValue } from './record';

/** Equality as JSON: the order of keys is irrelevant, and an absent key equals `undefined`. */
export function sameJson(a: unknown, b: unknown): boolean {
  // Not `Object.is`: JSON has no negative zero.
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => sameJson(item, b[at]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  return (
    Object.keys(a).every((key) => sameJson(a[key], ownValue(b, key))) &&
    Object.keys(b).every((key) => Object.hasOwn(a, key) || b[key] === undefined)
  );
}

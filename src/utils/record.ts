/**
 * Records keyed by names that other people chose. A field may be called `constructor` or `__proto__`:
 * records made here have no prototype, and records from elsewhere are read by own keys only.
 */

/** Returns the value at an own key, never one of a prototype. */
export function ownValue<T>(
  record: Record<string, T> | null | undefined,
  key: string,
): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Creates a record without a prototype. Later entries win. */
export function dict<T>(entries: Iterable<readonly [string, T]> = []): Record<string, T> {
  const result = Object.create(null) as Record<string, T>;
  for (const [key, value] of entries) result[key] = value;
  return result;
}

/** Copies a record with one key set, or removed when the value is `undefined`. */
export function withKey<T>(
  record: Record<string, T> | undefined,
  key: string,
  value: T | undefined,
): Record<string, T> {
  const result = dict(Object.entries(asRecord(record)));
  if (value === undefined) delete result[key];
  else result[key] = value;
  return result;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the record itself, or an empty one for any other value. */
export function asRecord<T>(value: Record<string, T> | null | undefined): Record<string, T> {
  return isRecord(value) ? (value as Record<string, T>) : dict<T>();
}

/** Returns the objects of a list; an empty list for any other value. */
export function asList<T extends object>(value: readonly T[] | null | undefined): T[] {
  return Array.isArray(value) ? value.filter((item: T) => isRecord(item)) : [];
}

/** Returns the text; `undefined` for an empty one and any other value. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Returns a text or a number as text for people; `undefined` for a blank one and any other value. */
export function asLabel(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function isEmpty(record: Record<string, unknown> | undefined): boolean {
  return record === undefined || Object.keys(record).length === 0;
}

/** `true` when two flat records have the same keys and values. */
export function sameRecord<T>(
  a: Record<string, T>,
  b: Record<string, T>,
  same: (x: T, y: T) => boolean = Object.is,
): boolean {
  if (a === b) return true;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key] as T, b[key] as T))
  );
}

/**
 * Answers as the rest of the library may rely on them: a key that is known has a value of its type, or is absent. Keys
 * that are not known stay as they are, and no enum is closed: the API may be newer than this library. What is sent back
 * to the server (a config's content, a connection's metadata) has no known keys here: its readers check what they read.
 */
import { isRecord } from '../utils/record';

/** The value, without what has the wrong type; `undefined`: nothing of it can be used. */
export type Clean = (value: unknown) => unknown;

export const text: Clean = (value) => (typeof value === 'string' ? value : undefined);
/** A name for people; numbers and flags become texts. */
export const label: Clean = (value) =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : text(value);
export const flag: Clean = (value) => (typeof value === 'boolean' ? value : undefined);
export const number: Clean = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** Own keys only, `__proto__` among them. */
function filtered(entries: Array<[string, unknown]>): Record<string, unknown> {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Cleans an object; `undefined` when a required key is missing. */
export function shape(known: Record<string, Clean>, required: string[] = []): Clean {
  return (value) => {
    if (!isRecord(value)) return undefined;
    const result = filtered(
      Object.entries(value).map(([key, item]) => {
        const clean = Object.hasOwn(known, key) ? known[key] : undefined;
        return [key, clean ? clean(item) : item];
      }),
    );
    return required.every((key) => Object.hasOwn(result, key)) ? result : undefined;
  };
}

/** Cleans a record with arbitrary keys. */
export function record(clean: (value: unknown, key: string) => unknown): Clean {
  return (value) =>
    isRecord(value)
      ? filtered(Object.entries(value).map(([key, item]) => [key, clean(item, key)]))
      : undefined;
}

export function list(clean: Clean): Clean {
  return (value) =>
    Array.isArray(value) ? value.map(clean).filter((item) => item !== undefined) : undefined;
}

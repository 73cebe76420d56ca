/** Parts of request schemas. An array is an object to the schema library, but not to the API. */
import * as v from 'valibot';

const isPlain = (value: unknown): boolean => !Array.isArray(value);
const plain = v.pipe(v.unknown(), v.check(isPlain, 'Expected object but received array'));

export const text = v.string();
export const texts = v.array(text);
export const optionalText = v.optional(text);
export const integer = v.pipe(v.number(), v.integer());
export const optionalBoolean = v.optional(v.boolean());

/** An object that has no other keys. */
export function closed<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(plain, v.strictObject(entries));
}

/** An object whose other keys are kept. */
export function open<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(plain, v.looseObject(entries));
}

/** Any keys, one kind of value. */
export function map<Value extends v.GenericSchema>(value: Value) {
  return v.pipe(plain, v.record(text, value));
}

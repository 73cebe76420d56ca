/** Parts of request schemas. Valibot takes an array for an object; the API does not. */
import * as v from 'valibot';
import { isRecord } from '../utils/record';

const isPlain = (value: unknown): boolean => !Array.isArray(value);
const plain = v.pipe(v.unknown(), v.check(isPlain, 'Expected object but received array'));

export const text = v.string();
export const texts = v.array(text);
export const optionalText = v.optional(text);
export const integer = v.pipe(v.number(), v.integer());
export const optionalBoolean = v.optional(v.boolean());

/** An object without further keys. */
export function closed<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(plain, v.strictObject(entries));
}

/** An object with arbitrary further keys. */
export function open<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(plain, v.looseObject(entries));
}

/**
 * A record with arbitrary keys and one type of value. Valibot's records drop keys such as `constructor`, but
 * a provider may use them for a field or an object.
 */
export function map<Value extends v.GenericSchema>(value: Value) {
  type Output = Record<string, v.InferOutput<Value>>;
  return v.pipe(
    plain,
    v.custom<Record<string, unknown>>(isRecord, 'Expected object'),
    v.rawTransform(({ dataset, addIssue }): Output => {
      const input = dataset.value;
      const entries = Object.entries(input).map(([key, item]) => {
        const result = v.safeParse(value, item);
        const place = { type: 'object', origin: 'value', input, key, value: item } as const;
        for (const { message, path } of result.issues ?? []) {
          addIssue({ message, path: [place, ...(path ?? [])] });
        }
        return [key, result.output] as const;
      });
      return Object.fromEntries(entries) as Output;
    }),
  );
}

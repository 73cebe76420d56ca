import type { FieldMetadata } from '../types';
import { pathSteps } from './normalizeName';
import { type Name, readName } from './tokens';

export interface PreparedField {
  field: FieldMetadata;
  /** Display name first: it is what people read. */
  names: Name[];
}

/** Steps of a path that only say that a field is one of the account's own. */
const containers =
  /^(?:.*fields|(?:custom_?)?(?:attributes|properties)|(?:meta_?)?data|custom|stats|value)$/i;

function apiName(fieldName: string): string {
  const steps = pathSteps(fieldName);
  const telling = steps.filter((step, at) => at === steps.length - 1 || !containers.test(step));
  return telling.join(' ');
}

/** A column *First* stands beside *Last*: they hold names of people. */
const inFull = (name: string) =>
  /^(?:first|middle|last)$/i.test(name.trim()) ? `${name} name` : name;

const prepared = /* @__PURE__ */ new WeakMap<FieldMetadata, PreparedField>();

/** Worked out once per field. */
export function prepareField(field: FieldMetadata): PreparedField {
  let found = prepared.get(field);
  if (!found) {
    const api = apiName(String(field.fieldName));
    const display = String(field.displayName || api);
    const [shown, named] = [readName(inFull(display)), readName(api)];
    const names = shown.compact === named.compact ? [shown] : [shown, named];
    prepared.set(field, (found = { field, names }));
  }
  return found;
}

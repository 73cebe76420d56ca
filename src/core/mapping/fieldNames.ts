import type { FieldMetadata } from '../types';
import { isJsonPath, pathSteps, readableName } from './normalizeName';
import { type Name, readName } from './tokens';

export interface PreparedField {
  field: FieldMetadata;
  /** Display name first, since people read that one. */
  names: Name[];
}

/** Path segments that only mark a field as custom. */
const containers =
  /^(?:.*fields|(?:custom_?)?(?:attributes|properties)|(?:meta_?)?data|custom|stats|value)$/i;

function apiName(fieldName: string): string {
  const steps = pathSteps(fieldName);
  const telling = steps.filter((step, at) => at === steps.length - 1 || !containers.test(step));
  return telling.join(' ');
}

/** `First` → `First name`: such a column has `Last` beside it and holds names of people. */
const withNameNoun = (name: string) =>
  /^(?:first|middle|last)$/i.test(name.trim()) ? `${name} name` : name;

const prepared = /* @__PURE__ */ new WeakMap<FieldMetadata, PreparedField>();

/** Memoized per field. */
export function prepareField(field: FieldMetadata): PreparedField {
  let found = prepared.get(field);
  if (!found) {
    const api = apiName(field.fieldName);
    // A name derived from the path has its steps in another order, which would mislead a comparison.
    const isDerived =
      isJsonPath(field.fieldName) && field.displayName === readableName(field.fieldName);
    const display = isDerived ? api : field.displayName || api;
    const [shown, named] = [readName(withNameNoun(display)), readName(api)];
    const names = shown.compact === named.compact ? [shown] : [shown, named];
    prepared.set(field, (found = { field, names }));
  }
  return found;
}

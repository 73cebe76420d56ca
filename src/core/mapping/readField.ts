/** Reads fields and values of a host or the API, which may lack labels or give numbers for them. */
import { asLabel, isRecord } from '../../utils/record';
import type { FieldMetadata, FieldValue, MappingField } from '../types';
import { isJsonPath, readableName } from './normalizeName';

type MappedValues = NonNullable<MappingField['mappedValues']>;

const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(isText);

/** Optional members of a field with their types. `values` is read apart. */
const members: Record<string, (value: unknown) => boolean> = {
  valueType: isText,
  providerType: isText,
  readOnly: isFlag,
  isCustom: isFlag,
  isRequired: isFlag,
  referenceTo: isTextList,
};

/** A name for people: never blank, never a JSONPath. */
function displayNameOf(displayName: unknown, fieldName: string): string {
  const label = asLabel(displayName);
  return label === undefined || isJsonPath(label) ? readableName(label ?? fieldName) : label;
}

function readValue(raw: unknown): FieldValue | undefined {
  const { value, displayValue } = isRecord(raw) ? raw : { value: raw, displayValue: undefined };
  const text = isFlag(value) ? String(value) : asLabel(value);
  if (text === undefined) return undefined;
  const label = asLabel(displayValue) ?? text;
  if (isRecord(raw) && value === text && displayValue === label)
    return raw as unknown as FieldValue;
  return { value: text, displayValue: label };
}

function unique<T>(items: T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const isNew = !seen.has(keyOf(item));
    seen.add(keyOf(item));
    return isNew;
  });
}

/** Reads the values of a list: labels default to the value, and a value counts once. */
function readValues(raw: unknown): FieldValue[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  const values = unique(
    raw.flatMap((item) => readValue(item) ?? []),
    ({ value }) => value,
  );
  const isSame = values.length === raw.length && values.every((value, at) => value === raw[at]);
  return isSame ? (raw as FieldValue[]) : values;
}

/**
 * Reads a field. Complete ones are returned as they are, so that what is derived from a field is derived once.
 * @param key Name of the field in a record; it wins over the field's own.
 */
export function readField(raw: unknown, key?: string): FieldMetadata | undefined {
  if (!isRecord(raw)) return undefined;
  const fieldName = key ?? asLabel(raw.fieldName);
  if (fieldName === undefined) return undefined;
  const displayName = displayNameOf(raw.displayName, fieldName);
  const values = readValues(raw.values);
  const hasWrongMember = Object.entries(members).some(
    ([name, isRight]) => Object.hasOwn(raw, name) && raw[name] !== undefined && !isRight(raw[name]),
  );
  const isComplete =
    raw.fieldName === fieldName && raw.displayName === displayName && raw.values === values;
  if (isComplete && !hasWrongMember) return raw as unknown as FieldMetadata;
  const right = Object.entries(raw).filter(([name, value]) => {
    return name !== 'values' && (!Object.hasOwn(members, name) || members[name]?.(value));
  });
  return {
    ...(Object.fromEntries(right) as unknown as FieldMetadata),
    fieldName,
    displayName,
    ...(values && { values }),
  };
}

/** Reads the host's values of a target; `undefined` where there are none. */
export function readMappedValues(raw: unknown): MappedValues | undefined {
  if (!Array.isArray(raw)) return undefined;
  const values = raw.flatMap((item): MappedValues => {
    if (!isRecord(item)) return [];
    const mappedValue = isFlag(item.mappedValue)
      ? String(item.mappedValue)
      : asLabel(item.mappedValue);
    if (mappedValue === undefined) return [];
    return [{ mappedValue, mappedDisplayValue: asLabel(item.mappedDisplayValue) ?? mappedValue }];
  });
  return values.length > 0 ? unique(values, ({ mappedValue }) => mappedValue) : undefined;
}

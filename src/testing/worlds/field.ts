/** Helpers for writing down fields. */
import type { FieldMetadata, ValueType } from '../../api/wire/fields';

type More = Partial<Omit<FieldMetadata, 'fieldName' | 'displayName'>>;

export function field(
  fieldName: string,
  displayName: string,
  valueType: ValueType = 'string',
  more: More = {},
): FieldMetadata {
  return { fieldName, displayName, valueType, providerType: valueType, isCustom: false, ...more };
}

/** A picklist; each value is its own label unless given as `value: label`. */
export function list(
  fieldName: string,
  displayName: string,
  labels: string[],
  more: More = {},
): FieldMetadata {
  const values = labels.map((label) => {
    const [value = label, shown = label] = label.split(': ');
    return { value, displayValue: shown };
  });
  return field(fieldName, displayName, 'singleSelect', {
    providerType: 'picklist',
    values,
    ...more,
  });
}

export const custom: More = { isCustom: true };
export const readOnly: More = { readOnly: true };
export const reference = (...to: string[]): More => ({
  providerType: 'reference',
  referenceTo: to,
});

export function byName(fields: FieldMetadata[]): Record<string, FieldMetadata> {
  return Object.fromEntries(fields.map((one) => [one.fieldName, one]));
}

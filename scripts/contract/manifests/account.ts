/** Invented account for a manifest, with the fields that it names and some others. */
import type { AccountObject } from '../../../src/testing/types';
import type { Declared, DeclaredReadObject } from './source';

/** Fields that the check picks from. The manifest names none of them. */
export interface SpareFields {
  /** One for each mapping and a few more. */
  plain: string[];
  nested: string;
  /** Field with the values `low` and `high`. */
  list: string;
}

function fieldsOf({ requiredFields, optionalFields }: DeclaredReadObject) {
  return [...(requiredFields ?? []), ...(optionalFields ?? [])];
}

function namesIn(declared: DeclaredReadObject): Set<string> {
  return new Set(
    fieldsOf(declared).flatMap(({ fieldName, default: suggested }) =>
      [fieldName, suggested].filter((name) => name !== undefined),
    ),
  );
}

export function spareFields(declared: DeclaredReadObject): SpareFields {
  const named = namesIn(declared);
  const spare = (name: string): string => (named.has(name) ? spare(`${name}_`) : name);
  const count = fieldsOf(declared).filter(({ fieldName }) => !fieldName).length + 4;
  return {
    plain: Array.from({ length: count }, (_, index) => spare(`spare_${index + 1}`)),
    nested: spare("$['spare']['deep.er']"),
    list: spare('spare_list'),
  };
}

function makeObject(declared: DeclaredReadObject): AccountObject {
  const { plain, nested, list } = spareFields(declared);
  const fields = [...namesIn(declared), ...plain, nested].map((fieldName) => ({
    fieldName,
    displayName: `Label of ${fieldName}`,
    valueType: 'string' as const,
  }));
  const values = ['low', 'high'].map((value) => ({ value, displayValue: value.toUpperCase() }));
  const chosen = {
    fieldName: list,
    displayName: 'Spare list',
    valueType: 'singleSelect' as const,
    values,
  };
  return {
    displayName: `Label of ${declared.objectName}`,
    fields: Object.fromEntries([...fields, chosen].map((field) => [field.fieldName, field])),
  };
}

/** Makes the `objects` option of the emulator. */
export function makeAccount({
  provider,
  read,
}: Declared): Record<string, Record<string, AccountObject>> {
  const objects = (read?.objects ?? []).toReversed();
  return {
    [provider]: Object.fromEntries(
      objects.map((object) => [object.objectName, makeObject(object)]),
    ),
  };
}

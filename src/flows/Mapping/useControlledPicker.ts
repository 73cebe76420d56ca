import { useCallback, useMemo } from 'react';
import { validateChoices } from '../../core/config/validate';
import { readableName } from '../../core/mapping/normalizeName';
import type { FieldMetadata, Manifest, MappingField } from '../../core/types';

/** Something of yours that the person maps to one of the provider's fields. */
export interface PickerTarget {
  mapToName: string;
  mapToDisplayName?: string;
  prompt?: string;
  required?: boolean;
  /** A field that you expect it to be. */
  default?: string;
  /** Your values, to be mapped one to one to the provider's. */
  mappedValues?: Array<{ mappedValue: string; mappedDisplayValue: string }>;
}

/** What is chosen. Keys are as they go into a config. */
export interface PickerValue {
  /** `mapToName` → provider field */
  selectedFieldMappings: Record<string, string>;
  /** provider field → your value → provider value */
  selectedValueMappings?: Record<string, Record<string, string>>;
}

export interface ControlledPickerProps {
  targets: PickerTarget[];
  /** The provider's fields, such as `useManifest().getCustomerFieldsForObject(…).allFields`. */
  fields: Record<string, FieldMetadata> | FieldMetadata[];
  value: PickerValue;
  onChange: (value: PickerValue) => void;
  /** The provider's name in the catalog, or `providerName` as people know it. */
  provider?: string;
  providerName?: string;
}

const OBJECT = 'object';

function toTarget(target: PickerTarget): MappingField {
  const { mapToName, mapToDisplayName, required = false, ...rest } = target;
  return {
    ...rest,
    kind: 'mapping',
    mapToName,
    required,
    origin: 'dynamic',
    displayName: mapToDisplayName ?? readableName(mapToName),
  };
}

function without(record: Record<string, string>, keys: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/** The value after one choice: a field serves one target only, and takes its values along with it. */
function choose(value: PickerValue, mapToName: string, fieldName: string | null): PickerValue {
  const { selectedFieldMappings: before, selectedValueMappings: values = {} } = value;
  const holders = Object.keys(before).filter((name) => before[name] === fieldName);
  const kept = without(before, [mapToName, ...holders]);
  const after = fieldName === null ? kept : { ...kept, [mapToName]: fieldName };
  const used = new Set(Object.values(kept));
  const selectedValueMappings = Object.fromEntries(
    Object.entries(values).filter(([source]) => used.has(source)),
  );
  return { selectedFieldMappings: after, selectedValueMappings };
}

/** Checked by the same rules as an installation's: a manifest of one object made of the props. */
function asManifest(targets: MappingField[], fields: Record<string, FieldMetadata>): Manifest {
  const read = {
    required: [],
    optional: [],
    mappings: targets,
    fields,
    allFieldsOffered: false,
    schedule: '',
    destination: '',
    alwaysOn: false,
  };
  return {
    revisionId: '',
    name: '',
    provider: '',
    proxy: false,
    subscribes: false,
    objects: [{ objectName: OBJECT, displayName: '', read }],
  };
}

/** Targets, fields and value of the props, as the mapping list takes them. */
export function useControlledPicker(props: ControlledPickerProps) {
  const { targets: given, fields: list, value, onChange } = props;
  const targets = useMemo(() => given.map(toTarget), [given]);
  const fields = useMemo(
    () =>
      Array.isArray(list)
        ? Object.fromEntries(list.map((field) => [field.fieldName, field]))
        : list,
    [list],
  );
  const { selectedFieldMappings: mappings, selectedValueMappings: valueMappings = none } = value;
  const issues = useMemo(() => {
    const state = { included: true, paused: false, allFields: false, fields: {} };
    const choices = { objects: { [OBJECT]: { read: { ...state, mappings, valueMappings } } } };
    return validateChoices(asManifest(targets, fields), choices);
  }, [targets, fields, mappings, valueMappings]);
  const change = useCallback(
    (mapToName: string, fieldName: string | null) => onChange(choose(value, mapToName, fieldName)),
    [value, onChange],
  );
  const changeAll = useCallback(
    (changes: Array<[string, string | null]>) =>
      onChange(changes.reduce((next, [name, field]) => choose(next, name, field), value)),
    [value, onChange],
  );
  const changeValue = useCallback(
    (fieldName: string, own: string, providerValue: string | null) => {
      const before = value.selectedValueMappings ?? {};
      const map = without(before[fieldName] ?? {}, [own]);
      const after = providerValue === null ? map : { ...map, [own]: providerValue };
      onChange({ ...value, selectedValueMappings: { ...before, [fieldName]: after } });
    },
    [value, onChange],
  );
  return {
    targets,
    fields,
    value: mappings,
    valueMappings,
    issues,
    onChange: change,
    onChangeAll: changeAll,
    onValueChange: changeValue,
  };
}

const none: Record<string, Record<string, string>> = {};

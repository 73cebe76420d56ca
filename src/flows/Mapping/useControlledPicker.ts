import { useCallback, useMemo } from 'react';
import { validateChoices } from '../../core/config/validate';
import type { FieldMetadata, Manifest, MappingField } from '../../core/types';
import type { SourceNoun } from '../../locale/en/mapping';
import { isRecord } from '../../utils/record';
import { readPickerFields, readPickerTargets } from './readPickerProps';
import type { PickerTarget, PickerValue, PickerField } from './pickerTypes';

export interface ControlledPickerProps {
  targets: PickerTarget[];
  /**
   * The provider's fields, such as `useManifest().getCustomerFieldsForObject(…).allFields`, or columns of a file. Each
   * needs a `fieldName` of its own: of two with one name only the first is offered, and `onError` hears of it.
   */
  fields: Record<string, PickerField> | PickerField[];
  value: PickerValue;
  onChange: (value: PickerValue) => void;
  /** The provider's name in the catalog, or `providerName` as people know it. Default: no provider is named. */
  provider?: string;
  providerName?: string;
  /** What a source is called on screen. Default `field`. */
  sourceNoun?: SourceNoun;
}

const OBJECT = 'object';

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

/** The host's value; hosts may pass nothing while theirs is loading. */
function readValue(value: PickerValue | null | undefined): PickerValue {
  const { selectedFieldMappings, selectedValueMappings } = value ?? {};
  return {
    selectedFieldMappings: isRecord(selectedFieldMappings) ? selectedFieldMappings : {},
    ...(isRecord(selectedValueMappings) && { selectedValueMappings }),
  };
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
    filters: [],
    pastFilters: [],
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
  const { targets: given, fields: list, onChange } = props;
  const { targets, mistakes: wrongTargets } = useMemo(() => readPickerTargets(given), [given]);
  const { fields, mistakes: wrongFields } = useMemo(() => readPickerFields(list), [list]);
  const value = useMemo(() => readValue(props.value), [props.value]);
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
    mistakes: [...wrongTargets, ...wrongFields],
  };
}

const none: Record<string, Record<string, string>> = {};

/** Edits of a read object, each with its expected effect on the config. */
import type { UseDraftResult } from '../../../src/hooks/install/useDraft';
import { spareFields } from './account';
import {
  type HostMapping,
  type ReadConfig,
  type WriteConfig,
  offeredFields,
  record,
  targetsOf,
} from './oracle';
import type { DeclaredReadObject } from './source';

export type Action = Parameters<UseDraftResult['edit']>[0];

/** One save: its actions, and the expected object afterwards (`undefined`: none). */
export interface Step {
  what: string;
  actions: Action[];
  objectName: string;
  result: { part: 'read'; object: ReadConfig } | { part: 'write'; object: WriteConfig | undefined };
}

/** One read object, as declared and as saved. */
interface Place {
  declared: DeclaredReadObject;
  saved: ReadConfig;
  host: HostMapping[];
}

export type ReadEdit = (place: Place) => Omit<Step, 'objectName'> | undefined;

export const read = (what: string, actions: Action[], object: ReadConfig) => ({
  what,
  actions,
  result: { part: 'read' as const, object },
});

export function without<T>(values: Record<string, T>, ...keys: Array<string | undefined>) {
  return record(Object.entries(values).filter(([key]) => !keys.includes(key)));
}

const unused = ({ declared, saved }: Place): string | undefined => {
  const { plain, nested } = spareFields(declared);
  return [...plain, nested].find(
    (name) => !Object.values(saved.selectedFieldMappings).includes(name),
  );
};

const chooseField: ReadEdit = ({ declared, saved }) => {
  const { objectName } = declared;
  const name = offeredFields(declared).find((field) => !Object.hasOwn(saved.selectedFields, field));
  if (name === undefined) return undefined;
  return read(
    `choose ${name}`,
    [{ type: 'setFields', objectName, fieldNames: [name], selected: true }],
    { ...saved, selectedFields: { ...saved.selectedFields, ...record([[name, true]]) } },
  );
};

const dropField: ReadEdit = ({ declared: { objectName }, saved }) => {
  const [name] = Object.keys(saved.selectedFields);
  if (name === undefined) return undefined;
  return read(
    `drop ${name}`,
    [{ type: 'setFields', objectName, fieldNames: [name], selected: false }],
    { ...saved, selectedFields: without(saved.selectedFields, name) },
  );
};

const toggleAllFields: ReadEdit = ({ declared: { objectName, optionalFieldsAuto }, saved }) => {
  if (optionalFieldsAuto !== 'all') return undefined;
  const { selectedFieldsAuto, ...others } = saved;
  const allFields = selectedFieldsAuto === undefined;
  return read(
    `all fields: ${allFields}`,
    [{ type: 'setAllFields', objectName, allFields }],
    allFields ? { ...saved, selectedFieldsAuto: 'all' } : others,
  );
};

function mapTo(place: Place, mapToName: string, fieldName: string) {
  const { saved, declared } = place;
  const { selectedFieldMappings: mappings, selectedValueMappings: values } = saved;
  const before = Object.hasOwn(mappings, mapToName) ? mappings[mapToName] : undefined;
  return read(
    `map ${mapToName} to ${fieldName}`,
    [{ type: 'setMapping', objectName: declared.objectName, mapToName, fieldName }],
    {
      ...saved,
      selectedFieldMappings: { ...mappings, ...record([[mapToName, fieldName]]) },
      selectedValueMappings: without(values, before),
    },
  );
}

const moveMapping: ReadEdit = (place) => {
  const target = targetsOf(place.declared, place.host).find(({ fixed }) => !fixed);
  const fieldName = unused(place);
  return target && fieldName ? mapTo(place, target.mapToName, fieldName) : undefined;
};

const mapToList: ReadEdit = (place) => {
  const target = targetsOf(place.declared, place.host).find(({ hasValues }) => hasValues);
  const { list } = spareFields(place.declared);
  if (!target || Object.values(place.saved.selectedFieldMappings).includes(list)) return undefined;
  return mapTo(place, target.mapToName, list);
};

const mapValues: ReadEdit = ({ declared, saved }) => {
  const { objectName } = declared;
  const { list: fieldName } = spareFields(declared);
  if (!Object.values(saved.selectedFieldMappings).includes(fieldName)) return undefined;
  const pairs: Array<[string, string]> = [
    ['minor', 'low'],
    ['major', 'high'],
  ];
  return read(
    `map values of ${fieldName}`,
    pairs.map(([value, providerValue]) => ({
      type: 'setValueMapping' as const,
      objectName,
      fieldName,
      value,
      providerValue,
    })),
    {
      ...saved,
      selectedValueMappings: {
        ...saved.selectedValueMappings,
        ...record([[fieldName, record(pairs)]]),
      },
    },
  );
};

const clearMapping: ReadEdit = ({ declared, saved, host }) => {
  const mappings = saved.selectedFieldMappings;
  const target = targetsOf(declared, host).find(
    ({ mapToName, required, fixed }) => !required && !fixed && Object.hasOwn(mappings, mapToName),
  );
  if (!target) return undefined;
  const { objectName } = declared;
  const { mapToName } = target;
  return read(
    `clear ${mapToName}`,
    [{ type: 'setMapping', objectName, mapToName, fieldName: null }],
    {
      ...saved,
      selectedFieldMappings: without(mappings, mapToName),
      selectedValueMappings: without(saved.selectedValueMappings, mappings[mapToName]),
    },
  );
};

const togglePause: ReadEdit = ({ declared: { objectName, enabled }, saved }) => {
  if (enabled === 'always') return undefined;
  const paused = saved.disabled !== true;
  const { disabled: _was, ...others } = saved;
  return read(
    paused ? 'pause' : 'resume',
    [{ type: 'setPaused', objectName, paused }],
    paused ? { ...others, disabled: true } : others,
  );
};

export const readEdits: ReadEdit[] = [
  chooseField,
  dropField,
  toggleAllFields,
  toggleAllFields,
  moveMapping,
  mapToList,
  mapValues,
  moveMapping,
  clearMapping,
  togglePause,
  togglePause,
  chooseField,
];

/** Edits after the install, each with what it must do to the config. */
import type { UseDraftResult } from '../../src/hooks/useDraft';
import { spareFields } from './account';
import {
  type Content,
  type HostMapping,
  type ReadConfig,
  type Variant,
  type WriteConfig,
  freshReadObject,
  hostMappings,
  leftOut,
  offeredFields,
  readObjects,
  record,
  targetsOf,
  toFill,
} from './oracle';
import type { Declared, DeclaredReadObject } from './source';

export type Action = Parameters<UseDraftResult['edit']>[0];

/** One save: what is done, and the object it must leave (`undefined`: none). */
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

type ReadEdit = (place: Place) => Omit<Step, 'objectName'> | undefined;

const read = (what: string, actions: Action[], object: ReadConfig) => ({
  ...{ what, actions },
  result: { part: 'read' as const, object },
});

function without<T>(values: Record<string, T>, ...keys: Array<string | undefined>) {
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
      ...{ type: 'setValueMapping' as const, objectName, fieldName, value, providerValue },
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

const readEdits: ReadEdit[] = [
  ...[chooseField, dropField, toggleAllFields, toggleAllFields, moveMapping],
  ...[mapToList, mapValues, moveMapping, clearMapping, togglePause, togglePause, chooseField],
];

type WriteEdit = (saved: WriteConfig) => Omit<Step, 'objectName'>;

const writeEdits: WriteEdit[] = [
  (saved) => ({
    what: 'delete records',
    actions: [{ type: 'setDeletion', objectName: saved.objectName, deletion: true }],
    result: { part: 'write', object: { ...saved, deletionSettings: { enabled: true } } },
  }),
  ({ objectName }) => ({
    what: 'stop writing',
    actions: [{ type: 'setWrite', objectName, enabled: false }],
    result: { part: 'write', object: undefined },
  }),
];

/** A step is worked out from what is saved when its turn comes. */
export type PlannedStep = (saved: Content) => Step | undefined;

/** The first object that offers the edit, looking from another one each time. */
function onSomeObject(declared: Declared, variant: Variant, edit: ReadEdit, turn: number) {
  return (saved: Content): Step | undefined => {
    const objects = readObjects(declared);
    const host = hostMappings(declared, variant) ?? {};
    const start = objects.length > 0 ? turn % objects.length : 0;
    for (const object of [...objects.slice(start), ...objects.slice(0, start)]) {
      const { objectName } = object;
      const config = saved.read?.objects ?? {};
      if (!Object.hasOwn(config, objectName)) continue;
      const step = edit({
        declared: object,
        saved: config[objectName] as ReadConfig,
        host: (Object.hasOwn(host, objectName) && host[objectName]) || [],
      });
      if (step) return { ...step, objectName };
    }
    return undefined;
  };
}

function takeIn(declared: Declared, variant: Variant): PlannedStep[] {
  const out = leftOut(declared, variant);
  const steps: PlannedStep[] = [];
  const { read: object, write } = out;
  if (object) {
    const { objectName } = object;
    const fill = toFill(object, []).map(([mapToName, fieldName]): Action => ({
      ...{ type: 'setMapping', objectName, mapToName, fieldName },
    }));
    const actions: Action[] = [{ type: 'setIncluded', objectName, included: true }, ...fill];
    const step = read('take in', actions, freshReadObject(object));
    steps.push(() => ({ ...step, objectName }));
  }
  if (write !== undefined) {
    steps.push(() => ({
      what: 'start writing',
      actions: [{ type: 'setWrite', objectName: write, enabled: true }],
      objectName: write,
      result: { part: 'write', object: { objectName: write } },
    }));
  }
  return steps;
}

/** What the customer does before the first install. */
export function installActions(declared: Declared, variant: Variant): Action[] {
  const out = leftOut(declared, variant);
  const host = hostMappings(declared, variant) ?? {};
  const fill = readObjects(declared)
    .filter((object) => object !== out.read)
    .flatMap((object) => {
      const { objectName } = object;
      const own = Object.hasOwn(host, objectName) ? (host[objectName] ?? []) : [];
      return toFill(object, own).map(([mapToName, fieldName]): Action => ({
        ...{ type: 'setMapping', objectName, mapToName, fieldName },
      }));
    });
  const leave: Action[] = out.read
    ? [{ type: 'setIncluded', objectName: out.read.objectName, included: false }]
    : [];
  const silence: Action[] =
    out.write === undefined ? [] : [{ type: 'setWrite', objectName: out.write, enabled: false }];
  return [...fill, ...leave, ...silence];
}

/** What the customer edits afterwards, one save each. */
export function planSteps(declared: Declared, variant: Variant): PlannedStep[] {
  return [
    ...takeIn(declared, variant),
    ...readEdits.map((edit, turn) => onSomeObject(declared, variant, edit, Math.floor(turn / 2))),
    ...writeEdits.map((edit) => (saved: Content) => {
      const object = Object.values(saved.write?.objects ?? {}).at(-1);
      return object && { ...edit(object), objectName: object.objectName };
    }),
  ];
}

/** The mask path, and the config after the step. */
export function outcomeOf(step: Step, saved: Content) {
  const { objectName, result } = step;
  const escaped = objectName.replace(/[.:/\\]/g, '\\$&');
  const objects: Record<string, unknown> = saved[result.part]?.objects ?? {};
  if (result.object === undefined) {
    const left = without(objects, objectName);
    const patch = { write: { objects: left } };
    return {
      mask: 'config.content.write.objects',
      patch,
      content: { ...saved, ...patch } as Content,
    };
  }
  const own = record([[objectName, result.object]]);
  return {
    mask: `config.content.${result.part}.objects.${escaped}`,
    patch: { [result.part]: { objects: own } },
    content: { ...saved, [result.part]: { objects: { ...objects, ...own } } } as Content,
  };
}

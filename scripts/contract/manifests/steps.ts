/** Actions of a customer before the first install, and one save each afterwards. */
import {
  type Content,
  type ReadConfig,
  type Variant,
  type WriteConfig,
  freshReadObject,
  hostMappings,
  leftOut,
  readObjects,
  record,
  toFill,
} from './oracle';
import { type Action, type ReadEdit, type Step, read, readEdits, without } from './readEdits';
import type { Declared } from './source';

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

/** Step that is derived from the saved content when its turn comes. */
export type PlannedStep = (saved: Content) => Step | undefined;

/** Applies the edit to the first object that offers it, starting from another object each time. */
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
      type: 'setMapping',
      objectName,
      mapToName,
      fieldName,
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

/** Actions of the customer before the first install. */
export function installActions(declared: Declared, variant: Variant): Action[] {
  const out = leftOut(declared, variant);
  const host = hostMappings(declared, variant) ?? {};
  const fill = readObjects(declared)
    .filter((object) => object !== out.read)
    .flatMap((object) => {
      const { objectName } = object;
      const own = Object.hasOwn(host, objectName) ? (host[objectName] ?? []) : [];
      return toFill(object, own).map(([mapToName, fieldName]): Action => ({
        type: 'setMapping',
        objectName,
        mapToName,
        fieldName,
      }));
    });
  const leave: Action[] = out.read
    ? [{ type: 'setIncluded', objectName: out.read.objectName, included: false }]
    : [];
  const silence: Action[] =
    out.write === undefined ? [] : [{ type: 'setWrite', objectName: out.write, enabled: false }];
  return [...fill, ...leave, ...silence];
}

/** Later edits of the customer, one save each. */
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

/** Mask path and config content after the step. */
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/core/config/read';
import { buildUpdate } from '../../../src/core/config/updateMask';
import { draftReducer, emptyEdits, resolveDraft } from '../../../src/core/draft';
import type {
  ConfigContent,
  ConfigContentPatch,
  DraftAction,
  Installation,
} from '../../../src/core/types';
import { clientOf, json } from '../../api/fakeServer';
import { connection, manifest } from '../fixtures';

type Json = Record<string, unknown>;

const parsed = manifest({ writes: ['contact', 'lead'] });

/** The configuration as the client hands it to the rules. */
async function throughTheClient(content: unknown): Promise<ConfigContent> {
  const answer = {
    id: 'i1',
    connection: connection(),
    config: { id: 'c1', revisionId: 'r1', createTime: '', createdBy: '', content },
  };
  const { api } = clientOf([json(answer)]);
  const read: Installation = await api.getInstallation({
    integrationId: 'n1',
    installationId: 'i1',
  });
  return read.config.content;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The server's side of a `PATCH`, as the protocol describes it. Names of these tests hold no dot. */
function patched(saved: unknown, mask: string[], patch: ConfigContentPatch): unknown {
  const result = JSON.parse(JSON.stringify(saved)) as Json;
  const sent = JSON.parse(JSON.stringify(patch)) as Json;
  for (const path of mask.filter((one) => one.startsWith('config.content.'))) {
    const steps = path.split('.').slice(2);
    const last = steps.pop() as string;
    let from: unknown = sent;
    let into = result;
    for (const step of steps) {
      from = (from as Json)[step];
      if (!isObject(into[step])) into[step] = {};
      into = into[step] as Json;
    }
    into[last] = (from as Json)[last];
  }
  return result;
}

/** Paths at which two JSON values differ. An object on one side only is one path. */
function differences(a: unknown, b: unknown, path: string[] = []): string[] {
  if (isObject(a) && isObject(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].flatMap((key) =>
      differences(
        Object.hasOwn(a, key) ? a[key] : undefined,
        Object.hasOwn(b, key) ? b[key] : undefined,
        [...path, key],
      ),
    );
  }
  return JSON.stringify(a) === JSON.stringify(b) ? [] : [path.join('.')];
}

const anything = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)));

/** A value of the known type, or of any other. */
function wild<T>(known: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: anything });
}

function objectOf(known: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> {
  const keys = { ...known, laterKey: anything, 'x-extra': anything };
  return wild(fc.record(keys, { requiredKeys: [] }));
}

const fieldName = fc.constantFrom('id', 'phone', 'fax', 'description', 'rating', 'tier');
const target = fc.constantFrom('segment', 'notes', 'stage', 'later');
const map = (key: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>) =>
  wild(fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: true }));

const filters = wild(
  fc.array(objectOf({ fieldName, operator: fc.constant('eq'), value: anything }), { maxLength: 2 }),
);
const readObject = objectOf({
  objectName: wild(fc.constant('contact')),
  schedule: wild(fc.constant('0 6 * * *')),
  destination: wild(fc.constant('hook')),
  disabled: wild(fc.boolean()),
  selectedFields: map(fieldName, wild(fc.boolean())),
  selectedFieldsAuto: wild(fc.constant('all')),
  selectedFieldMappings: map(target, wild(fieldName)),
  selectedValueMappings: map(
    fieldName,
    map(fc.constantFrom('gold', 'silver'), wild(fc.constant('hot'))),
  ),
  dynamicMappingsInput: wild(fc.array(objectOf({ mapToName: target }), { maxLength: 2 })),
  backfill: objectOf({
    defaultPeriod: objectOf({ days: wild(fc.nat()), fullHistory: wild(fc.boolean()) }),
    fieldFilters: filters,
  }),
  fieldFilters: filters,
});
const writeObject = objectOf({
  objectName: wild(fc.constant('contact')),
  deletionSettings: objectOf({ enabled: wild(fc.boolean()) }),
  selectedValueDefaults: map(fieldName, objectOf({ value: anything })),
  selectedFieldSettings: map(fieldName, objectOf({ default: anything, writeOnUpdate: anything })),
});
const objectName = fc.constantFrom('contact', 'lead', 'other');
const content = fc.record(
  {
    provider: wild(fc.constant('salesforce')),
    read: objectOf({ objects: map(objectName, readObject) }),
    write: objectOf({ objects: map(objectName, writeObject) }),
    proxy: objectOf({ enabled: wild(fc.boolean()) }),
    subscribe: anything,
    laterPart: anything,
  },
  { requiredKeys: [] },
);

const on = fc.boolean();
const edit: fc.Arbitrary<DraftAction> = fc.oneof(
  fc.record({ type: fc.constant('setPaused' as const), objectName, paused: on }),
  fc.record({ type: fc.constant('setIncluded' as const), objectName, included: on }),
  fc.record({ type: fc.constant('setAllFields' as const), objectName, allFields: on }),
  fc.record({
    type: fc.constant('setFields' as const),
    objectName,
    fieldNames: fc.tuple(fieldName),
    selected: on,
  }),
  fc.record({
    type: fc.constant('setMapping' as const),
    objectName,
    mapToName: target,
    fieldName: fc.option(fieldName),
  }),
  fc.record({
    type: fc.constant('setValueMapping' as const),
    objectName,
    fieldName,
    value: fc.constantFrom('gold', 'silver'),
    providerValue: fc.option(fc.constant('cold')),
  }),
  fc.record({ type: fc.constant('setWrite' as const), objectName, enabled: on }),
  fc.record({ type: fc.constant('setDeletion' as const), objectName, deletion: on }),
);

/** Keys that an edit may change, below the object of the edit. */
const keysOf: Partial<Record<DraftAction['type'], string[]>> = {
  setPaused: ['disabled'],
  setIncluded: ['disabled'],
  setAllFields: ['selectedFieldsAuto'],
  setFields: ['selectedFields'],
  setMapping: ['selectedFieldMappings', 'selectedValueMappings'],
  setValueMapping: ['selectedValueMappings'],
  setWrite: [],
  setDeletion: ['deletionSettings.enabled'],
};

/**
 * `true` where a difference is what was edited: the key itself, one entry of its record, or the whole of a value that
 * has no such key. The name is added to an object without one, since a request needs it.
 */
function isEdited(saved: unknown, path: string, action: DraftAction): boolean {
  if (!('objectName' in action) || action.objectName === undefined) return false;
  const part = action.type === 'setWrite' || action.type === 'setDeletion' ? 'write' : 'read';
  const steps = [part, 'objects', action.objectName];
  const at = steps.reduce<unknown>(
    (value, step) => (isObject(value) ? value[step] : undefined),
    saved,
  );
  const object = steps.join('.');
  // An object that the server does not have, or not as an object, is made as a whole.
  if (!isObject(at)) return object === path || object.startsWith(`${path}.`);
  if (action.type === 'setWrite') return path === object;
  if (path === `${object}.objectName`) return !Object.hasOwn(at, 'objectName');
  const keys = (keysOf[action.type] ?? []).map((key) => `${object}.${key}`);
  return keys.some(
    (key) => path === key || key.startsWith(`${path}.`) || path.startsWith(`${key}.`),
  );
}

describe('a save of one edit', () => {
  test('leaves every other value as the server has it, whatever its type', async () => {
    await fc.assert(
      fc.asyncProperty(content, edit, async (saved, action) => {
        const base = await throughTheClient(saved);
        const choices = readConfig({ content: base, manifest: parsed });
        const edited = resolveDraft(draftReducer({ base: choices, edits: emptyEdits }, action));
        const { updateMask, content: patch } = buildUpdate({
          manifest: parsed,
          base,
          choices: edited,
          createdBy: 'consumer:dana',
        });
        const after = patched(saved, updateMask, patch);
        const others = differences(saved, after).filter((path) => !isEdited(saved, path, action));
        expect(others).toEqual([]);
      }),
      {
        numRuns: 500,
        examples: [
          [
            { write: { objects: { contact: { objectName: null } } } },
            { type: 'setDeletion', objectName: 'contact', deletion: true },
          ],
        ],
      },
    );
  });

  test('keeps a mapping whose value is of a newer type', async () => {
    const saved = {
      provider: 'salesforce',
      read: {
        objects: {
          contact: {
            objectName: 'contact',
            selectedFields: { phone: true, tier: { since: 2027 } },
            selectedFieldMappings: { segment: 'rating', stage: { multi: ['fax', 'tier'] } },
            selectedValueMappings: { rating: { gold: ['hot', 'warm'] } },
            schedule: { every: 'day' },
          },
        },
      },
    };
    const base = await throughTheClient(saved);
    const choices = readConfig({ content: base, manifest: parsed });
    const action: DraftAction = {
      type: 'setFields',
      objectName: 'contact',
      fieldNames: ['fax'],
      selected: true,
    };
    const edited = resolveDraft(draftReducer({ base: choices, edits: emptyEdits }, action));
    const { content: sent } = buildUpdate({
      manifest: parsed,
      base,
      choices: edited,
      createdBy: 'consumer:dana',
    });
    expect(sent.read?.objects?.contact).toEqual({
      ...saved.read.objects.contact,
      selectedFields: { phone: true, tier: { since: 2027 }, fax: true },
    });
  });
});

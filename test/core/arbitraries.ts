import fc from 'fast-check';
import { parseManifest } from '../../src/core/manifest';
import type { ConfigContent, HydratedRevision, Manifest } from '../../src/core/types';

/** Names that break careless code: prototype keys, separators of paths and masks, JSONPath. */
export const nastyNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'a.b:c/d\\e',
  "$['userInfo']['email']",
  'Custom_Field__c',
  '名前',
  ' ',
];

export const nameArb = fc.oneof(
  fc.constantFrom(...nastyNames),
  fc.constantFrom('email', 'phone', 'notes', 'segment', 'owner', 'tier'),
);

/** Few names, so that manifest, config and edits share them. */
export const objectNameArb = fc.constantFrom('__proto__', 'constructor', 'a.b:c/d\\e', 'email');

function record<T>(entries: ReadonlyArray<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries(entries) as Record<string, T>;
}

export function recordArb<T>(
  value: fc.Arbitrary<T>,
  key = nameArb,
): fc.Arbitrary<Record<string, T>> {
  return fc
    .uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, maxLength: 5 })
    .map(record);
}

const existingArb = fc.record(
  { fieldName: nameArb, displayName: fc.string(), mapToName: nameArb },
  { requiredKeys: ['fieldName', 'displayName'] },
);
const mappingArb = fc.record(
  { mapToName: nameArb, default: nameArb, prompt: fc.string() },
  { requiredKeys: ['mapToName'] },
);
const fieldsArb = fc.array(fc.oneof(existingArb, mappingArb), { maxLength: 5 });

const metadataArb = fc
  .uniqueArray(nameArb, { maxLength: 8 })
  .map((names) => record(names.map((name) => [name, { fieldName: name, displayName: name }])));

const readObjectArb = fc.record(
  {
    objectName: objectNameArb,
    displayName: fc.string(),
    destination: fc.constant('hook'),
    schedule: fc.constant('*/10 * * * *'),
    requiredFields: fieldsArb,
    optionalFields: fieldsArb,
    optionalFieldsAuto: fc.constant('all' as const),
    allFieldsMetadata: metadataArb,
    error: fc.constant('not allowed'),
  },
  { requiredKeys: ['objectName', 'displayName', 'destination', 'schedule'] },
);
const writeObjectArb = fc.record({ objectName: objectNameArb, displayName: fc.string() });

const dynamicArb = recordArb(
  fc.array(fc.record({ mapToName: nameArb, fieldName: nameArb }, { requiredKeys: ['mapToName'] }), {
    maxLength: 2,
  }),
);

export const hydratedArb: fc.Arbitrary<HydratedRevision> = fc.record({
  id: fc.constant('revision-2'),
  specVersion: fc.constant('1.0.0'),
  createTime: fc.constant('2026-01-01T00:00:00Z'),
  content: fc.record(
    {
      name: fc.constant('salesforceSync'),
      provider: fc.constant('salesforce'),
      read: fc.record({ objects: fc.array(readObjectArb, { maxLength: 4 }) }),
      write: fc.record({ objects: fc.array(writeObjectArb, { maxLength: 3 }) }),
      proxy: fc.record({ enabled: fc.boolean() }),
    },
    { requiredKeys: ['name', 'provider'] },
  ),
});

export const manifestArb: fc.Arbitrary<Manifest> = fc
  .tuple(hydratedArb, dynamicArb)
  .map(([hydrated, fieldMapping]) => parseManifest({ hydrated, fieldMapping }));

/** Unknown keys with any value. */
const unknownArb = fc
  .uniqueArray(fc.tuple(fc.constantFrom('x-new', 'later', 'fieldFilters'), fc.jsonValue()), {
    selector: ([key]) => key,
    maxLength: 2,
  })
  .map(record);

function withUnknown<T extends object>(arb: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.tuple(arb, unknownArb).map(([known, unknown]) => ({ ...unknown, ...known }));
}

const readConfigArb = withUnknown(
  fc.record(
    {
      objectName: objectNameArb,
      disabled: fc.boolean(),
      schedule: fc.string(),
      destination: fc.string(),
      selectedFields: recordArb(fc.boolean()),
      selectedFieldsAuto: fc.constant('all' as const),
      selectedFieldMappings: recordArb(nameArb),
      selectedValueMappings: recordArb(recordArb(nameArb)),
    },
    { requiredKeys: [] },
  ),
);
const writeConfigArb = withUnknown(
  fc.record(
    {
      objectName: objectNameArb,
      deletionSettings: withUnknown(fc.record({ enabled: fc.boolean() })),
      selectedValueDefaults: recordArb(fc.jsonValue()),
    },
    { requiredKeys: ['objectName'] },
  ),
);

export const contentArb: fc.Arbitrary<ConfigContent> = withUnknown(
  fc.record(
    {
      provider: fc.constant('salesforce'),
      read: withUnknown(fc.record({ objects: recordArb(readConfigArb, objectNameArb) })),
      write: withUnknown(fc.record({ objects: recordArb(writeConfigArb, objectNameArb) })),
      proxy: withUnknown(fc.record({ enabled: fc.boolean() })),
      subscribe: fc.record({
        objects: recordArb(fc.record({ objectName: objectNameArb, destination: fc.string() })),
      }),
    },
    { requiredKeys: ['provider'] },
  ),
) as fc.Arbitrary<ConfigContent>;

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseManifest } from '../../src/core/manifest';
import type { HydratedRevision, ManifestContent } from '../../src/core/types';
import { contact, field, findObject, hydrated, lead, manifest } from './fixtures';

describe('parseManifest', () => {
  test('joins reading and writing of one object and puts write-only objects last', () => {
    const { objects } = manifest({ writes: ['contact', 'task'] });
    expect(objects.map(({ objectName, read, write }) => [objectName, !!read, !!write])).toEqual([
      ['contact', true, true],
      ['lead', true, false],
      ['task', false, true],
    ]);
    expect(objects[0]?.displayName).toBe('Contact');
  });

  test('separates fields from mappings, required ones first, with their metadata', () => {
    const read = findObject(manifest(), 'contact')?.read;
    expect(read?.required.map(({ fieldName }) => fieldName)).toEqual(['id']);
    expect(read?.required[0]?.metadata).toEqual(field('id'));
    expect(read?.optional.map(({ displayName }) => displayName)).toEqual(['Phone']);
    expect(read?.mappings.map(({ mapToName, required }) => [mapToName, required])).toEqual([
      ['segment', true],
      ['notes', true],
      ['stage', false],
    ]);
    expect(read?.mappings.map(({ displayName }) => displayName)).toEqual([
      'Customer segment',
      'Notes',
      'Stage',
    ]);
  });

  test('treats a field that is both optional and required as required', () => {
    const object = { ...lead, optionalFields: lead.requiredFields };
    expect(findObject(manifest({ objects: [object] }), 'lead')?.read?.optional).toEqual([]);
  });

  test('derives a display name when there is none', () => {
    const object = {
      ...lead,
      displayName: '',
      requiredFields: [{ fieldName: "$['userInfo']['email']", displayName: '' }],
      allFieldsMetadata: { last_name: { fieldName: 'x', displayName: '' } },
    };
    const parsed = findObject(manifest({ objects: [object] }), 'lead');
    expect(parsed?.displayName).toBe('Lead');
    expect(parsed?.read?.required[0]?.displayName).toBe('Email (User info)');
    expect({ ...parsed?.read?.fields }).toEqual({
      last_name: { fieldName: 'last_name', displayName: 'Last name' },
    });
  });

  test('labels numbers, lists and host values that have no label', () => {
    const fields = {
      2024: { fieldName: '2024', displayName: 2024 },
      stage: { fieldName: 'stage', displayName: 'Stage', values: [{ value: 'won' }] },
    };
    const entry = { mapToName: 'stage', mapToDisplayName: 7, mappedValues: [{ mappedValue: 'w' }] };
    const parsed = findObject(
      parseManifest({
        hydrated: hydrated([
          { ...lead, allFieldsMetadata: fields as unknown as typeof lead.allFieldsMetadata },
        ]),
        fieldMapping: { lead: [entry as never] },
      }),
      'lead',
    );
    expect(parsed?.read?.fields['2024']?.displayName).toBe('2024');
    expect(parsed?.read?.fields.stage?.values).toEqual([{ value: 'won', displayValue: 'won' }]);
    expect(parsed?.read?.mappings.at(-1)).toMatchObject({
      displayName: '7',
      mappedValues: [{ mappedValue: 'w', mappedDisplayValue: 'w' }],
    });
  });

  test('reads the deprecated list of fields when there is no map', () => {
    const object = {
      ...lead,
      allFieldsMetadata: undefined,
      allFields: [{ fieldName: 'company', displayName: 'Company' }, { mapToName: 'x' }],
    };
    const parsed = findObject(manifest({ objects: [object] }), 'lead');
    expect(Object.keys(parsed?.read?.fields ?? {})).toEqual(['company']);
  });

  test('keeps the reason of an object that cannot be read', () => {
    const { objects } = manifest({ objects: [{ ...lead, error: 'not allowed' }] });
    expect(objects[0]?.read?.error).toBe('not allowed');
  });

  test('takes schedule, module and access from the plain revision', () => {
    const revision: ManifestContent = {
      name: 'salesforceSync',
      provider: 'salesforce',
      module: 'crm',
      read: {
        objects: [{ objectName: 'lead', destination: 'h', schedule: '', enabled: 'always' }],
      },
      subscribe: { objects: [{ objectName: 'lead' }] },
    };
    const parsed = manifest({ revision, proxy: true });
    expect(parsed.objects.map(({ read }) => read?.alwaysOn)).toEqual([false, true]);
    expect(parsed).toMatchObject({ subscribes: true, module: 'crm', proxy: true });
    expect(manifest()).toMatchObject({ subscribes: false, module: undefined, proxy: false });
  });
});

describe('parseManifest: dynamic mappings of the host', () => {
  const values = [{ mappedValue: 'gold', mappedDisplayValue: 'Gold' }];

  test('replaces a mapping of the same name, which stays required, and puts others last', () => {
    const fieldMapping = {
      contact: [
        { mapToName: 'segment', mapToDisplayName: 'Tier', mappedValues: values },
        { mapToName: 'health', prompt: 'How are they?' },
      ],
    };
    const read = findObject(manifest({ fieldMapping }), 'contact')?.read;
    expect(read?.mappings.map(({ mapToName }) => mapToName)).toEqual([
      'segment',
      'notes',
      'stage',
      'health',
    ]);
    expect(read?.mappings[0]).toMatchObject({
      displayName: 'Tier',
      required: true,
      origin: 'dynamic',
      mappedValues: values,
    });
    expect(read?.mappings[3]).toMatchObject({
      displayName: 'Health',
      required: false,
      origin: 'dynamic',
      prompt: 'How are they?',
    });
  });

  test('fixes the field of a mapping that names one', () => {
    const fieldMapping = { contact: [{ mapToName: 'segment', fieldName: 'tier' }] };
    const read = findObject(manifest({ fieldMapping }), 'contact')?.read;
    expect(read?.mappings[0]?.fixedFieldName).toBe('tier');
  });

  test('ignores mappings of an unknown object', () => {
    const fieldMapping = { constructor: [{ mapToName: 'x' }] };
    expect(manifest({ fieldMapping }).objects).toHaveLength(2);
  });
});

describe('parseManifest: malformed input', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['no content', { id: 'x' }],
    ['content of another kind', { content: 'html' }],
    ['values that are no lists', { content: { read: { objects: {} }, write: { objects: 'x' } } }],
    [
      'values that are no objects',
      { content: { read: { objects: [null, 1, {}, { objectName: 3 }] } } },
    ],
    ['write objects without a name', { content: { write: { objects: [{}] } } }],
  ])('answers a manifest without objects for %s', (_name, value) => {
    expect(parseManifest({ hydrated: value as HydratedRevision }).objects).toEqual([]);
  });

  test('never throws', () => {
    const anything = fc.letrec((tie) => ({
      value: fc.oneof(
        fc.constantFrom(null, 1, '', 'x', true, []),
        tie('object'),
        fc.array(tie('value')),
      ),
      object: fc.dictionary(
        fc.constantFrom(
          'content',
          'read',
          'write',
          'objects',
          'objectName',
          'requiredFields',
          'fieldName',
          'allFieldsMetadata',
          'allFields',
          'backfill',
          'proxy',
          'valueDefaults',
          'mapToName',
        ),
        tie('value'),
      ),
    }));
    fc.assert(
      fc.property(anything.object, anything.object, (first, second) => {
        const parsed = parseManifest({
          hydrated: { content: { read: { objects: [first] }, write: second } } as never,
          revision: second as never,
        });
        expect(parsed.objects.every(({ objectName }) => objectName !== '')).toBe(true);
        expect(parseManifest({ hydrated: first as never }).objects).toBeInstanceOf(Array);
      }),
    );
  });

  test('reads an object listed twice once', () => {
    const twice = hydrated([contact, { ...contact, displayName: 'Other' }]);
    expect(parseManifest({ hydrated: twice }).objects.map((o) => o.displayName)).toEqual([
      'Contact',
    ]);
  });

  test('keeps fields named like prototype keys', () => {
    const object = {
      ...lead,
      allFieldsMetadata: JSON.parse('{"__proto__":{"fieldName":"__proto__","displayName":"P"}}'),
    };
    const read = findObject(manifest({ objects: [object] }), 'lead')?.read;
    expect(Object.keys(read?.fields ?? {})).toEqual(['__proto__']);
    expect(read?.fields['constructor']).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { countFields, goneFields, validateChoices } from '../../../src/core/config/validate';
import type { ConfigIssue, ReadChoice } from '../../../src/core/types';
import { choices, contact, field, findObject, manifest, readChoice } from '../fixtures';

const good = { mappings: { segment: 'rating', notes: 'description' } };
const objectName = 'contact';

describe('validateChoices', () => {
  test.each<[string, Partial<ReadChoice>, ConfigIssue[]]>([
    ['none', good, []],
    [
      'required fields without a source, in their order',
      {},
      [
        { code: 'mappingRequired', objectName, mapToName: 'segment' },
        { code: 'mappingRequired', objectName, mapToName: 'notes' },
      ],
    ],
    [
      'a source that the account no longer has',
      { mappings: { ...good.mappings, stage: 'gone' } },
      [{ code: 'fieldGone', objectName, mapToName: 'stage', fieldName: 'gone' }],
    ],
    [
      'one source for two targets',
      { mappings: { ...good.mappings, stage: 'rating' } },
      [
        {
          code: 'duplicateSource',
          objectName,
          mapToName: 'stage',
          fieldName: 'rating',
          usedBy: 'segment',
        },
      ],
    ],
    ['none in an object left out', { included: false }, []],
    ['none in a paused object', { paused: true }, []],
  ])('answers the issues: %s', (_name, read, issues) => {
    expect(validateChoices(manifest(), choices({ contact: { read: readChoice(read) } }))).toEqual(
      issues,
    );
  });

  test('reports no missing field for an account that lists no fields', () => {
    const parsed = manifest({ objects: [{ ...contact, allFieldsMetadata: undefined }] });
    const chosen = choices({ contact: { read: readChoice(good) } });
    expect(validateChoices(parsed, chosen)).toEqual([]);
  });

  test('reports no issue for a mapping fixed by the host, and counts its source as used', () => {
    const fieldMapping = {
      contact: [
        { mapToName: 'a', fieldName: 'gone' },
        { mapToName: 'b', fieldName: 'gone' },
        { mapToName: 'c', fieldName: 'rating' },
      ],
    };
    const chosen = choices({
      contact: {
        read: readChoice({ mappings: { ...good.mappings, a: 'gone', b: 'gone', c: 'rating' } }),
      },
    });
    expect(validateChoices(manifest({ fieldMapping }), chosen)).toEqual([
      {
        code: 'duplicateSource',
        objectName,
        mapToName: 'segment',
        fieldName: 'rating',
        usedBy: 'c',
      },
    ]);
  });

  describe('value mappings', () => {
    const values = [
      { value: 'hot', displayValue: 'Hot' },
      { value: 'cold', displayValue: 'Cold' },
    ];
    const fields = { ...contact.allFieldsMetadata, rating: field('rating', { values }) };
    const mappedValues = ['a', 'b'].map((value) => ({
      mappedValue: value,
      mappedDisplayValue: value,
    }));
    const fieldMapping = { contact: [{ mapToName: 'segment', mappedValues }] };
    const issuesOf = (valueMappings: ReadChoice['valueMappings'], asked = true) =>
      validateChoices(
        manifest({
          objects: [{ ...contact, allFieldsMetadata: fields }],
          ...(asked && { fieldMapping }),
        }),
        choices({ contact: { read: readChoice({ ...good, valueMappings }) } }),
      );

    test('reports a mapped value that left the provider’s list', () => {
      expect(issuesOf({ rating: { a: 'hot', b: 'warm' } })).toEqual([
        {
          code: 'valueGone',
          objectName,
          fieldName: 'rating',
          value: 'b',
          providerValue: 'warm',
        },
      ]);
    });

    test('reports a provider value mapped twice', () => {
      expect(issuesOf({ rating: { a: 'hot', b: 'hot' } })).toEqual([
        { code: 'valuesNotOneToOne', objectName, fieldName: 'rating', providerValue: 'hot' },
      ]);
    });

    test('accepts unmapped values and values without a row', () => {
      expect(issuesOf({ rating: { a: 'hot' } })).toEqual([]);
      // A page of the host without these values shows no row to correct them in.
      expect(issuesOf({ rating: { a: 'warm', b: 'warm' } }, false)).toEqual([]);
      expect(issuesOf({ tier: { a: 'warm', b: 'warm' } })).toEqual([]);
    });
  });

  test('reports an unreadable object only when it is newly included', () => {
    const parsed = manifest({ objects: [{ ...contact, error: 'not allowed' }] });
    const chosen = choices({ contact: { read: readChoice() } });
    expect(validateChoices(parsed, chosen)).toEqual([]);
    expect(validateChoices(parsed, chosen, chosen)).toEqual([]);
    const out = choices({ contact: { read: readChoice({ included: false }) } });
    expect(validateChoices(parsed, chosen, out)).toEqual([
      { code: 'objectUnreadable', objectName },
    ]);
  });
});

describe('fields that no longer exist at the provider', () => {
  const values = [{ value: 'hot', displayValue: 'Hot' }];
  const allFieldsMetadata = { rating: field('rating', { values }), tier: field('tier') };
  const read = findObject(
    manifest({ objects: [{ ...contact, allFieldsMetadata }] }),
    'contact',
  )?.read;

  test('are found among the chosen fields', () => {
    if (!read) throw new Error('contact is read');
    const choice = readChoice({ fields: { phone: true, fax: true, tier: true } });
    expect(goneFields(read, choice)).toEqual(['fax']);
    expect(goneFields({ ...read, fields: {} }, choice)).toEqual([]);
  });

  test('are not counted as synced fields', () => {
    if (!read) throw new Error('contact is read');
    const mappings = { segment: 'rating', stage: 'fax' };
    const choice = readChoice({ fields: { phone: true, fax: true, tier: true }, mappings });
    const required = read.required.length;
    expect(countFields(read, choice)).toBe(required + 3);
    expect(countFields({ ...read, fields: {} }, choice)).toBe(required + 5);
  });
});

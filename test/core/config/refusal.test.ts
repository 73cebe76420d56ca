import { describe, expect, it } from 'vitest';
import { readRefusals } from '../../../src/core/config/refusal';
import type { AmpError } from '../../../src/core/errors';
import type { Choices, Manifest } from '../../../src/core/types';

const manifest = {
  objects: [
    { objectName: 'account', displayName: 'Account' },
    { objectName: 'contact', displayName: 'Contact' },
  ],
} as Manifest;

const choices = {
  objects: {
    contact: {
      read: {
        included: true,
        fields: { fax: true, fax_extension: true, birthdate: true },
        mappings: { notes: 'notes__c' },
      },
    },
  },
} as unknown as Choices;

const error = (rest: Partial<AmpError>) => ({ code: 'refused', ...rest }) as AmpError;
const CONTACT = 'config.content.read.objects.contact';

describe('where a refusal belongs', () => {
  it.each<[string, Partial<AmpError>, object[]]>([
    [
      'the field that the words name',
      { issues: [{ name: CONTACT, detail: `no such column 'birthdate' on entity 'Contact'` }] },
      [{ objectName: 'contact', fieldName: 'birthdate' }],
    ],
    [
      'a mapped field: its target too',
      { issues: [{ name: CONTACT, detail: 'notes__c is not readable' }] },
      [{ objectName: 'contact', fieldName: 'notes__c', mapToName: 'notes' }],
    ],
    [
      'a mapping by its path',
      { issues: [{ name: `${CONTACT}.selectedFieldMappings.notes`, detail: 'unknown field' }] },
      [{ objectName: 'contact', fieldName: 'notes__c', mapToName: 'notes' }],
    ],
    [
      'no field where the words may mean two',
      { issues: [{ name: CONTACT, detail: 'fax and birthdate are hidden' }] },
      [{ objectName: 'contact' }],
    ],
    [
      'a name that is part of another is not meant',
      { issues: [{ name: CONTACT, detail: 'fax_extension is hidden' }] },
      [{ objectName: 'contact', fieldName: 'fax_extension' }],
    ],
    [
      'the whole sentence, where no input is named',
      { detail: 'Sample read of contact failed', causes: ["no such column 'fax'"] },
      [{ objectName: 'contact', fieldName: 'fax' }],
    ],
    [
      'several objects',
      {
        issues: [
          { name: 'config.content.read.objects.account', detail: 'not allowed' },
          { name: CONTACT, detail: 'not allowed' },
        ],
      },
      [{ objectName: 'account' }, { objectName: 'contact' }],
    ],
    ['nothing that we know', { detail: 'The provider is closed today.' }, []],
  ])('%s', (_what, said, expected) => {
    const found = readRefusals({ manifest, choices, error: error(said) });
    expect(found.map(({ detail: _detail, ...place }) => place)).toEqual(expected);
  });
});

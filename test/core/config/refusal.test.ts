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

describe('readRefusals', () => {
  it.each<[string, Partial<AmpError>, object[]]>([
    [
      'the field that its text names',
      { issues: [{ name: CONTACT, detail: `no such column 'birthdate' on entity 'Contact'` }] },
      [{ objectName: 'contact', fieldName: 'birthdate' }],
    ],
    [
      'a mapped field and its target',
      { issues: [{ name: CONTACT, detail: 'notes__c is not readable' }] },
      [{ objectName: 'contact', fieldName: 'notes__c', mapToName: 'notes' }],
    ],
    [
      'a mapping named by its path',
      { issues: [{ name: `${CONTACT}.selectedFieldMappings.notes`, detail: 'unknown field' }] },
      [{ objectName: 'contact', fieldName: 'notes__c', mapToName: 'notes' }],
    ],
    [
      'the object when its text may mean two fields',
      { issues: [{ name: CONTACT, detail: 'fax and birthdate are hidden' }] },
      [{ objectName: 'contact' }],
    ],
    [
      'the longer of two names that contain each other',
      { issues: [{ name: CONTACT, detail: 'fax_extension is hidden' }] },
      [{ objectName: 'contact', fieldName: 'fax_extension' }],
    ],
    [
      'the field named in its causes when no input is named',
      { detail: 'Sample read of contact failed', causes: ["no such column 'fax'"] },
      [{ objectName: 'contact', fieldName: 'fax' }],
    ],
    [
      'each of several objects',
      {
        issues: [
          { name: 'config.content.read.objects.account', detail: 'not allowed' },
          { name: CONTACT, detail: 'not allowed' },
        ],
      },
      [{ objectName: 'account' }, { objectName: 'contact' }],
    ],
    ['no place when nothing known is named', { detail: 'The provider is closed today.' }, []],
  ])('places a refusal at %s', (_what, answer, expected) => {
    const found = readRefusals({ manifest, choices, error: error(answer) });
    expect(found.map(({ detail: _detail, ...place }) => place)).toEqual(expected);
  });
});

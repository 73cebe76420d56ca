import { describe, expect, test } from 'vitest';
import { extraFields, includedFields } from '../../src/core/extraFields';
import type { HydratedObject, ManifestRead } from '../../src/core/types';
import { contact, field, findObject, manifest } from './fixtures';

function readOf(more: Partial<HydratedObject> = {}): ManifestRead {
  const read = findObject(manifest({ objects: [{ ...contact, ...more }] }), 'contact')?.read;
  if (!read) throw new Error('contact is read');
  return read;
}
const namesOf = (read: ManifestRead, chosen: Record<string, true> = {}) =>
  extraFields(read, chosen, 'en').map(({ field: { fieldName } }) => fieldName);

describe('extraFields', () => {
  test('lists only the builder’s optional fields when others are not offered', () => {
    expect(namesOf(readOf({ optionalFieldsAuto: undefined }))).toEqual(['phone']);
  });

  test('adds the account’s other fields by name, without those that are always read', () => {
    const allFieldsMetadata = {
      ...contact.allFieldsMetadata,
      fax: field('fax', { displayName: 'Zebra fax' }),
    };
    const read = readOf({ allFieldsMetadata });
    expect(includedFields(read).map(({ fieldName }) => fieldName)).toEqual(['id']);
    expect(namesOf(read)).toEqual(['phone', 'description', 'rating', 'tier', 'fax']);
  });

  test('puts chosen fields first that are no longer offered or no longer exist', () => {
    const read = readOf({ optionalFieldsAuto: undefined });
    const chosen = { rating: true, gone: true, phone: true, id: true } as const;
    expect(
      extraFields(read, chosen, 'en').map(({ field: { fieldName }, gone }) => [fieldName, gone]),
    ).toEqual([
      ['rating', false],
      ['gone', true],
      ['phone', undefined],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { readField, readMappedValues } from '../../../src/core/mapping/readField';

describe('readField', () => {
  test.each<[string, unknown, string]>([
    ['a number', { fieldName: 'year', displayName: 2024 }, '2024'],
    ['zero', { fieldName: 'x', displayName: 0 }, '0'],
    ['null', { fieldName: 'first_name', displayName: null }, 'First name'],
    ['nothing', { fieldName: 'first_name' }, 'First name'],
    ['blanks', { fieldName: 'first_name', displayName: '  ' }, 'First name'],
    ['an object', { fieldName: 'first_name', displayName: {} }, 'First name'],
    ['not a number', { fieldName: 'first_name', displayName: Number.NaN }, 'First name'],
    [
      'a JSONPath',
      { fieldName: "$['mailingaddress']['city']", displayName: "$['mailingaddress']['city']" },
      'City (Mailingaddress)',
    ],
  ])('gives a field a display name where the name is %s', (_case, raw, displayName) => {
    expect(readField(raw)?.displayName).toBe(displayName);
  });

  test('reads a number as the name of a field', () => {
    expect(readField({ fieldName: 7, displayName: 'Seven' })?.fieldName).toBe('7');
  });

  test.each([null, undefined, 'text', [], {}, { fieldName: '' }, { fieldName: null }])(
    'refuses %j, which has no name',
    (raw) => {
      expect(readField(raw)).toBeUndefined();
    },
  );

  test('takes the name from the key of a record', () => {
    expect(readField({ displayName: 'City' }, 'city')).toEqual({
      fieldName: 'city',
      displayName: 'City',
    });
    expect(readField({ fieldName: 'other', displayName: 'City' }, 'city')?.fieldName).toBe('city');
  });

  test('returns a complete field as it is', () => {
    const raw = {
      fieldName: 'tier',
      displayName: 'Tier',
      values: [{ value: 'a', displayValue: 'A' }],
    };
    expect(readField(raw)).toBe(raw);
  });

  test('labels values of a list by their value, and names each once', () => {
    const values = [
      { value: 'a' },
      { value: 'b', displayValue: '' },
      { value: 'c', displayValue: null },
      { value: 1, displayValue: 2 },
      { value: false },
      { value: 'a', displayValue: 'again' },
      'plain',
      { value: null, displayValue: 'Nothing' },
      { value: '', displayValue: 'Empty' },
      null,
    ];
    expect(readField({ fieldName: 'tier', displayName: 'Tier', values })?.values).toEqual([
      { value: 'a', displayValue: 'a' },
      { value: 'b', displayValue: 'b' },
      { value: 'c', displayValue: 'c' },
      { value: '1', displayValue: '2' },
      { value: 'false', displayValue: 'false' },
      { value: 'plain', displayValue: 'plain' },
    ]);
  });

  test.each(['all', 7, null, {}])('reads %j in place of a list of values as no list', (values) => {
    const field = readField({ fieldName: 'tier', displayName: 'Tier', values });
    expect(field).toEqual({ fieldName: 'tier', displayName: 'Tier' });
  });

  test('drops type, references and flags of another type', () => {
    const raw = {
      fieldName: 'x',
      displayName: 'X',
      valueType: 7,
      referenceTo: 'account',
      isCustom: 'yes',
      readOnly: null,
      providerType: 1,
    };
    expect(readField(raw)).toEqual({ fieldName: 'x', displayName: 'X' });
  });
});

describe('readMappedValues', () => {
  test('labels a value of the host by itself where it has no label', () => {
    const raw = [
      { mappedValue: 'low' },
      { mappedValue: 'high', mappedDisplayValue: '' },
      { mappedValue: 3, mappedDisplayValue: 30 },
      { mappedValue: 'low', mappedDisplayValue: 'again' },
      { mappedDisplayValue: 'No value' },
      null,
    ];
    expect(readMappedValues(raw)).toEqual([
      { mappedValue: 'low', mappedDisplayValue: 'low' },
      { mappedValue: 'high', mappedDisplayValue: 'high' },
      { mappedValue: '3', mappedDisplayValue: '30' },
    ]);
  });

  test.each([undefined, null, 'x', [], [null]])('reads %j as no values', (raw) => {
    expect(readMappedValues(raw)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { isSure, suggestAll } from '../../../src/core/mapping/suggestField';
import type { FieldMetadata, MappingField } from '../../../src/core/types';
import { field } from '../fixtures';

function target(displayName: string, rest: Partial<MappingField> = {}): MappingField {
  return {
    kind: 'mapping',
    mapToName: displayName,
    displayName,
    required: true,
    origin: 'manifest',
    ...rest,
  };
}

/** Fields by display name; the API name tells nothing. */
const shown = (...names: string[]) =>
  names.map((displayName, at) => field(`x${at}`, { displayName }));

const best = (fields: FieldMetadata[], displayName: string, rest?: Partial<MappingField>) => {
  const wanted = target(displayName, rest);
  const [first] = suggestAll({ targets: [wanted], fields }).get(wanted.mapToName) ?? [];
  return first && { ...first, sure: isSure(first) };
};

describe('a key that tells nothing', () => {
  test.each([
    'f_0193',
    'fld0193',
    'col_7',
    'field_12',
    'customField42',
    'fldX9kQ2rT7',
    'cf-88',
    '0193',
  ])('does not make the very same label less sure: %s', (mapToName) => {
    const fields = shown('Shoe size', 'Shoe colour');
    expect(best(fields, 'Shoe size', { mapToName })).toMatchObject({
      fieldName: 'x0',
      sure: true,
      reason: { code: 'sameName' },
    });
  });

  test('leaves two columns of that label to the person', () => {
    const twins = shown('Shoe size', 'Shoe size');
    expect(best(twins, 'Shoe size', { mapToName: 'f_0193' })?.sure).toBe(false);
  });

  test.each(['q3_revenue', 'phone2', 'tier_1', 'plan'])(
    'is none that says something else: %s',
    (mapToName) => {
      expect(best(shown('Email'), 'Email', { mapToName })?.sure).toBe(false);
    },
  );
});

describe('a guess', () => {
  test.each<[string, string]>([
    ['Mobile number', 'Record ID'],
    ['Mobile number', 'Invoice Number'],
    ['Country code', 'Error Code'],
    ['Order number', 'Record ID'],
    ['Extra 2', 'Field 2'],
    ['Line 1', 'Kiln 1'],
    ['Postal code', 'Record ID'],
  ])('is not made for %s when there is only %s', (name, other) => {
    expect(best(shown(other), name)).toBeUndefined();
    const apiName = other
      .toLowerCase()
      .replace(/^record /, '')
      .replaceAll(' ', '_');
    expect(best([field(apiName, { displayName: other })], name)).toBeUndefined();
  });

  test.each<[string, string]>([
    ['Mobile number', 'Mobile'],
    ['Mobile number', 'Phone Number'],
    ['Number', 'Number'],
    ['ID', 'Record ID'],
    ['Owner email', 'Email'],
  ])('is made for %s when there is %s', (name, other) => {
    expect(best(shown(other), name)?.fieldName).toBe('x0');
  });

  test('that rests on the prompt says so', () => {
    const fields = shown('Kiln', 'Record ID');
    expect(best(fields, 'Batch code', { prompt: 'The kiln that it comes from' })).toMatchObject({
      fieldName: 'x0',
      sure: false,
      reason: { code: 'inPrompt' },
    });
  });

  test('that rests on values in the prompt says so', () => {
    const values = ['Red', 'Yellow', 'Green'].map((value) => ({ value, displayValue: value }));
    const fields = [field('x0', { displayName: 'Grade', values }), ...shown('Record ID').slice(1)];
    expect(best(fields, 'Health', { prompt: 'Red, yellow or green' })).toMatchObject({
      fieldName: 'x0',
      sure: false,
      reason: { code: 'onlyListWithValues' },
    });
  });
});

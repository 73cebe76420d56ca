import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { autoAcceptConfidence, isSure, suggestAll } from '../../../src/core/mapping/suggestField';
import { suggestValues } from '../../../src/core/mapping/suggestValues';
import type { FieldMetadata, MappingField } from '../../../src/core/types';
import { field } from '../fixtures';
import { suggestFields } from './suggestFields';

function target(mapToName: string, rest: Partial<MappingField> = {}): MappingField {
  return {
    kind: 'mapping',
    mapToName,
    displayName: mapToName,
    required: true,
    origin: 'manifest',
    ...rest,
  };
}

function named(names: Record<string, string>): FieldMetadata[] {
  return Object.entries(names).map(([name, displayName]) => field(name, { displayName }));
}

const fields = named({
  Name: 'Account Name',
  Phone: 'Business Phone',
  MobilePhone: 'Mobile',
  BillingPostalCode: 'Billing Zip/Postal Code',
  Website: 'Website',
  NumberOfEmployees: 'Employees',
  Customer_Segment__c: 'Customer Segment',
  OwnerId: 'Owner ID',
  Industry: 'Industry',
  EMail__c: 'E-Mail',
});

const best = (name: string, rest?: Partial<MappingField>, from = fields) =>
  suggestFields({ target: target(name, rest), fields: from })[0];

describe('suggestFields', () => {
  test.each<[string, string, string, string]>([
    ['the same name', 'customer_segment', 'Customer_Segment__c', 'sameName'],
    ['the same name in another case', 'WEBSITE', 'Website', 'sameName'],
    ['the same name, hyphenated', 'email', 'EMail__c', 'sameName'],
    ['another word', 'phone_number', 'Phone', 'sameMeaning'],
    ['another word', 'cellPhone', 'MobilePhone', 'sameMeaning'],
    ['another word', 'headcount', 'NumberOfEmployees', 'sameMeaning'],
    ['another word', 'sector', 'Industry', 'sameMeaning'],
    ['words in another order', 'segmentCustomer', 'Customer_Segment__c', 'sameMeaning'],
  ])('suggests by %s for %s the field %s', (_name, name, fieldName, code) => {
    const found = best(name);
    expect(found).toMatchObject({ fieldName, reason: { code } });
    expect(found?.confidence).toBeGreaterThanOrEqual(autoAcceptConfidence);
  });

  test('names both words in a reason by meaning', () => {
    expect(best('sector')?.reason.words).toEqual(['sector', 'industry']);
  });

  test('offers a similar name but does not accept it by itself', () => {
    const found = best('segment');
    expect(found).toMatchObject({
      fieldName: 'Customer_Segment__c',
      reason: { code: 'similarName' },
    });
    expect(found?.confidence).toBeLessThan(autoAcceptConfidence);
    expect(best('indutsry')).toMatchObject({ fieldName: 'Industry' });
  });

  test('suggests nothing when nothing fits', () => {
    expect(best('favourite_colour')).toBeUndefined();
    expect(best('name', { fixedFieldName: 'Name' })).toBeUndefined();
    expect(best('name', {}, [])).toBeUndefined();
  });

  test('puts the builder’s default first', () => {
    expect(best('website', { default: 'Industry' })).toMatchObject({
      fieldName: 'Industry',
      reason: { code: 'declaredDefault' },
    });
  });

  test('accepts neither of two equal matches by itself', () => {
    const twins = named({ a: 'Region', b: 'Region' });
    expect(best('region', {}, twins)?.confidence).toBeLessThan(autoAcceptConfidence);
  });

  test('matches a nested field by its path, without a generic container', () => {
    const nested = [
      field("$['properties']['email']", { displayName: 'x' }),
      field("$['billing']['city']", { displayName: 'y' }),
    ];
    expect(best('email', {}, nested)?.reason.code).toBe('sameName');
    expect(best('billing_city', {}, nested)?.reason.code).toBe('sameName');
    expect(best('shipping_city', {}, nested)).toBeUndefined();
  });

  test('skips fields used by another mapping', () => {
    const found = suggestFields({ target: target('website'), fields, taken: ['Website'] });
    expect(found.map(({ fieldName }) => fieldName)).not.toContain('Website');
  });

  describe('by values', () => {
    const mappedValues = ['gold', 'silver', 'bronze'].map((value) => ({
      mappedValue: value,
      mappedDisplayValue: value.toUpperCase(),
    }));
    const list = (name: string, ...values: string[]) =>
      field(name, { values: values.map((value) => ({ value, displayValue: value })) });

    test('suggests the only list that contains the mapped values', () => {
      const from = [list('rank', 'Gold', 'Silver', 'Other'), list('size', 'S', 'M')];
      expect(best('tier', { mappedValues }, from)).toMatchObject({
        fieldName: 'rank',
        reason: { code: 'onlyListWithValues' },
      });
    });

    test('suggests neither of two lists that contain the mapped values', () => {
      const from = [list('rank', 'Gold', 'Silver'), list('medal', 'gold', 'silver', 'bronze')];
      expect(best('quality', { mappedValues }, from)).toBeUndefined();
    });

    test('ranks a field without a list lower', () => {
      const from = [field('tier')];
      expect(best('tier', { mappedValues }, from)?.confidence).toBeLessThan(autoAcceptConfidence);
    });
  });
});

describe('suggestAll', () => {
  test('gives a field to the surer target and the next best field to the other', () => {
    const targets = [target('phone'), target('mobile_phone'), target('work phone')];
    const all = suggestAll({ targets, fields });
    expect(all.get('mobile_phone')?.[0]?.fieldName).toBe('MobilePhone');
    expect(all.get('phone')?.[0]?.fieldName).toBe('Phone');
    expect(all.get('work phone')?.filter(isSure)).toEqual([]);
  });

  test('treats fields fixed by the host as used', () => {
    const targets = [target('x', { fixedFieldName: 'Website' }), target('website')];
    expect(suggestAll({ targets, fields }).get('website')).toEqual([]);
  });

  test('never suggests one source for two targets, and always answers the same', () => {
    const wordArb = fc.constantFrom('email', 'phone', 'name', 'owner', 'account', 'city', 'stage');
    const nameArb = fc
      .array(wordArb, { minLength: 1, maxLength: 3 })
      .map((words) => words.join('_'));
    const namesArb = fc.uniqueArray(nameArb, { maxLength: 8 });
    fc.assert(
      fc.property(namesArb, namesArb, (targetNames, fieldNames) => {
        const targets = targetNames.map((name) => target(name));
        const from = fieldNames.map((name) => field(name));
        const all = [...suggestAll({ targets, fields: from })];
        const sources = all.flatMap(([, [first]]) =>
          first && isSure(first) ? first.fieldName : [],
        );
        expect(new Set(sources).size).toBe(sources.length);
        const copies = fieldNames.map((name) => field(name));
        expect([...suggestAll({ targets, fields: copies })]).toEqual(all);
        for (const { confidence } of all.flatMap(([, suggestions]) => suggestions)) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('suggested values', () => {
  const mine = (...values: string[]) =>
    values.map((mappedValue) => ({ mappedValue, mappedDisplayValue: mappedValue }));
  const theirs = (...values: string[]) => values.map((value) => ({ value, displayValue: value }));
  const pairs = (
    values: ReturnType<typeof mine>,
    from: ReturnType<typeof theirs>,
    taken?: string[],
  ) =>
    [...suggestValues({ mappedValues: values, values: from, taken })].map(
      ([value, { providerValue, reason }]) => [value, providerValue, reason],
    );

  test.each<[string, string, string, string]>([
    ['the same name', 'closed_won', 'Closed Won', 'sameName'],
    ['another word', 'vendor', 'supplier', 'sameMeaning'],
    ['a word shared', 'enterprise', 'Large Enterprise', 'similarName'],
    ['a typo', 'Prospct', 'Prospect', 'similarName'],
  ])('match by %s %s with %s', (_name, value, providerValue, reason) => {
    expect(pairs(mine(value), theirs('Something else', providerValue))).toEqual([
      [value, providerValue, reason],
    ]);
  });

  test.each<[string, string[], string[]]>([
    ['yes and no', ['yes', 'no'], ['true', 'false']],
    ['yes and no', ['Y', 'N'], ['Enabled', 'Disabled']],
    ['how warm', ['hot', 'warm', 'cold'], ['Hot', 'Warm', 'Cold']],
    ['how deals end', ['open', 'won', 'lost'], ['Open', 'Closed Won', 'Closed Lost']],
    ['how far', ['new', 'in_progress', 'done'], ['Open', 'Working', 'Closed']],
    ['how far', ['todo', 'ongoing', 'resolved'], ['New', 'In Progress', 'Completed']],
    ['how much', ['low', 'medium', 'high', 'urgent'], ['Low', 'Normal', 'High', 'Critical']],
    ['how much, in German', ['low', 'medium', 'high'], ['niedrig', 'mittel', 'hoch']],
    ['lights', ['red', 'yellow', 'green'], ['Red', 'Amber', 'Green']],
    ['how often', ['monthly', 'yearly'], ['Monthly', 'Annual']],
    [
      'countries',
      ['DE', 'US', 'GB', 'JP'],
      ['Germany', 'United States', 'United Kingdom', 'Japan'],
    ],
    ['countries', ['Germany', 'United States', 'France'], ['de', 'USA', 'FR']],
  ])('match one to one, %s: %j', (_name, values, providerValues) => {
    const mixed = [...providerValues].reverse();
    const found = new Map(pairs(mine(...values), theirs(...mixed)).map(([a, b]) => [a, b]));
    expect(values.map((value) => found.get(value))).toEqual(providerValues);
  });

  test.each<[string, string]>([
    ['yes', 'No'],
    ['won', 'Lost'],
    ['high', 'Low'],
    ['active', 'Inactive'],
    ['DE', 'Denmark'],
    ['monthly', 'Annual'],
  ])('do not match %s with %s', (value, other) => {
    expect(pairs(mine(value), theirs(other))).toEqual([]);
  });

  test('match one to one with the surer pair first, and skip values without a match', () => {
    expect(pairs(mine('won', 'closed won', 'blue'), theirs('Closed Won'))).toEqual([
      ['closed won', 'Closed Won', 'sameName'],
    ]);
    expect(pairs(mine('won'), theirs('Won', '---'), ['Won'])).toEqual([]);
  });
});

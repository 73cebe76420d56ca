import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFieldIndex, groupFields, rangesIn } from '../../../src/core/mapping/searchFields';
import type { FieldMetadata } from '../../../src/core/types';
import { field } from '../fixtures';

function named(...names: Array<[string, string] | FieldMetadata>): FieldMetadata[] {
  return names.map((name) =>
    Array.isArray(name) ? field(name[0], { displayName: name[1] }) : name,
  );
}

const account = named(
  ['billingcity', 'Billing City'],
  ['shippingcity', 'Shipping City'],
  ['name', 'Account Name'],
  ['Customer_Segment__c', 'Customer Segment'],
  ['market_seg', 'Market group'],
  field('ownerId', { displayName: 'Owner', valueType: 'reference', referenceTo: ['User'] }),
  field('rating', {
    displayName: 'Rating',
    valueType: 'singleSelect',
    values: [
      { value: 'hot', displayValue: 'Very hot' },
      { value: 'cold', displayValue: '' },
    ],
  }),
  field('score__c', {
    displayName: 'Score',
    valueType: 'int',
    isCustom: true,
    providerType: 'double',
  }),
  ['nameSuffix', 'Suffix'],
  ['lastName', 'Lastname'],
);

function find(query: string, fields = account): string[] {
  return createFieldIndex(fields)
    .rank(query)
    .map((number) => fields[number]?.fieldName ?? '');
}

describe('createFieldIndex', () => {
  test.each<[string, string, string]>([
    ['a display name', 'billing city', 'billingcity'],
    ['a name in capitals', 'BILLING', 'billingcity'],
    ['words in another order', 'city billing', 'billingcity'],
    ['words run together', 'billingcity', 'billingcity'],
    ['words taken apart', 'last name', 'lastName'],
    ['a name in camel case', 'billingCity', 'billingcity'],
    ['a name in snake case', 'customer_segment', 'Customer_Segment__c'],
    ['a name with its ending', 'Customer_Segment__c', 'Customer_Segment__c'],
    ['the start of a word', 'segm', 'Customer_Segment__c'],
    ['a part of a word', 'ment', 'Customer_Segment__c'],
    ['an API name', 'market seg', 'market_seg'],
    ['a type', 'picklist', 'rating'],
    ['a number', 'number', 'score__c'],
    ['the provider’s word for a type', 'double', 'score__c'],
    ['the object it links to', 'user', 'ownerId'],
    ['being custom', 'custom score', 'score__c'],
    ['a value of its list', 'very hot', 'rating'],
    ['a value without a name', 'cold', 'rating'],
    ['a letter missing', 'segmnt', 'Customer_Segment__c'],
    ['a letter too many', 'segmment', 'Customer_Segment__c'],
    ['a letter wrong', 'segnent', 'Customer_Segment__c'],
    ['two letters swapped', 'biling ctiy', 'billingcity'],
  ])('finds a field by %s', (_name, query, fieldName) => {
    expect(find(query)[0]).toBe(fieldName);
  });

  test.each<[string, string[], string, string]>([
    ['accents typed', ['Prénom', 'Nom'], 'prenom', 'Prénom'],
    ['accents not typed', ['Prenom', 'Nom'], 'prénom', 'Prenom'],
    ['German', ['Straße', 'Größe'], 'grosse', 'Größe'],
    ['German, as written', ['Straße', 'Größe'], 'größe', 'Größe'],
    ['Polish', ['Łódź', 'Waga'], 'lodz', 'Łódź'],
    ['Cyrillic', ['Телефон', 'Почта'], 'теле', 'Телефон'],
    ['Greek', ['Όνομα', 'Επώνυμο'], 'ονομα', 'Όνομα'],
    ['Chinese', ['客户名称', '电话'], '名称', '客户名称'],
    ['Japanese, full width', ['ＥＭＡＩＬ', '電話'], 'email', 'ＥＭＡＩＬ'],
    ['Arabic', ['الاسم الأول', 'البريد'], 'الأول', 'الاسم الأول'],
    ['Turkish', ['İsim', 'Soyad'], 'isim', 'İsim'],
    ['emoji and symbols', ['Price (€)', 'Cost'], 'price €', 'Price (€)'],
  ])('finds a field in several scripts: %s', (_name, names, query, expected) => {
    const fields = names.map((displayName, index) => field(`f${index}`, { displayName }));
    const wanted = fields.find(({ displayName }) => displayName === expected);
    expect(find(query, fields)).toEqual([wanted?.fieldName]);
  });

  test('finds a field only if it contains every word', () => {
    expect(find('zebra')).toEqual([]);
    expect(find('billing zebra')).toEqual([]);
    expect(find('???')).toEqual([]);
  });

  test('forgives a typo only when nothing fits exactly, and never in a short word', () => {
    const fields = named(['a', 'Stat'], ['b', 'Star']);
    expect(find('stat', fields)).toEqual(['a']);
    expect(find('sta', fields)).toEqual(['a', 'b']);
    expect(find('sxr', fields)).toEqual([]);
  });

  test('lists all fields in their order for an empty query', () => {
    expect(find(' ')).toEqual(account.map(({ fieldName }) => fieldName));
  });

  test('ranks exact names, prefixes, words, parts, API names, types and values in this order', () => {
    const fields = named(
      field('v', { displayName: 'Colour', values: [{ value: 'x', displayValue: 'Status' }] }),
      ['status_code', 'Reason'],
      ['c', 'Substatus'],
      ['d', 'Lead Status'],
      ['e', 'Status Date'],
      ['f', 'Status'],
    );
    expect(find('status', fields)).toEqual(['f', 'e', 'd', 'status_code', 'c', 'v']);
  });

  test('uses the host’s words for types', () => {
    const index = createFieldIndex(account, { typeWords: () => ['Zahl'] });
    expect(index.rank('zahl')).toHaveLength(account.length);
  });
});

test.each(['', ' ', 'city', 'cty', 'billing city', '€', 'zebra'])(
  'createFieldIndex.find lists the same fields as rank for “%s”, in their order',
  (query) => {
    const index = createFieldIndex(account);
    expect(index.find(query)).toEqual(index.rank(query).sort((a, b) => a - b));
  },
);

test('createFieldIndex distinguishes thousands of fields with similar words', () => {
  const fields = Array.from({ length: 3000 }, (_, at) =>
    field(`f${at}`, { displayName: `Item ${at} of lot ${at % 7}` }),
  );
  expect(find('item 2999', fields)[0]).toBe('f2999');
  expect(find('itme 2999', fields)[0]).toBe('f2999');
  expect(createFieldIndex(fields).find('lot')).toHaveLength(3000);
});

describe('rangesIn', () => {
  test.each<[string, string, Array<[number, number]>]>([
    ['Billing City', 'city', [[8, 12]]],
    [
      'Billing City',
      'city bill',
      [
        [0, 4],
        [8, 12],
      ],
    ],
    ['Billing City', 'billingc', [[0, 9]]],
    ['Prénom', 'pre', [[0, 3]]],
    ['Pre\u0301nom', 'pre', [[0, 4]]],
    ['Größe', 'größe', [[0, 5]]],
    ['😀 Mood', 'mood', [[3, 7]]],
    ['Subset Set', 'set', [[7, 10]]],
    ['Customer Segment', 'segmnt', [[9, 16]]],
    ['Owner', 'zebra', []],
    ['', 'x', []],
    ['Email Email', 'email mail', [[0, 5]]],
  ])('highlights in “%s” the matches of “%s”', (displayName, query, ranges) => {
    expect(rangesIn(displayName, query)).toEqual(ranges);
  });

  test('answers ordered, separate ranges inside the name for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (displayName, query) => {
          let last = -1;
          for (const [from, to] of rangesIn(displayName, query)) {
            expect(from).toBeGreaterThan(last);
            expect(to).toBeGreaterThan(from);
            last = to;
          }
          expect(last).toBeLessThanOrEqual(displayName.length);
        },
      ),
    );
  });

  test('treats a combining mark without a letter as no word', () => {
    const mark = String.fromCodePoint(0x301);
    for (const displayName of ['', mark, 'Name']) {
      expect(rangesIn(displayName, `name ${mark}`)).toEqual(
        displayName.includes('N') ? [[0, 4]] : [],
      );
      expect(find(`name ${mark}`, [field('x', { displayName })])).toHaveLength(
        displayName.includes('N') ? 1 : 0,
      );
    }
  });

  test('finds a field by its own name, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (displayName) => {
        expect(find(displayName, [field('x', { displayName })])).toHaveLength(1);
      }),
    );
  });
});

test('groupFields lists suggested, custom and standard fields, each field once and without empty groups', () => {
  const isCustom = (number: number) => number === 1 || number === 2;
  const groups = (suggested?: number[]) =>
    groupFields([0, 2, 1, 3], isCustom, suggested).map(({ id, numbers }) => [id, numbers]);
  expect(groups([3, 1, 9])).toEqual([
    ['suggested', [3, 1]],
    ['custom', [2]],
    ['standard', [0]],
  ]);
  expect(groups()).toEqual([
    ['custom', [2, 1]],
    ['standard', [0, 3]],
  ]);
  expect(groupFields([], isCustom)).toEqual([]);
});

test('groupFields puts the best match of a search first, in whichever group it is', () => {
  const fields = [
    field('assistant_phone__c', { displayName: 'Assistant Phone', isCustom: true }),
    field('phone', { displayName: 'Phone' }),
  ];
  const { rank } = createFieldIndex(fields);
  const first = (query: string, suggested: number[] = []) =>
    groupFields(rank(query), (number) => fields[number]?.isCustom === true, suggested, true)[0]
      ?.numbers[0];
  for (const query of ['Phone', 'PHONE', 'phöne', 'Pho']) expect(first(query)).toBe(1);
  expect(first('phone', [0])).toBe(1);
  expect(first('assistant')).toBe(0);
});

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

describe('finding a field', () => {
  test.each<[string, string, string]>([
    ['a display name', 'billing city', 'billingcity'],
    ['in capitals', 'BILLING', 'billingcity'],
    ['words in another order', 'city billing', 'billingcity'],
    ['run together', 'billingcity', 'billingcity'],
    ['taken apart', 'last name', 'lastName'],
    ['in camel case', 'billingCity', 'billingcity'],
    ['in snake case', 'customer_segment', 'Customer_Segment__c'],
    ['with its ending', 'Customer_Segment__c', 'Customer_Segment__c'],
    ['the start of a word', 'segm', 'Customer_Segment__c'],
    ['within a word', 'ment', 'Customer_Segment__c'],
    ['an API name', 'market seg', 'market_seg'],
    ['a type', 'picklist', 'rating'],
    ['a number', 'number', 'score__c'],
    ['the provider’s word for a type', 'double', 'score__c'],
    ['what it links to', 'user', 'ownerId'],
    ['custom ones', 'custom score', 'score__c'],
    ['a value of its list', 'very hot', 'rating'],
    ['a value without a name', 'cold', 'rating'],
    ['a letter missing', 'segmnt', 'Customer_Segment__c'],
    ['a letter too many', 'segmment', 'Customer_Segment__c'],
    ['a letter wrong', 'segnent', 'Customer_Segment__c'],
    ['two letters swapped', 'biling ctiy', 'billingcity'],
  ])('%s', (_name, query, fieldName) => {
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
  ])('in several scripts: %s', (_name, names, query, expected) => {
    const fields = names.map((displayName, index) => field(`f${index}`, { displayName }));
    const wanted = fields.find(({ displayName }) => displayName === expected);
    expect(find(query, fields)).toEqual([wanted?.fieldName]);
  });

  test('what is nowhere is not found; every word must be somewhere', () => {
    expect(find('zebra')).toEqual([]);
    expect(find('billing zebra')).toEqual([]);
    expect(find('???')).toEqual([]);
  });

  test('a typo is forgiven only where nothing fits as typed, and never in a short word', () => {
    const fields = named(['a', 'Stat'], ['b', 'Star']);
    expect(find('stat', fields)).toEqual(['a']);
    expect(find('sta', fields)).toEqual(['a', 'b']);
    expect(find('sxr', fields)).toEqual([]);
  });

  test('no query gives all, in their own order', () => {
    expect(find(' ')).toEqual(account.map(({ fieldName }) => fieldName));
  });

  test('the name itself first, then names that start so, words, parts, API names, types, values', () => {
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

  test('hosts may say how types are called', () => {
    const index = createFieldIndex(account, { typeWords: () => ['Zahl'] });
    expect(index.rank('zahl')).toHaveLength(account.length);
  });
});

test.each(['', ' ', 'city', 'cty', 'billing city', '€', 'zebra'])(
  'numbers in their own order: the same fields as a search for “%s”',
  (query) => {
    const index = createFieldIndex(account);
    expect(index.find(query)).toEqual(index.rank(query).sort((a, b) => a - b));
  },
);

test('many fields with many words are all told apart', () => {
  const fields = Array.from({ length: 3000 }, (_, at) =>
    field(`f${at}`, { displayName: `Item ${at} of lot ${at % 7}` }),
  );
  expect(find('item 2999', fields)[0]).toBe('f2999');
  expect(find('itme 2999', fields)[0]).toBe('f2999');
  expect(createFieldIndex(fields).find('lot')).toHaveLength(3000);
});

describe('what is highlighted', () => {
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
  ])('of %s for %s', (displayName, query, ranges) => {
    expect(rangesIn(displayName, query)).toEqual(ranges);
  });

  test('ranges are inside the name, in order and apart, for any text', () => {
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

  test('a mark without a letter is no word: nothing to highlight, and no search for it without end', () => {
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

  test('a field is found by its own name, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (displayName) => {
        expect(find(displayName, [field('x', { displayName })])).toHaveLength(1);
      }),
    );
  });
});

test('groups: suggested in their order, custom, standard; each field once; no empty group', () => {
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

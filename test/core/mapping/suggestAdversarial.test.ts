import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSure, suggestAll } from '../../../src/core/mapping/suggestField';
import type { FieldMetadata, MappingField, ValueType } from '../../../src/core/types';
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

const sureOf = (targets: MappingField[], fields: FieldMetadata[]) =>
  [...suggestAll({ targets, fields })].flatMap(([name, [first]]) =>
    first && isSure(first) ? [`${name} → ${first.fieldName}`] : [],
  );

/** Targets of hosts, and fields that are similar and yet something else. */
const decoys: Record<string, string[]> = {
  Email: ['Owner Email', 'Email Template', 'Emergency Contact Email', 'Emails Opened'],
  'Shipping city': ['Billing City', 'City of Birth', 'Headquarters City'],
  'Work phone': ['Home Phone', 'Emergency Phone', 'Fax'],
  'First name': ['Last Name', 'Middle Name', 'Spouse Name', 'Nickname'],
  'Annual recurring revenue': ['Annual Revenue', 'Monthly Recurring Revenue'],
  'Created at': ['Updated At', 'Created By', 'Closed At'],
  'Renewal date': ['Renewal Owner', 'Renewal Amount', 'Signature Date'],
  'Order number': ['Order Date', 'Order Type', 'Number of Orders'],
  'Invoice total': ['Invoice Date', 'Discount Total', 'Total Refunds'],
  'Account owner': ['Previous Owner', 'Owner Team', 'Creator'],
  'Tax ID': ['Tax Rate', 'Tax Amount', 'Batch ID'],
  'Minimum salary': ['Maximum Salary', 'Salary Currency'],
  'Start date': ['End Date', 'Event Date', 'Start Location'],
  Country: ['Country of Birth', 'Bank Country', 'Phone Country Code'],
  'Job title': ['Article Title', 'Job Posting URL'],
  'Parent account': ['Partner Account', 'Parent Ticket'],
  'Opted in': ['Opted Out', 'Opt-in Source'],
  'Won reason': ['Lost Reason', 'Reason for Visit'],
};
const noise = [
  'Blast Furnace',
  'Turbine Hall',
  'Viscosity',
  'Torque',
  'Allergens',
  'Cabin Class',
  'Seat Map',
  'Rainfall',
  'Chromosome',
  'Playlist',
  'Garage Door',
  'Soil Sample',
  'Kiln 4',
];
const types: ValueType[] = ['string', 'date', 'datetime', 'int', 'float', 'boolean', 'reference'];

const nearMisses = fc.record({
  names: fc.uniqueArray(fc.constantFrom(...Object.keys(decoys)), { minLength: 1 }),
  others: fc.uniqueArray(fc.constantFrom(...noise), { minLength: 1 }),
  type: fc.option(fc.constantFrom(...types), { nil: undefined }),
  isShown: fc.boolean(),
});

describe('suggestAll without a fitting field', () => {
  test('fills in nothing from 300 lists of similar fields', () => {
    fc.assert(
      fc.property(nearMisses, ({ names, others, type, isShown }) => {
        const fields = [...names.flatMap((name) => decoys[name] ?? []), ...others].map((name) =>
          isShown
            ? field(`f_${name}`, { displayName: name, valueType: type })
            : { ...field(name.toLowerCase().replaceAll(' ', '_')), valueType: type },
        );
        const targets = names.map((name) => target(name));
        expect(sureOf(targets, fields)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test.each(['Role', 'Role in purchases', 'Position', 'Function'])(
  'suggestAll offers no name for the target %s',
  (displayName) => {
    const asked = target(displayName);
    const fields = ['Full Name', 'First Name', 'Account Name'].map((name) => field(name));
    expect(suggestAll({ targets: [asked], fields }).get(displayName)).toEqual([]);
  },
);

describe('sure suggestions', () => {
  const words = [
    'email',
    'phone',
    'work',
    'billing',
    'city',
    'owner',
    'id',
    'name',
    'date',
    'total',
  ];
  const nameArb = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
    .map((all) => all.join(' '));
  const namesArb = fc.uniqueArray(nameArb, { maxLength: 12 });

  test('never use one source twice, and are always the same', () => {
    fc.assert(
      fc.property(namesArb, namesArb, (targetNames, fieldNames) => {
        const targets = targetNames.map((name) => target(name));
        const fields = () => fieldNames.map((name) => field(name.replaceAll(' ', '_')));
        const sure = sureOf(targets, fields());
        const sources = sure.map((pair) => pair.split(' → ')[1]);
        expect(new Set(sources).size).toBe(sources.length);
        expect(sureOf(targets, fields())).toEqual(sure);
      }),
    );
  });

  test('do not depend on the order of distinct fields', () => {
    fc.assert(
      fc.property(namesArb, fc.infiniteStream(fc.nat()), (names, order) => {
        const targets = names.map((name) => target(name));
        const fields = names.map((name) => field(name.replaceAll(' ', '_')));
        const mixed = fields
          .map((one) => ({ one, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(new Set(sureOf(targets, mixed))).toEqual(new Set(sureOf(targets, fields)));
      }),
    );
  });
});

describe('sure suggestions by names of every kind', () => {
  test.each([
    ['German', 'Kündigungsfrist', 'Kündigungsfrist'],
    ['German, typed without accents', 'Kuendigungsfrist', 'KUENDIGUNGSFRIST'],
    ['French', 'Numéro de commande', 'numéro de commande'],
    ['Spanish', 'Correo electrónico', 'correo_electronico'],
    ['Japanese', '会社名', '会社名'],
    ['Japanese, in half width', 'カナ', 'ｶﾅ'],
    ['Greek', 'Πόλη', 'πόλη'],
    ['Hebrew', 'שם פרטי', 'שם פרטי'],
  ])('find the same name in %s', (_script, name, other) => {
    const fields = [field('x', { displayName: other }), field('y', { displayName: 'Else' })];
    expect(sureOf([target(name)], fields)).toEqual([`${name} → x`]);
  });

  test('find fields without a display name in any spelling', () => {
    const names = ['numberofemployees', 'LASTNAME', 'billingPostalCode', 'hs_createdate', 'po_no'];
    const fields = names.map((fieldName) => ({ fieldName }) as FieldMetadata);
    const asked = ['Employees', 'Surname', 'Billing ZIP', 'Created on', 'Purchase order number'];
    expect(
      sureOf(
        asked.map((name) => target(name)),
        fields,
      ),
    ).toEqual(asked.map((name, at) => `${name} → ${names[at]}`));
  });

  test('find fields for targets without a display name', () => {
    const fields = [field('AnnualRevenue', { displayName: 'Annual Revenue' }), field('Phone')];
    const targets = ['annualRevenue', 'phone_no'].map((mapToName) =>
      target(mapToName, { displayName: '' }),
    );
    expect(sureOf(targets, fields)).toEqual(['annualRevenue → AnnualRevenue', 'phone_no → Phone']);
  });
});

describe('declared default of a target', () => {
  const fields = [field('Website'), field('URL__c', { displayName: 'Shop address' })];

  test('wins when the account has it', () => {
    expect(sureOf([target('Website', { default: 'URL__c' })], fields)).toEqual([
      'Website → URL__c',
    ]);
  });

  test('is ignored when the account does not have it', () => {
    const without = suggestAll({ targets: [target('Website')], fields });
    const declared = [target('Website', { default: 'Gone__c' })];
    expect(suggestAll({ targets: declared, fields })).toEqual(without);
  });

  test('goes to the surer of two targets that declare it', () => {
    const targets = ['Website', 'Web page'].map((name) => target(name, { default: 'Website' }));
    expect(sureOf(targets, fields)).toEqual(['Website → Website']);
  });
});

test('suggestAll finds the fields of fifty targets among ten thousand', () => {
  const asked = Array.from(
    { length: 50 },
    (_, at) => `Fleet vehicle ${String.fromCodePoint(0x4e00 + at)}`,
  );
  const fields = Array.from({ length: 10_000 }, (_, at) =>
    field(`f${at}`, { displayName: at % 200 === 0 ? `${asked[at / 200]}` : `Fleet note ${at}` }),
  );
  expect(
    sureOf(
      asked.map((name) => target(name)),
      fields,
    ),
  ).toEqual(asked.map((name, at) => `${name} → f${at * 200}`));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSure, suggestAll } from '../../../src/core/mapping/suggestField';
import type { FieldMetadata, MappingField } from '../../../src/core/types';
import { field } from '../fixtures';
import { suggestFields } from './suggestFields';

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

const shown = (displayName: string, rest: Partial<FieldMetadata> = {}) =>
  field(`x_${displayName}`, { displayName, ...rest });

function answer(name: string, fields: FieldMetadata[], rest?: Partial<MappingField>) {
  const [best] = suggestFields({ target: target(name, rest), fields });
  const found = fields.find(({ fieldName }) => fieldName === best?.fieldName);
  return { name: found?.displayName, sure: best !== undefined && isSure(best) };
}

describe('a sure suggestion', () => {
  test.each<[string, string, string[]]>([
    ['Company', 'Organisation', ['Organisation', 'Division', 'Name']],
    ['tel', 'Telephone Number', ['Telephone Number', 'Fax Number', 'Number']],
    ['postcode', 'ZIP / Postal Code', ['ZIP / Postal Code', 'Code', 'Post']],
    ['Date of birth', 'DOB', ['DOB', 'Date', 'Anniversary']],
    ['num_employees', 'Headcount', ['Headcount', 'Number', 'Employee of the month']],
    ['No. of employees', 'Number of Employees', ['Number of Employees', 'Number of Offices']],
    ['ARR', 'Annual Recurring Revenue', ['Annual Recurring Revenue', 'Annual Revenue', 'MRR']],
    ['CSM', 'Customer Success Manager', ['Account Manager', 'Customer Success Manager']],
    ['VAT ID', 'Tax ID', ['Tax ID', 'Tax Amount', 'ID']],
    ['P.O. #', 'Purchase Order Number', ['Purchase Order Number', 'Order Number', 'P']],
    ['lost reason', 'Reason for Loss', ['Reason for Loss', 'Win Reason', 'Loss Date']],
    ['cancellation date', 'Cancellation Dates', ['Cancellation Dates', 'Trial Date']],
    ['customersegment', 'Customer Segment', ['Customer Segment', 'Customer']],
    ['Vorname', 'First Name', ['First Name', 'Name']],
    ['Société', 'Company', ['Company', 'Society Page']],
    ['电话', '电话', ['电话', '电子邮件']],
    ['Телефон', 'телефон', ['телефон', 'Почта']],
  ])('for %s is %s', (name, expected, names) => {
    expect(
      answer(
        name,
        names.map((one) => shown(one)),
      ),
    ).toEqual({ name: expected, sure: true });
  });

  test('accepts a type instead of the word for it', () => {
    const created = shown('Signed', { valueType: 'date' });
    expect(answer('Signed date', [created])).toEqual({ name: 'Signed', sure: true });
    const owner = shown('Reviewer ID', { valueType: 'reference', referenceTo: ['users'] });
    expect(answer('Reviewer', [owner])).toEqual({ name: 'Reviewer ID', sure: true });
  });

  test('names the words that differ as its reason', () => {
    const [best] = suggestFields({
      target: target('Company city'),
      fields: [shown('Account Town')],
    });
    expect(best?.reason).toEqual({ code: 'sameMeaning', words: ['company', 'account'] });
  });
});

describe('an unsure suggestion', () => {
  test.each<[string, string]>([
    ['Shipping city', 'Billing City'],
    ['Shipping city', 'City'],
    ['Owner email', 'Email'],
    ['Owner email', 'Owner'],
    ['Secondary email', 'Primary Email'],
    ['Contract start', 'Contract End'],
    ['First seen', 'Last Seen'],
    ['Created by', 'Created At'],
    ['Annual recurring revenue', 'Annual Revenue'],
    ['Work phone', 'Mobile Phone'],
    ['Amount in USD', 'Amount'],
    ['Parent account', 'Account'],
    ['Won reason', 'Lost Reason'],
    ['SMS consent', 'Email Consent'],
    ['Order number', 'Order Date'],
    ['Ticket type', 'Ticket Status'],
    ['UTM medium', 'UTM Source'],
    ['Shipped on', 'Ship Date'],
    ['Net amount', 'Gross Amount'],
    ['Latitude', 'Longitude'],
    ['State', 'Status'],
    ['Issue', 'Tissue'],
  ])('is made for %s when there is only %s', (name, other) => {
    expect(answer(name, [shown(other)]).sure).toBe(false);
  });

  test.each<[string, FieldMetadata]>([
    ['Churned at', shown('Churned', { valueType: 'boolean' })],
    ['Is churned', shown('Churned', { valueType: 'date' })],
    ['Renewal date', shown('Renewal', { valueType: 'boolean' })],
    ['Email', shown('Email', { valueType: 'boolean' })],
    ['Number of seats', shown('Seats', { valueType: 'datetime' })],
  ])('is made for %s when the type does not fit', (name, other) => {
    expect(answer(name, [other]).sure).toBe(false);
  });

  test('is made when a target’s name and display name differ in meaning', () => {
    const email = [shown('Email')];
    expect(answer('Billing email', email, { mapToName: 'email' }).sure).toBe(false);
  });
});

describe('the first suggestion', () => {
  test.each<[string, string, string[]]>([
    ['Deal value', 'Amount', ['Amount', 'Name', 'Close Date']],
    ['Account tier', 'Customer Segment', ['Customer Segment', 'Account Name', 'Website']],
    ['Sales rep', 'Owner', ['Owner', 'Sales Region', 'Name']],
    ['Contract renewal', 'Renewal Date', ['Renewal Date', 'Contract Number', 'Start Date']],
    ['Freq', 'Frequency', ['Frequency', 'French Name']],
    ['Predicted churn', 'Churn Prediction', ['Churn Prediction', 'Churned', 'Prediction Date']],
    ['Custmer segmnt', 'Customer Segment', ['Customer Segment', 'Market']],
  ])('for %s is %s', (name, expected, names) => {
    expect(
      answer(
        name,
        names.map((one) => shown(one)),
      ).name,
    ).toBe(expected);
  });

  test('follows the words of the prompt', () => {
    const cities = ['Other City', 'Mailing City', 'Home City'].map((name) => shown(name));
    expect(answer('City', cities, { prompt: 'Of the mailing address' }).name).toBe('Mailing City');
    const list = (name: string, ...values: string[]) =>
      shown(name, { values: values.map((value) => ({ value, displayValue: value })) });
    const lists = [list('Class', 'A', 'B', 'C'), list('Grade', 'Red', 'Yellow', 'Green')];
    expect(answer('Health', lists, { prompt: 'Red, yellow or green' }).name).toBe('Grade');
  });

  test('is the builder’s default, or the field with nearly its name', () => {
    const fields = [shown('Industry'), field('customer_tier__c', { displayName: 'Class' })];
    expect(answer('Level', fields, { default: 'customer_tier' }).name).toBe('Class');
    expect(answer('Industry', fields, { default: 'gone' }).name).toBe('Industry');
  });
});

describe('suggestions for any input', () => {
  const nameArb = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('', ' ', '$', "$['a']['b']", '__proto__', 'constructor', '#', '%', '1', 'no.'),
    fc.string({ minLength: 2000, maxLength: 4000 }),
  );
  const fieldArb = fc.record(
    {
      fieldName: nameArb,
      displayName: nameArb,
      valueType: fc.constantFrom('string', 'date', 'reference', 'unheard-of'),
      values: fc.array(fc.record({ value: nameArb, displayValue: nameArb }), { maxLength: 3 }),
    },
    { requiredKeys: ['fieldName'] },
  ) as fc.Arbitrary<FieldMetadata>;

  test('have confidences from 0 to 1, best first, for existing fields, and never share a sure source', () => {
    fc.assert(
      fc.property(
        fc.array(fieldArb, { maxLength: 6 }),
        fc.uniqueArray(fc.tuple(nameArb, nameArb), { maxLength: 4, selector: ([name]) => name }),
        (fields, names) => {
          const targets = names.map(([mapToName, prompt]) => target(mapToName, { prompt }));
          const all = suggestAll({ targets, fields });
          const known = new Set(fields.map(({ fieldName }) => fieldName));
          const sure = [...all.values()].flatMap(([first]) =>
            first && isSure(first) ? first.fieldName : [],
          );
          expect(new Set(sure).size).toBe(sure.length);
          for (const one of [...all.values()].flat()) {
            expect(known).toContain(one.fieldName);
            expect(one.confidence).toBeGreaterThan(0);
            expect(one.confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  test('find the best field in a long list', () => {
    const crowd = Array.from({ length: 3000 }, (_, at) => shown(`Status date number ${at}`));
    expect(answer('Status', [...crowd, shown('Status')])).toEqual({ name: 'Status', sure: true });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fold,
  nameWords,
  pathSteps,
  readableName,
  shownApiName,
} from '../../../src/core/mapping/normalizeName';

describe('readableName', () => {
  test.each([
    ["$['userInfo']['email']", 'Email (User info)'],
    ['$["a b"][0].c', 'C (A b › 0)'],
    ["$['it\\'s']", 'It s'],
    ['$', '$'],
    ['billing_account', 'Billing account'],
    ['firstName', 'First name'],
    ['Customer_Segment__c', 'Customer segment'],
    ['SLAExpirationDate__c', 'SLA expiration date'],
    ['userId', 'User ID'],
    ['VIP_level', 'VIP level'],
    ['SHOUTING_NAME', 'Shouting name'],
    ['job.appointments', 'Job › Appointments'],
    ['名前', '名前'],
    ['prénomClient', 'Prénom client'],
    ['address1', 'Address1'],
    ['__', '__'],
    ['...', '...'],
    ['', ''],
  ])('turns %s into %s', (name, readable) => {
    expect(readableName(name)).toBe(readable);
  });

  test('answers readable text for any name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        expect(readableName(name)).not.toBe('');
        expect(pathSteps(name)).toBeInstanceOf(Array);
      }),
    );
  });
});

test.each([
  ["$['mailingaddress']['city']", 'mailingaddress › city'],
  ['$["a b"][0].c', 'a b › 0 › c'],
  ['billing_city', 'billing_city'],
  ['job.appointments', 'job.appointments'],
  ['$', '$'],
  ['$price', '$price'],
])('shownApiName shows %s as %s', (name, shown) => {
  expect(shownApiName(name)).toBe(shown);
});

test('nameWords answers the same by its short path for ASCII as by the long one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (name) => {
      // One letter beyond ASCII makes the name take the long path.
      expect(nameWords(`${name} é`)).toEqual([...nameWords(`${name} e`).slice(0, -1), 'é']);
    }),
  );
});

test('fold ignores case, accents and width', () => {
  expect([fold('É'), fold('ＡＢＣ'), fold('İ')]).toEqual(['e', 'abc', 'i']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, nameWords, pathSteps, readableName } from '../../../src/core/mapping/normalizeName';

describe('readableName', () => {
  test.each([
    ["$['userInfo']['email']", 'User info › Email'],
    ['$["a b"][0].c', 'A b › 0 › C'],
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

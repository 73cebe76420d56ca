import { describe, expect, it } from 'vitest';
import { readWriteRules } from '../../../src/core/config/writeRules';
import type { WriteConfigObject } from '../../../src/core/types';

const rules = (rest: object) =>
  readWriteRules({ objectName: 'lead', ...rest } as unknown as WriteConfigObject);

describe('readWriteRules', () => {
  it('reads default values of every type', () => {
    expect(
      rules({
        selectedFieldSettings: {
          source: { default: { stringValue: 'Acme' } },
          score: { default: { integerValue: 0 } },
          vip: { default: { booleanValue: false } },
        },
      }).map(({ fieldName, value }) => [fieldName, value]),
    ).toEqual([
      ['source', 'Acme'],
      ['score', 0],
      ['vip', false],
    ]);
  });

  it('reads when a field is not written on create and update', () => {
    expect(
      rules({
        selectedFieldSettings: {
          a: { writeOnCreate: 'never' },
          b: { writeOnUpdate: 'ifEmpty' },
          c: { writeOnCreate: 'always', writeOnUpdate: 'always' },
        },
      }),
    ).toEqual([
      { fieldName: 'a', value: undefined, onCreate: 'never' },
      { fieldName: 'b', value: undefined, onUpdate: 'ifEmpty' },
    ]);
  });

  it('reads the older form, and prefers the newer when both name a field', () => {
    expect(
      rules({
        selectedValueDefaults: {
          a: { value: 'old' },
          b: { value: 'kept', applyOnUpdate: 'never' },
        },
        selectedFieldSettings: { a: { default: { stringValue: 'new' } } },
      }).map(({ fieldName, value }) => [fieldName, value]),
    ).toEqual([
      ['a', 'new'],
      ['b', 'kept'],
    ]);
  });

  it('ignores malformed settings', () => {
    expect(rules({ selectedFieldSettings: { a: null, b: 'x', constructor: {} } })).toEqual([]);
    expect(readWriteRules(undefined)).toEqual([]);
  });
});

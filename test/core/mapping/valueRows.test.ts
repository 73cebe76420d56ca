import { describe, expect, it } from 'vitest';
import { suggestValues } from '../../../src/core/mapping/suggestValues';
import { doubledValues, valueRows as rowsOf } from '../../../src/core/mapping/valueRows';

const valueRows = (args: Parameters<typeof rowsOf>[0]) => rowsOf({ suggestValues, ...args });

const mappedValues = ['new', 'talking', 'won'].map((value) => ({
  mappedValue: value,
  mappedDisplayValue: value[0]?.toUpperCase() + value.slice(1),
}));
const values = ['New', 'Working', 'Won', 'Lost', 'Unqualified'].map((value) => ({
  value,
  displayValue: value,
}));

describe('valueRows', () => {
  it('offer matching values one to one and leave the others open', () => {
    const rows = valueRows({ mappedValues, values, chosen: {} });
    expect(rows.map(({ label, suggestion }) => [label, suggestion])).toEqual([
      ['New', 'New'],
      ['Talking', undefined],
      ['Won', 'Won'],
    ]);
  });

  it('offer no used value, and nothing for a row with a choice', () => {
    const rows = valueRows({ mappedValues, values, chosen: { talking: 'Won', new: 'Lost' } });
    expect(rows.map(({ suggestion }) => suggestion)).toEqual([undefined, undefined, undefined]);
  });

  it('report a value chosen twice in both rows', () => {
    const rows = valueRows({ mappedValues, values, chosen: { new: 'New', talking: 'New' } });
    expect(rows.map(({ problem }) => problem)).toEqual([
      { code: 'usedTwice', by: 'Talking' },
      { code: 'usedTwice', by: 'New' },
      undefined,
    ]);
    expect(doubledValues({ new: 'New', talking: 'New' })).toEqual(new Set(['New']));
  });

  it('report a value that left the list', () => {
    const [row] = valueRows({ mappedValues, values, chosen: { new: 'Old' } });
    expect(row).toMatchObject({ problem: { code: 'gone' }, suggestion: 'New' });
  });

  it('keep a choice for a value that the host no longer lists', () => {
    const rows = valueRows({ mappedValues, values, chosen: { retired: 'Lost' } });
    expect(rows.at(-1)).toMatchObject({
      value: 'retired',
      label: 'retired',
      providerValue: 'Lost',
    });
  });

  it('accept different numbers of values on both sides', () => {
    const few = valueRows({ mappedValues, values: values.slice(0, 1), chosen: { new: 'New' } });
    expect(few.every(({ problem }) => problem === undefined)).toBe(true);
    const none = valueRows({ mappedValues: [], values, chosen: {} });
    expect(none).toEqual([]);
  });
});

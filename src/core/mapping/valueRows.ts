import { ownValue } from '../../utils/record';
import type { FieldMetadata, FieldValue, MappingField } from '../types';
import type { MappingEngine } from './engine';

/** A row of value mapping: the host's value and the provider's value for it. */
export interface ValueRow {
  value: string;
  label: string;
  providerValue?: string;
  problem?: { code: 'gone' } | { code: 'usedTwice'; by: string };
  /** Suggested provider value, while none that exists is chosen. */
  suggestion?: string;
}

/** Provider values that several of the host's values use. */
export function doubledValues(chosen: Record<string, string>): Set<string> {
  const all = Object.values(chosen);
  return new Set(all.filter((one, index) => all.indexOf(one) !== index));
}

/** Host values whose provider value is no longer listed. A field without a list accepts any value. */
export function goneValues(
  field: Pick<FieldMetadata, 'values'>,
  chosen: Record<string, string>,
): string[] {
  const known = new Set(field.values?.map(({ value }) => value));
  return known.size === 0
    ? []
    : Object.keys(chosen).filter((value) => !known.has(ownValue(chosen, value) ?? ''));
}

/**
 * Rows of value mapping. Mapped values that the host no longer names come last, so that they can be removed.
 */
export function valueRows(args: {
  mappedValues: NonNullable<MappingField['mappedValues']>;
  values: FieldValue[];
  chosen: Record<string, string>;
  /** Suggestion function; without it nothing is suggested. */
  suggestValues?: MappingEngine['suggestValues'];
}): ValueRow[] {
  const { mappedValues, values, chosen, suggestValues } = args;
  const gone = new Set(goneValues({ values }, chosen));
  const open = mappedValues.filter(
    ({ mappedValue }) => ownValue(chosen, mappedValue) === undefined || gone.has(mappedValue),
  );
  const taken = Object.values(chosen);
  const suggested = suggestValues?.({ mappedValues: open, values, taken });
  const named = new Set(mappedValues.map(({ mappedValue }) => mappedValue));
  const labelOf = (value: string) =>
    mappedValues.find(({ mappedValue }) => mappedValue === value)?.mappedDisplayValue ?? value;
  const problemOf = (value: string, providerValue: string): ValueRow['problem'] => {
    if (gone.has(value)) return { code: 'gone' };
    const other = Object.keys(chosen).find(
      (name) => name !== value && chosen[name] === providerValue,
    );
    return other === undefined ? undefined : { code: 'usedTwice', by: labelOf(other) };
  };
  const row = (value: string): ValueRow => {
    const providerValue = ownValue(chosen, value);
    return {
      value,
      label: labelOf(value),
      providerValue,
      problem: providerValue === undefined ? undefined : problemOf(value, providerValue),
      suggestion: suggested?.get(value)?.providerValue,
    };
  };
  const stale = Object.keys(chosen).filter((value) => !named.has(value));
  return [...mappedValues.map(({ mappedValue }) => mappedValue), ...stale].map(row);
}

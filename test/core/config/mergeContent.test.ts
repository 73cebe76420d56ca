import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeContent } from '../../../src/core/config/mergeContent';
import type { ConfigContentPatch } from '../../../src/core/types';
import { contentArb } from '../arbitraries';

const lead = (rest: object): ConfigContentPatch => ({ read: { objects: { lead: rest } } });

describe('mergeContent', () => {
  test.each<
    [string, ConfigContentPatch, ConfigContentPatch, ConfigContentPatch, ConfigContentPatch]
  >([
    [
      'different keys of one object are joined',
      lead({ selectedFields: { a: true } }),
      lead({ selectedFields: { a: true }, disabled: true }),
      lead({ selectedFields: { a: true, b: true } }),
      lead({ selectedFields: { a: true, b: true }, disabled: true }),
    ],
    [
      'a key that the host removed is removed',
      lead({ selectedFields: { a: true, b: true } }),
      lead({ selectedFields: { a: true, b: true, c: true } }),
      lead({ selectedFields: { b: true } }),
      lead({ selectedFields: { b: true, c: true } }),
    ],
    [
      'a key that the other side removed stays removed',
      lead({ selectedFields: { a: true, b: true } }),
      lead({ selectedFields: { b: true } }),
      lead({ selectedFields: { a: true, b: true }, disabled: true }),
      lead({ selectedFields: { b: true }, disabled: true }),
    ],
    [
      'a key that both changed keeps the host’s value',
      lead({ selectedFieldMappings: { m: 'a' } }),
      lead({ selectedFieldMappings: { m: 'b' } }),
      lead({ selectedFieldMappings: { m: 'c' } }),
      lead({ selectedFieldMappings: { m: 'c' } }),
    ],
    [
      'an object that only the host has is added',
      { read: { objects: {} } },
      lead({ disabled: true }),
      { read: { objects: { task: { disabled: false } } } },
      { read: { objects: { lead: { disabled: true }, task: { disabled: false } } } },
    ],
    [
      'a list is replaced as a whole',
      lead({ dynamicMappingsInput: [{ mapToName: 'a' }] }),
      lead({ dynamicMappingsInput: [{ mapToName: 'a' }] }),
      lead({ dynamicMappingsInput: [{ mapToName: 'b' }] }),
      lead({ dynamicMappingsInput: [{ mapToName: 'b' }] }),
    ],
  ])('merges a host’s content into a newer one: %s', (_name, base, theirs, mine, merged) => {
    expect(mergeContent(base, theirs, mine)).toEqual(merged);
  });

  test('answers the other content when one side changed nothing', () => {
    fc.assert(
      fc.property(contentArb, contentArb, (one, two) => {
        expect(mergeContent(one, two, one)).toEqual(two);
        expect(mergeContent(one, one, two)).toEqual(two);
      }),
    );
  });
});

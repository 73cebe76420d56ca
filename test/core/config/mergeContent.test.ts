import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeContent } from '../../../src/core/config/mergeContent';
import type { ConfigContent } from '../../../src/core/types';
import { contentArb } from '../arbitraries';

const lead = (rest: object): ConfigContent => ({ read: { objects: { lead: rest } } });

describe('what a host wrote, over what is saved by now', () => {
  test.each<[string, ConfigContent, ConfigContent, ConfigContent, ConfigContent]>([
    [
      'different keys of one object are joined',
      lead({ selectedFields: { a: true } }),
      lead({ selectedFields: { a: true }, disabled: true }),
      lead({ selectedFields: { a: true, b: true } }),
      lead({ selectedFields: { a: true, b: true }, disabled: true }),
    ],
    [
      'what the host took away goes',
      lead({ selectedFields: { a: true, b: true } }),
      lead({ selectedFields: { a: true, b: true, c: true } }),
      lead({ selectedFields: { b: true } }),
      lead({ selectedFields: { b: true, c: true } }),
    ],
    [
      'what they took away stays away',
      lead({ selectedFields: { a: true, b: true } }),
      lead({ selectedFields: { b: true } }),
      lead({ selectedFields: { a: true, b: true }, disabled: true }),
      lead({ selectedFields: { b: true }, disabled: true }),
    ],
    [
      'the same key changed by both is the host’s',
      lead({ selectedFieldMappings: { m: 'a' } }),
      lead({ selectedFieldMappings: { m: 'b' } }),
      lead({ selectedFieldMappings: { m: 'c' } }),
      lead({ selectedFieldMappings: { m: 'c' } }),
    ],
    [
      'an object that is the host’s alone comes in',
      { read: { objects: {} } },
      lead({ disabled: true }),
      { read: { objects: { task: { disabled: false } } } },
      { read: { objects: { lead: { disabled: true }, task: { disabled: false } } } },
    ],
    [
      'a list is one thing',
      lead({ dynamicMappingsInput: [{ mapToName: 'a' }] }),
      lead({ dynamicMappingsInput: [{ mapToName: 'a' }] }),
      lead({ dynamicMappingsInput: [{ mapToName: 'b' }] }),
      lead({ dynamicMappingsInput: [{ mapToName: 'b' }] }),
    ],
  ])('%s', (_name, base, theirs, mine, merged) => {
    expect(mergeContent(base, theirs, mine)).toEqual(merged);
  });

  test('who changed nothing gets what the other has', () => {
    fc.assert(
      fc.property(contentArb, contentArb, (one, two) => {
        expect(mergeContent(one, two, one)).toEqual(two);
        expect(mergeContent(one, one, two)).toEqual(two);
      }),
    );
  });
});

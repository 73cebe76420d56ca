import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameJson } from '../../src/utils/sameJson';

const json = (text: string): unknown => JSON.parse(text);

describe('sameJson', () => {
  it.each([
    ['{"a":1,"b":2}', '{"b":2,"a":1}'],
    ['[1,{"a":[]}]', '[1,{"a":[]}]'],
    ['0', '-0'],
    ['{"__proto__":{"a":1}}', '{"__proto__":{"a":1}}'],
  ])('is true for equal values: %s and %s', (a, b) => {
    expect(sameJson(json(a), json(b))).toBe(true);
  });

  it.each([
    ['{}', '[]'],
    ['[]', 'null'],
    ['[1,2]', '[2,1]'],
    ['[1]', '[1,2]'],
    ['"1"', '1'],
    ['{"a":1}', '{"a":1,"b":1}'],
    ['{"x":{}}', '{"__proto__":{}}'],
    ['{"__proto__":{"a":1}}', '{}'],
  ])('is false for different values: %s and %s', (a, b) => {
    expect(sameJson(json(a), json(b))).toBe(false);
    expect(sameJson(json(b), json(a))).toBe(false);
  });

  it('takes an absent key for one that is undefined', () => {
    expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameJson({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  });

  it('agrees with Node about any two JSON values', () => {
    const values = fc.jsonValue({ maxDepth: 3 }).map((value) => json(JSON.stringify(value)));
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(sameJson(a, b)).toBe(isDeepStrictEqual(a, b) || (a === 0 && b === 0));
        expect(sameJson(a, structuredClone(a))).toBe(true);
      }),
    );
  });
});

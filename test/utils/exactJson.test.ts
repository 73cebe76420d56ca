import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExact, stringifyExact, withoutMark } from '../../src/utils/exactJson';

describe('exact JSON', () => {
  it.each([
    '{"id":9007199254740993}',
    '[-12345678901234567890,1e400,0.12345678901234567890,1e-400]',
    '{"9007199254740993":{"text":"9007199254740993, \\"1e400\\""},"a":[true,null,-0.5,30]}',
    '123456789012345678901234567890',
  ])('carries %s digit by digit', (json) => {
    expect(stringifyExact(parseExact(json))).toBe(json);
  });

  it('parses any other JSON as usual', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value = parseExact(json);
        expect(JSON.parse(stringifyExact(value))).toEqual(JSON.parse(json));
      }),
    );
    expect(parseExact('{"days":30,"rate":0.1,"zero":0,"text":"7"}')).toEqual({
      days: 30,
      rate: 0.1,
      zero: 0,
      text: '7',
    });
  });

  it('carries integers of any length', () => {
    fc.assert(
      fc.property(fc.bigInt(), (integer) => {
        const json = `{"id":${integer}}`;
        expect(stringifyExact(parseExact(json))).toBe(json);
      }),
    );
  });

  it('shows an exact number by its digits', () => {
    expect(withoutMark(parseExact('9007199254740993') as string)).toBe('9007199254740993');
    expect(withoutMark('Sales')).toBe('Sales');
  });
});

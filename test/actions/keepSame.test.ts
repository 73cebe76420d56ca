import { describe, expect, it } from 'vitest';
import { keepSame } from '../../src/actions/queries/options';

const json = (text: string): unknown => JSON.parse(text);

describe('keepSame', () => {
  it.each([
    '{"a":[1,{"b":null}],"c":"x"}',
    '[]',
    '"text"',
    'null',
    '{"__proto__":{"a":1},"constructor":2}',
  ])('keeps the previous value when the new one is equal: %s', (text) => {
    const before = json(text);
    expect(keepSame(before, json(text))).toBe(before);
  });

  it.each([
    ['{"a":1}', '{"a":2}'],
    ['{"a":1}', '{"b":1}'],
    ['{"a":1}', '{"a":1,"b":2}'],
    ['{"a":{}}', '{"a":[]}'],
    ['[1,2]', '[2,1]'],
    ['{}', 'null'],
    ['{"__proto__":{"a":1}}', '{"__proto__":{"a":2}}'],
    ['{"x":{}}', '{"__proto__":{}}'],
  ])('returns the new value unchanged when it differs: %s → %s', (before, after) => {
    const now = json(after);
    expect(keepSame(json(before), now)).toBe(now);
    expect(JSON.stringify(now)).toBe(after);
  });
});

import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/locale/format';

const now = new Date(2026, 4, 12, 18, 0).getTime();
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

describe('momentOf', () => {
  it.each([
    ['a moment of today as the time alone', 'en-GB', at(2026, 4, 12, 14, 5), { time: '14:05' }],
    [
      'yesterday with its date',
      'en-GB',
      at(2026, 4, 11, 23, 59),
      { time: '23:59', date: '11 May 2026' },
    ],
    [
      'a moment a year ago with its date',
      'en-GB',
      at(2025, 4, 12, 14, 5),
      { time: '14:05', date: '12 May 2025' },
    ],
    [
      'a moment in the language of the page',
      'de',
      at(2026, 4, 11, 9, 5),
      { time: '09:05', date: '11.05.2026' },
    ],
    ['text that is no time as nothing', 'en-GB', 'lately', {}],
    ['an unknown moment as nothing', 'en-GB', undefined, {}],
  ])('formats %s', (_name, locale, time, expected) => {
    expect(momentOf(locale, time, now)).toEqual(expected);
  });
});

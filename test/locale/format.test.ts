import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/locale/format';

const now = new Date(2026, 4, 12, 18, 0).getTime();
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

describe('when something was', () => {
  it.each([
    ['today: the time alone', 'en-GB', at(2026, 4, 12, 14, 5), { time: '14:05' }],
    ['yesterday', 'en-GB', at(2026, 4, 11, 23, 59), { time: '23:59', date: '11 May 2026' }],
    ['a year ago', 'en-GB', at(2025, 4, 12, 14, 5), { time: '14:05', date: '12 May 2025' }],
    [
      'in the language of the page',
      'de',
      at(2026, 4, 11, 9, 5),
      { time: '09:05', date: '11.05.2026' },
    ],
    ['no time at all', 'en-GB', 'lately', {}],
    ['nothing known', 'en-GB', undefined, {}],
  ])('%s', (_name, locale, time, said) => {
    expect(momentOf(locale, time, now)).toEqual(said);
  });
});

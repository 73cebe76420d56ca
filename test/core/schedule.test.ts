import { expect, test } from 'vitest';
import { readPastRecords, readSchedule } from '../../src/core/schedule';

test.each<[string | undefined, object]>([
  ['*/10 * * * *', { every: 'minutes', count: 10 }],
  ['* * * * *', { every: 'minutes', count: 1 }],
  ['0/5 * * * *', { every: 'minutes', count: 5 }],
  ['0 * * * *', { every: 'hours', count: 1 }],
  ['30 */4 * * *', { every: 'hours', count: 4 }],
  ['15 6 * * *', { every: 'day', hour: 6, minute: 15 }],
  ['0 6 * * 7', { every: 'week', weekday: 0 }],
  ['0 6 */2 * *', { every: 'custom' }],
  ['*/7 * * * *', { every: 'custom' }],
  ['*/90 * * * *', { every: 'custom' }],
  ['0 */5 * * *', { every: 'custom' }],
  ['0 6 31 * *', { every: 'custom' }],
  ['0 25 * * *', { every: 'custom' }],
  ['0 6 1 * *', { every: 'month' }],
  [' @hourly ', { every: 'hours', count: 1 }],
  ['@daily', { every: 'days', count: 1 }],
  ['@midnight', { every: 'days', count: 1 }],
  ['@weekly', { every: 'week', weekday: 0 }],
  ['@monthly', { every: 'month' }],
  ['0 6 1 1 *', { every: 'custom' }],
  ['0 6 1 * 1', { every: 'custom' }],
  ['0 6 1,15 * *', { every: 'custom' }],
  ['5,35 * * * *', { every: 'custom' }],
  ['0 0 6 * * *', { every: 'custom' }],
  ['nonsense', { every: 'custom' }],
  ['', { every: 'request' }],
  [undefined, { every: 'request' }],
])('readSchedule reads “%s”', (cron, schedule) => {
  expect(readSchedule(cron)).toEqual(schedule);
});

test.each([
  [undefined, undefined],
  [{ defaultPeriod: {} }, undefined],
  [{ defaultPeriod: { days: 0 } }, { past: 'none' }],
  [{ defaultPeriod: { days: 30 } }, { past: 'days', days: 30 }],
  [{ defaultPeriod: { fullHistory: true } }, { past: 'all' }],
])('readPastRecords reads %j', (backfill, past) => {
  expect(readPastRecords(backfill)).toEqual(past);
});

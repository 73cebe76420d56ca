import type { Backfill } from '../api/wire/manifest';

/** A cron expression in common terms; `custom` has no plain words. */
export type Schedule =
  | { every: 'minutes' | 'hours' | 'days'; count: number }
  | { every: 'day'; hour: number; minute: number }
  | { every: 'week'; weekday: number }
  | { every: 'month' }
  | { every: 'custom' };

const CUSTOM: Schedule = { every: 'custom' };

function stepOf(part: string): number | undefined {
  if (part === '*') return 1;
  const step = /^(?:\*|0)\/(\d+)$/.exec(part);
  return step ? Number(step[1]) : undefined;
}

function numberOf(part: string): number | undefined {
  return /^\d+$/.test(part) ? Number(part) : undefined;
}

/** Intervals of minutes or hours. */
function throughTheDay(minute: string, hour: string): Schedule | undefined {
  const minutes = stepOf(minute);
  if (minutes && hour === '*') return { every: 'minutes', count: minutes };
  const hours = stepOf(hour);
  if (hours && numberOf(minute) !== undefined) return { every: 'hours', count: hours };
  return undefined;
}

/** Reads common forms of cron, such as every ten minutes or daily at six, and aliases such as `@hourly`. */
export function readSchedule(cron: string | undefined): Schedule {
  const text = (cron ?? '').trim();
  if (text === '@hourly') return { every: 'hours', count: 1 };
  if (text === '@daily' || text === '@midnight') return { every: 'days', count: 1 };
  if (text === '@weekly') return { every: 'week', weekday: 0 };
  if (text === '@monthly') return { every: 'month' };
  const [minute, hour, day, month, weekday, ...more] = text.split(/\s+/);
  if (!minute || !hour || !day || !month || !weekday || more.length > 0 || month !== '*') {
    return CUSTOM;
  }
  if (day === '*' && weekday === '*') {
    const repeated = throughTheDay(minute, hour);
    if (repeated) return repeated;
  }
  const at = { hour: numberOf(hour), minute: numberOf(minute) };
  if (at.hour === undefined || at.minute === undefined) return CUSTOM;
  if (day === '*' && weekday === '*') return { every: 'day', hour: at.hour, minute: at.minute };
  const dayOfWeek = numberOf(weekday);
  if (day === '*' && dayOfWeek !== undefined) return { every: 'week', weekday: dayOfWeek % 7 };
  const days = stepOf(day);
  if (days && weekday === '*') return { every: 'days', count: days };
  return weekday === '*' && numberOf(day) !== undefined ? { every: 'month' } : CUSTOM;
}

/** Period of the first read. */
export type PastRecords = { past: 'none' } | { past: 'all' } | { past: 'days'; days: number };

export function readPastRecords(backfill: Backfill | undefined): PastRecords {
  const period = backfill?.defaultPeriod;
  if (period?.fullHistory === true) return { past: 'all' };
  if (typeof period?.days === 'number' && period.days > 0)
    return { past: 'days', days: period.days };
  return { past: 'none' };
}

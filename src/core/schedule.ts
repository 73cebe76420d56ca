import type { Backfill } from '../api/wire/manifest';

/** A cron expression in common terms; `custom` has no plain words. */
export type Schedule =
  /** Read only when the builder's server asks for it. */
  | { every: 'request' }
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

function numberIn(part: string, from: number, to: number): number | undefined {
  const number = /^\d+$/.test(part) ? Number(part) : NaN;
  return number >= from && number <= to ? number : undefined;
}

/** Intervals of minutes or hours. */
function throughTheDay(minute: string, hour: string): Schedule | undefined {
  const minutes = stepOf(minute);
  // Other steps begin again with each hour or day, after a shorter pause.
  if (minutes && minutes < 60 && 60 % minutes === 0 && hour === '*') {
    return { every: 'minutes', count: minutes };
  }
  const hours = stepOf(hour);
  if (hours && hours < 24 && 24 % hours === 0 && numberIn(minute, 0, 59) !== undefined) {
    return { every: 'hours', count: hours };
  }
  return undefined;
}

/** Reads common forms of cron, such as every ten minutes or daily at six, and aliases such as `@hourly`. */
export function readSchedule(cron: string | undefined): Schedule {
  const text = (cron ?? '').trim();
  if (text === '') return { every: 'request' };
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
  const at = { hour: numberIn(hour, 0, 23), minute: numberIn(minute, 0, 59) };
  if (at.hour === undefined || at.minute === undefined) return CUSTOM;
  if (day === '*' && weekday === '*') return { every: 'day', hour: at.hour, minute: at.minute };
  const dayOfWeek = numberIn(weekday, 0, 7);
  if (day === '*' && dayOfWeek !== undefined) return { every: 'week', weekday: dayOfWeek % 7 };
  return weekday === '*' && numberIn(day, 1, 28) !== undefined ? { every: 'month' } : CUSTOM;
}

/** Period of the first read. */
export type PastRecords = { past: 'none' } | { past: 'all' } | { past: 'days'; days: number };

/** Reads how far back the first read goes; `undefined` when nobody says. */
export function readPastRecords(backfill: Backfill | undefined): PastRecords | undefined {
  const { days, fullHistory } = backfill?.defaultPeriod ?? {};
  if (fullHistory === true) return { past: 'all' };
  if (days === undefined) return undefined;
  return days > 0 ? { past: 'days', days } : { past: 'none' };
}

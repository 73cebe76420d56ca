import { asList, asText } from '../utils/record';
import type { Operation } from './types';

/** A run, in the form of a list row. */
export interface Run {
  id: string;
  /** RFC 3339. */
  time?: string;
  does: 'read' | 'write' | 'other';
  objects: string[];
  /** Number of records, where the API reports it. */
  records?: number;
  ended: 'success' | 'failure' | 'running' | 'unknown';
  /** The server's summary. */
  result?: string;
}

const doing: Record<string, Run['does']> = { read: 'read', write: 'write' };
const endings: Record<string, Run['ended']> = {
  success: 'success',
  failure: 'failure',
  in_progress: 'running',
};

function entryOf<T>(record: Record<string, T>, key: string, fallback: T): T {
  return Object.hasOwn(record, key) ? (record[key] as T) : fallback;
}

/** Sorts a run without a time last. */
const timeOf = ({ time = '' }: Run) => Date.parse(time) || -Infinity;

/** Converts operations to rows, the latest first. Unknown values become `other` or `unknown`. */
export function readRuns(operations: Operation[]): Run[] {
  return asList(operations)
    .map(({ id, createTime, actionType, status, result, metadata }): Run => {
      const records = metadata?.progress?.recordsProcessed ?? metadata?.successfulRecordIds?.length;
      return {
        id,
        time: asText(createTime),
        does: entryOf(doing, actionType, 'other'),
        objects: (metadata?.objects ?? []).filter((name) => typeof name === 'string'),
        records: typeof records === 'number' ? records : undefined,
        ended: entryOf(endings, status, 'unknown'),
        result: asText(result),
      };
    })
    .sort((a, b) => timeOf(b) - timeOf(a) || 0);
}

/** `true` once a run is over. An unknown status counts as over, since it may mean anything. */
export function hasEnded(operation: Operation | undefined): boolean {
  const ended = entryOf(endings, operation?.status ?? '', 'running');
  return ended !== 'running';
}

/** Age of a time, in the largest unit that fits. */
export function ageOf(
  time: string,
  now: number,
): { unit: 'minute' | 'hour' | 'day'; count: number } | undefined {
  const minutes = Math.floor((now - Date.parse(time)) / 60_000);
  if (Number.isNaN(minutes)) return undefined;
  if (minutes < 60) return { unit: 'minute', count: Math.max(0, minutes) };
  if (minutes < 24 * 60) return { unit: 'hour', count: Math.floor(minutes / 60) };
  return { unit: 'day', count: Math.floor(minutes / (24 * 60)) };
}

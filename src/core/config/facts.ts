/** What holds for an object: what is saved, else what the manifest declares. Anything else is unknown, and not said. */
import { withoutMark } from '../../utils/exactJson';
import { asText, isRecord } from '../../utils/record';
import type {
  Backfill,
  ConfigContent,
  HydratedObject,
  Manifest,
  ReadConfigObject,
  ReadFacts,
  RecordFilter,
} from '../types';

function valueOf(value: unknown): RecordFilter['value'] {
  if (typeof value === 'string') return withoutMark(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function readFilters(filters: unknown): RecordFilter[] {
  if (!Array.isArray(filters)) return [];
  return filters.flatMap((filter: unknown): RecordFilter[] => {
    const fieldName = isRecord(filter) ? asText(filter.fieldName) : undefined;
    if (!isRecord(filter) || fieldName === undefined) return [];
    const value = filter.operator === 'eq' ? valueOf(filter.value) : undefined;
    return [{ fieldName, ...(value !== undefined && { value }) }];
  });
}

function readBackfill(backfill: unknown): Backfill | undefined {
  if (!isRecord(backfill) || !isRecord(backfill.defaultPeriod)) return undefined;
  const { days, fullHistory } = backfill.defaultPeriod;
  if (fullHistory === true) return { defaultPeriod: { fullHistory } };
  return typeof days === 'number' && days >= 0 ? { defaultPeriod: { days } } : undefined;
}

/** A schedule of a newer form is one without plain words. */
function readCron(cron: unknown): string {
  return typeof cron === 'string' ? cron : cron == null ? '' : '@other';
}

/** A key of a newer type says nothing; it does not bring back what the manifest declares. */
function savedOr<T>(saved: unknown, declared: unknown, read: (value: unknown) => T): T {
  return read(saved === undefined ? declared : saved);
}

/** Reads what holds for one object. */
export function readFacts(
  declared: Pick<HydratedObject, 'schedule' | 'backfill'>,
  saved: ReadConfigObject | undefined,
): ReadFacts {
  const backfill = savedOr(saved?.backfill, declared.backfill, readBackfill);
  return {
    schedule: savedOr(saved?.schedule, declared.schedule, readCron),
    ...(backfill && { backfill }),
    filters: readFilters(saved?.fieldFilters),
    pastFilters: readFilters(saved?.backfill?.fieldFilters),
  };
}

/** `true` when a save also lets the app act as the connected user, because the manifest asks for it since. */
export function addsProxy(manifest: Manifest, saved: ConfigContent | undefined): boolean {
  return manifest.proxy && saved !== undefined && saved.proxy?.enabled !== true;
}

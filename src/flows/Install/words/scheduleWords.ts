import { readableName } from '../../../core/mapping/normalizeName';
import { readPastRecords, readSchedule } from '../../../core/schedule';
import type {
  Choices,
  Manifest,
  ManifestObject,
  ManifestRead,
  RecordFilter,
} from '../../../core/types';
import type { Messages } from '../../../locale/types';
import { ownValue } from '../../../utils/record';

type Words = Messages['install'];

/** Cron in plain words. An empty one means that the app asks by itself. */
export function scheduleWords(cron: string | undefined, app: string, words: Words): string {
  const schedule = readSchedule(cron);
  switch (schedule.every) {
    case 'request':
      return words.onRequest({ app });
    case 'minutes':
      return words.everyMinutes({ count: schedule.count });
    case 'hours':
      return words.everyHours({ count: schedule.count });
    case 'days':
      return words.everyDays({ count: schedule.count });
    case 'day':
      return words.dailyAt({ hour: schedule.hour, minute: schedule.minute });
    case 'week':
      return words.weekly({ weekday: schedule.weekday });
    case 'month':
      return words.monthly;
    case 'custom':
      return words.onSchedule;
  }
}

/** A condition in words; a picklist's value has its name. */
function filterWords({ fields }: ManifestRead, filter: RecordFilter, words: Words): string {
  const { fieldName, value } = filter;
  const metadata = ownValue(fields, fieldName);
  const field = metadata?.displayName ?? readableName(fieldName);
  if (value === undefined) return words.filterOn({ field });
  if (typeof value === 'boolean') {
    return value ? words.filterIsYes({ field }) : words.filterIsNo({ field });
  }
  const named = metadata?.values?.find((one) => one.value === String(value));
  return words.filterIs({ field, name: named?.displayValue ?? String(value) });
}

function filtersWords(read: ManifestRead, filters: RecordFilter[], words: Words): string {
  return words.allFilters({ words: filters.map((filter) => filterWords(read, filter, words)) });
}

/** Which records are read, in words; `undefined` for all of them. */
export function whichRecords({ read }: ManifestObject, words: Words): string | undefined {
  return read && read.filters.length > 0 ? filtersWords(read, read.filters, words) : undefined;
}

/** Period of the first read, in words; `undefined` when nobody says how long it is. */
export function pastWords({ read }: ManifestObject, words: Words): string | undefined {
  const past = readPastRecords(read?.backfill);
  if (!read || !past) return undefined;
  if (past.past === 'none') return words.noRecords;
  const period = past.past === 'days' ? words.lastDays({ count: past.days }) : words.allRecords;
  if (read.pastFilters.length === 0) return period;
  return words.pastWhere({ past: period, filters: filtersWords(read, read.pastFilters, words) });
}

/** Objects that are read now: included, not paused. */
export function readObjects(manifest: Manifest, choices: Choices): ManifestObject[] {
  return manifest.objects.filter(({ objectName, read }) => {
    const choice = choices.objects[objectName]?.read;
    return read && choice?.included && !choice.paused;
  });
}

/** One phrase where all objects agree, else one per phrase with the objects that it is true of. */
function byPhrase(
  objects: ManifestObject[],
  phraseOf: (object: ManifestObject) => string | undefined,
  join: (phrase: string, names: string[]) => string,
): string | undefined {
  const groups = new Map<string, string[]>();
  for (const object of objects) {
    const phrase = phraseOf(object);
    if (phrase === undefined) continue;
    groups.set(phrase, [...(groups.get(phrase) ?? []), object.displayName]);
  }
  const [first] = groups;
  if (groups.size === 1 && first && first[1].length === objects.length) return first[0];
  if (groups.size === 0) return undefined;
  return [...groups].map(([phrase, names]) => join(phrase, names)).join('; ');
}

export function howOften(objects: ManifestObject[], app: string, words: Words): string | undefined {
  return byPhrase(
    objects,
    (object) => scheduleWords(object.read?.schedule, app, words),
    (schedule, names) => words.scheduleOf({ schedule, objects: names }),
  );
}

export function pastRecords(objects: ManifestObject[], words: Words): string | undefined {
  return byPhrase(
    objects,
    (object) => pastWords(object, words),
    (past, names) => words.pastOf({ past, objects: names }),
  );
}

/** Which records of several objects are read; `undefined` for all of them. */
export function recordsRead(objects: ManifestObject[], words: Words): string | undefined {
  return byPhrase(
    objects,
    (object) => whichRecords(object, words),
    (past, names) => words.pastOf({ past, objects: names }),
  );
}

/** Past records of an object, as part of a sentence. */
function donePast({ read }: ManifestObject, words: Words): string | undefined {
  const past = readPastRecords(read?.backfill);
  if (!past) return undefined;
  if (past.past === 'days') return words.donePastDays({ count: past.days });
  return past.past === 'all' ? words.donePastAll : words.donePastNone;
}

/** *Acme checks it every 10 minutes; past records go back 30 days.* Objects that differ are listed one by one. */
export function whatHappensNext(
  args: { manifest: Manifest; choices: Choices; app: string },
  words: Words,
): string | undefined {
  const { manifest, choices, app } = args;
  const objects = readObjects(manifest, choices);
  const [first] = objects;
  if (!first) return undefined;
  const schedule = howOften(objects, app, words) ?? '';
  const past = pastRecords(objects, words);
  if (objects.every(({ read }) => read?.schedule === '')) return words.doneOnRequest({ app });
  if (past === undefined) return words.doneReadingOnly({ app, schedule });
  const isAlike = objects.every((one) => pastWords(one, words) === pastWords(first, words));
  const single =
    isAlike && first.read?.pastFilters.length === 0 ? donePast(first, words) : undefined;
  return single === undefined
    ? words.doneReadingEach({ app, schedule, past })
    : words.doneReading({ app, schedule, past: single });
}

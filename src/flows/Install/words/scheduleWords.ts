import { readPastRecords, readSchedule } from '../../../core/schedule';
import type { Choices, Manifest, ManifestObject } from '../../../core/types';
import type { Messages } from '../../../locale/types';

type Words = Messages['install'];

/** Cron in plain words. */
export function scheduleWords(cron: string | undefined, words: Words): string {
  const schedule = readSchedule(cron);
  switch (schedule.every) {
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

/** Period of the first read, in words. */
export function pastWords(object: ManifestObject, words: Words): string {
  const past = readPastRecords(object.read?.backfill);
  if (past.past === 'days') return words.lastDays({ count: past.days });
  return past.past === 'all' ? words.allRecords : words.noRecords;
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
  phraseOf: (object: ManifestObject) => string,
  join: (phrase: string, names: string[]) => string,
): string {
  const groups = new Map<string, string[]>();
  for (const object of objects) {
    const phrase = phraseOf(object);
    groups.set(phrase, [...(groups.get(phrase) ?? []), object.displayName]);
  }
  if (groups.size <= 1) return [...groups.keys()].join('');
  return [...groups].map(([phrase, names]) => join(phrase, names)).join('; ');
}

export function howOften(objects: ManifestObject[], words: Words): string {
  return byPhrase(
    objects,
    (object) => scheduleWords(object.read?.schedule, words),
    (schedule, names) => words.scheduleOf({ schedule, objects: names }),
  );
}

export function pastRecords(objects: ManifestObject[], words: Words): string {
  return byPhrase(
    objects,
    (object) => pastWords(object, words),
    (past, names) => words.pastOf({ past, objects: names }),
  );
}

/** Past records of an object, as part of a sentence. */
function donePast({ read }: ManifestObject, words: Words): string {
  const past = readPastRecords(read?.backfill);
  if (past.past === 'days') return words.donePastDays({ count: past.days });
  return past.past === 'all' ? words.donePastAll : words.donePastNone;
}

/** *Acme checks it every 10 minutes; past records go back 30 days.* Objects that differ are listed one by one. */
export function whatHappensNext(
  args: { manifest: Manifest; choices: Choices; app: string },
  words: Words,
): string | undefined {
  const objects = readObjects(args.manifest, args.choices);
  const [first] = objects;
  if (!first) return undefined;
  const facts = { app: args.app, schedule: howOften(objects, words) };
  const isAlike = objects.every((one) => pastWords(one, words) === pastWords(first, words));
  return isAlike
    ? words.doneReading({ ...facts, past: donePast(first, words) })
    : words.doneReadingEach({ ...facts, past: pastRecords(objects, words) });
}

import { describe, expect, it } from 'vitest';
import type { Choices, Manifest } from '../../../src/core/types';
import { whatHappensNext } from '../../../src/flows/Install/words/scheduleWords';
import { install } from '../../../src/locale/en/install';

type Period = { days?: number; fullHistory?: boolean } | undefined;

/** Sentence of the last install screen about the schedule and past records of these objects. */
function scheduleSentence(pasts: Record<string, Period>): string | undefined {
  const objects = Object.entries(pasts).map(([objectName, defaultPeriod]) => ({
    objectName,
    displayName: objectName,
    read: {
      schedule: '*/10 * * * *',
      backfill: defaultPeriod && { defaultPeriod },
      pastFilters: [],
    },
  }));
  const choices = Object.fromEntries(
    objects.map(({ objectName }) => [objectName, { read: { included: true } }]),
  );
  return whatHappensNext(
    {
      manifest: { objects } as unknown as Manifest,
      choices: { objects: choices } as unknown as Choices,
      app: 'Acme',
    },
    install.messages,
  );
}

describe('schedule sentence after an install', () => {
  it.each<[string, Record<string, Period>, string]>([
    [
      'days',
      { Contact: { days: 30 } },
      'Acme checks it every 10 minutes; past records go back 30 days.',
    ],
    [
      'all',
      { Contact: { fullHistory: true } },
      'Acme checks it every 10 minutes; all past records come in too.',
    ],
    [
      'none',
      { Contact: { days: 0 } },
      'Acme checks it every 10 minutes; past records stay where they are.',
    ],
    ['nobody says how far back', { Contact: undefined }, 'Acme checks it every 10 minutes.'],
    [
      'the same for each object',
      { Contact: { days: 7 }, Lead: { days: 7 } },
      'Acme checks it every 10 minutes; past records go back 7 days.',
    ],
    [
      'different for each object',
      { Account: { fullHistory: true }, Contact: { days: 30 }, Lead: { days: 0 } },
      'Acme checks it every 10 minutes. Past records: all of them (Account); last 30 days (Contact); none, only new and changed ones (Lead).',
    ],
  ])('tells the past records: %s', (_, pasts, sentence) => {
    expect(scheduleSentence(pasts)).toBe(sentence);
  });
});

import { describe, expect, it } from 'vitest';
import { ageOf, hasEnded, readRuns } from '../../src/core/activity';
import type { Operation } from '../../src/core/types';

const operation = (over: Partial<Operation>): Operation => ({
  id: 'op',
  projectId: 'p',
  integrationId: 'i',
  installationId: 'n',
  configId: 'c',
  actionType: 'read',
  status: 'success',
  ...over,
});

describe('readRuns', () => {
  it('answers the latest run first, with its kind, objects, counts and result', () => {
    const runs = readRuns([
      operation({
        id: 'older',
        createTime: '2026-05-12T10:00:00Z',
        status: 'failure',
        result: 'No.',
      }),
      operation({
        id: 'newer',
        createTime: '2026-05-12T11:00:00Z',
        actionType: 'write',
        metadata: { objects: ['contact'], successfulRecordIds: ['1', '2'] },
      }),
      operation({
        id: 'running',
        createTime: '2026-05-12T10:30:00Z',
        status: 'in_progress',
        metadata: { objects: ['lead'], progress: { recordsProcessed: 7 } },
      }),
    ]);
    expect(runs.map(({ id, does, ended, records }) => [id, does, ended, records])).toEqual([
      ['newer', 'write', 'success', 2],
      ['running', 'read', 'running', 7],
      ['older', 'read', 'failure', undefined],
    ]);
  });

  it('marks an unknown kind as other and an unknown status as unknown', () => {
    const [run] = readRuns([operation({ actionType: 'constructor', status: 'paused_by_moon' })]);
    expect(run).toMatchObject({ does: 'other', ended: 'unknown', objects: [] });
  });
});

describe('ageOf', () => {
  const now = Date.parse('2026-05-12T12:00:00Z');
  it.each([
    ['2026-05-12T12:00:30Z', 'minute', 0],
    ['2026-05-12T11:59:10Z', 'minute', 0],
    ['2026-05-12T11:01:00Z', 'minute', 59],
    ['2026-05-12T11:00:00Z', 'hour', 1],
    ['2026-05-11T12:00:00Z', 'day', 1],
  ] as const)('answers the age of %s in %ss: %i', (time, unit, count) => {
    expect(ageOf(time, now)).toEqual({ unit, count });
  });
  it('answers nothing for text that is no time', () => expect(ageOf('soon', now)).toBeUndefined());
});

it.each([
  ['success', true],
  ['failure', true],
  ['in_progress', false],
  ['constructor', false],
  ['something new', false],
])('a run with status %s has ended: %s', (status, ended) => {
  expect(hasEnded(operation({ status }))).toBe(ended);
});

it('an unknown run has not ended', () => {
  expect(hasEnded(undefined)).toBe(false);
});

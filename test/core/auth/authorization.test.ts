import { describe, expect, test } from 'vitest';
import {
  belongsToFlow,
  isAuthorized,
  madeByAnother,
  pollDelay,
  markOf,
} from '../../../src/core/auth/authorization';
import type { Connection } from '../../../src/core/types';
import { connection } from '../fixtures';

const flow = { provider: 'salesforce', groupRef: 'acme-org', consumerRef: 'dana' };
const kim = { ...connection().consumer, consumerRef: 'kim' };
const elsewhere = { ...connection().group, groupRef: 'other-org' };
const later = '2026-02-02T00:00:00Z';

function outcome(before: Connection[], now: Connection[], renewing?: string) {
  return isAuthorized({ ...flow, baseline: before.map(markOf), now, renewing })?.id;
}

describe('result of a sign-in in the list of connections', () => {
  const old = connection({ id: 'old' });
  const broken = connection({ id: 'old', status: 'bad_credentials' });
  test.each<[string, Connection[], Connection[], string | undefined, string | undefined]>([
    ['no change yet', [old], [old], undefined, undefined],
    ['a new connection', [old], [old, connection({ id: 'new' })], undefined, 'new'],
    [
      'a new connection that was just created',
      [],
      [connection({ id: 'new', status: 'created' })],
      undefined,
      'new',
    ],
    [
      'a new connection that is refused',
      [],
      [connection({ id: 'new', status: 'bad_credentials' })],
      undefined,
      undefined,
    ],
    [
      'a new connection of another provider',
      [],
      [connection({ provider: 'hubspot' })],
      undefined,
      undefined,
    ],
    [
      'a new connection of another group',
      [],
      [connection({ group: elsewhere })],
      undefined,
      undefined,
    ],
    [
      'a new connection of another person',
      [],
      [connection({ consumer: kim })],
      undefined,
      undefined,
    ],
    [
      'an old connection that changed by itself',
      [old],
      [connection({ id: 'old', updateTime: later })],
      undefined,
      undefined,
    ],
    ['a renewal without a change yet', [old], [old], 'old', undefined],
    [
      'a renewal that updated the connection',
      [old],
      [connection({ id: 'old', updateTime: later })],
      'old',
      'old',
    ],
    [
      'a renewal that created the connection again',
      [old],
      [connection({ id: 'old', createTime: later })],
      'old',
      'old',
    ],
    ['a renewal that made the connection work', [broken], [old], 'old', 'old'],
    [
      'a renewal that is still refused',
      [broken],
      [{ ...broken, updateTime: later }],
      'old',
      undefined,
    ],
    ['a renewal by a colleague', [broken], [{ ...old, consumer: kim }], 'old', 'old'],
    [
      'a renewal that made a new connection',
      [broken],
      [broken, connection({ id: 'new' })],
      'old',
      'new',
    ],
    ['a renewal of a connection that was unknown at the click', [], [old], 'old', 'old'],
  ])('is found in the case of %s', (_name, before, now, renewing, id) => {
    expect(outcome(before, now, renewing)).toBe(id);
  });

  test('is a connection with the complete owner only', () => {
    expect(belongsToFlow(old, flow)).toBe(true);
    expect(belongsToFlow({ ...old, group: undefined } as unknown as Connection, flow)).toBe(false);
  });
});

describe('connection made by a colleague meanwhile', () => {
  const theirs = connection({ id: 'theirs', consumer: kim });
  test.each<[string, Connection[], Connection[], string | undefined]>([
    ['offered when it is new', [], [theirs], 'theirs'],
    ['not offered when it was known before', [theirs], [theirs], undefined],
    [
      'not offered when it has bad credentials',
      [],
      [{ ...theirs, status: 'bad_credentials' }],
      undefined,
    ],
    [
      'not offered when it belongs to another group',
      [],
      [{ ...theirs, group: elsewhere }],
      undefined,
    ],
    ['not offered when it is the person’s own', [], [connection()], undefined],
  ])('is %s', (_name, before, now, id) => {
    expect(madeByAnother({ ...flow, baseline: before.map(markOf), now })?.id).toBe(id);
  });
});

test.each([
  [0, true, 2_000],
  [179_999, true, 2_000],
  [180_000, true, 5_000],
  [0, false, null],
])('pollDelay after %d ms on a page with visible=%s is %s ms', (elapsedMs, visible, delay) => {
  expect(pollDelay({ elapsedMs, visible })).toBe(delay);
});

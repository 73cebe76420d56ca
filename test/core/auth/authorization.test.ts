import { describe, expect, test } from 'vitest';
import {
  belongsToFlow,
  isAuthorized,
  madeByAnother,
  pollDelay,
} from '../../../src/core/auth/authorization';
import { markOf } from '../../../src/core/auth/connectionMark';
import type { Connection } from '../../../src/core/types';
import { connection } from '../fixtures';

const flow = { provider: 'salesforce', groupRef: 'acme-org', consumerRef: 'dana' };
const kim = { ...connection().consumer, consumerRef: 'kim' };
const elsewhere = { ...connection().group, groupRef: 'other-org' };
const later = '2026-02-02T00:00:00Z';

function outcome(before: Connection[], now: Connection[], renewing?: string) {
  return isAuthorized({ ...flow, baseline: before.map(markOf), now, renewing })?.id;
}

describe('whether a sign-in took effect', () => {
  const old = connection({ id: 'old' });
  const broken = connection({ id: 'old', status: 'bad_credentials' });
  test.each<[string, Connection[], Connection[], string | undefined, string | undefined]>([
    ['nothing yet', [old], [old], undefined, undefined],
    ['a new connection', [old], [old, connection({ id: 'new' })], undefined, 'new'],
    [
      'a new one just created',
      [],
      [connection({ id: 'new', status: 'created' })],
      undefined,
      'new',
    ],
    [
      'a new one that is refused',
      [],
      [connection({ id: 'new', status: 'bad_credentials' })],
      undefined,
      undefined,
    ],
    ['one of another provider', [], [connection({ provider: 'hubspot' })], undefined, undefined],
    ['one of another group', [], [connection({ group: elsewhere })], undefined, undefined],
    ['one of another person', [], [connection({ consumer: kim })], undefined, undefined],
    [
      'an old one that changed by itself',
      [old],
      [connection({ id: 'old', updateTime: later })],
      undefined,
      undefined,
    ],
    ['renewed: nothing yet', [old], [old], 'old', undefined],
    ['renewed: updated', [old], [connection({ id: 'old', updateTime: later })], 'old', 'old'],
    ['renewed: made anew', [old], [connection({ id: 'old', createTime: later })], 'old', 'old'],
    ['renewed: works again', [broken], [old], 'old', 'old'],
    ['renewed: still refused', [broken], [{ ...broken, updateTime: later }], 'old', undefined],
    ['renewed by a colleague', [broken], [{ ...old, consumer: kim }], 'old', 'old'],
    ['renewed: a new one instead', [broken], [broken, connection({ id: 'new' })], 'old', 'new'],
    ['renewed: not known at the click', [], [old], 'old', 'old'],
  ])('%s', (_name, before, now, renewing, id) => {
    expect(outcome(before, now, renewing)).toBe(id);
  });

  test('a connection counts only with all of its owner', () => {
    expect(belongsToFlow(old, flow)).toBe(true);
    expect(belongsToFlow({ ...old, group: undefined } as unknown as Connection, flow)).toBe(false);
  });
});

describe('a connection that a colleague made meanwhile', () => {
  const theirs = connection({ id: 'theirs', consumer: kim });
  test.each<[string, Connection[], Connection[], string | undefined]>([
    ['is offered', [], [theirs], 'theirs'],
    ['not one known before', [theirs], [theirs], undefined],
    ['not a broken one', [], [{ ...theirs, status: 'bad_credentials' }], undefined],
    ['not of another group', [], [{ ...theirs, group: elsewhere }], undefined],
    ['not my own', [], [connection()], undefined],
  ])('%s', (_name, before, now, id) => {
    expect(madeByAnother({ ...flow, baseline: before.map(markOf), now })?.id).toBe(id);
  });
});

test.each([
  [0, true, 2_000],
  [179_999, true, 2_000],
  [180_000, true, 5_000],
  [0, false, null],
])('after %d ms, visible %s: look again in %s ms', (elapsedMs, visible, delay) => {
  expect(pollDelay({ elapsedMs, visible })).toBe(delay);
});

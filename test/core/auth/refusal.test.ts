import { expect, test } from 'vitest';
import { isCredentialRefusal } from '../../../src/core/auth/refusal';
import { type AmpError, describeError } from '../../../src/core/errors';

const base = describeError(new Error('x'), { time: '2026-05-12T10:00:00Z', online: true });

test.each<[string, Partial<AmpError>, boolean]>([
  ['401', { code: 'unauthorized' }, true],
  ['403', { code: 'forbidden' }, true],
  [
    'a 422 whose detail speaks of credentials',
    { code: 'refused', detail: 'Invalid credentials.' },
    true,
  ],
  ['a 400 with the cause', { code: 'refused', causes: ['invalid_grant: expired'] }, true],
  ['a 400 that quotes a status', { code: 'refused', detail: 'GET /me: 401 Unauthorized' }, true],
  ['a 422 about something else', { code: 'refused', detail: 'The object Lead is odd.' }, false],
  ['a 422 without a detail', { code: 'refused' }, false],
  ['a server error', { code: 'server', detail: 'credentials store down' }, false],
  ['offline', { code: 'offline' }, false],
])('isCredentialRefusal decides on %s', (_, error, expected) => {
  expect(isCredentialRefusal({ ...base, ...error })).toBe(expected);
});

import { expect, test } from 'vitest';
import { isCredentialRefusal } from '../../../src/core/auth/refusal';
import { type AmpError, describeError } from '../../../src/core/errors';

const base = describeError(new Error('x'), { time: '2026-05-12T10:00:00Z', online: true });

test.each<[string, Partial<AmpError>, boolean]>([
  ['401', { code: 'unauthorized' }, true],
  ['403', { code: 'forbidden' }, true],
  ['422 that speaks of credentials', { code: 'refused', detail: 'Invalid credentials.' }, true],
  ['400 with the cause', { code: 'refused', causes: ['invalid_grant: expired'] }, true],
  ['400 that quotes a status', { code: 'refused', detail: 'GET /me: 401 Unauthorized' }, true],
  ['422 about something else', { code: 'refused', detail: 'The object Lead is odd.' }, false],
  ['422 without a word', { code: 'refused' }, false],
  ['a server in trouble', { code: 'server', detail: 'credentials store down' }, false],
  ['offline', { code: 'offline' }, false],
])('%s', (_, error, expected) => {
  expect(isCredentialRefusal({ ...base, ...error })).toBe(expected);
});

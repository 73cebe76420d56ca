import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeError } from '../../src/core/errors';
import { clientOf, errorOf, json } from './fakeServer';

const NOW = Date.parse('2026-03-01T10:00:00Z');
const now = () => NOW;
const text = (body: string, status = 200, headers = {}) => new Response(body, { status, headers });
const who = { groupRef: 'g' };

describe('ApiError', () => {
  it('carries every field of a problem+json answer', async () => {
    const problem = {
      title: 'Unprocessable Entity',
      status: 422,
      detail: 'No such column',
      causes: ['INVALID_FIELD', 7, ''],
      remedy: 'Leave the field out.',
      requestId: 'r-1',
      retryable: true,
      retryAfter: '2026-03-01T10:01:00+00:00',
      issues: [{ in: 'body', name: 'a', detail: 'wrong', value: 'typed by a person' }, null],
    };
    const { api } = clientOf([json(problem, 422)], { now });
    const error = await errorOf(api.listConnections(who));
    expect(error).toMatchObject({
      name: 'ApiError',
      kind: 'http',
      status: 422,
      title: 'Unprocessable Entity',
      detail: 'No such column',
      causes: ['INVALID_FIELD'],
      remedy: 'Leave the field out.',
      requestId: 'r-1',
      retryable: true,
      retryAfter: '2026-03-01T10:01:00.000Z',
      issues: [{ in: 'body', name: 'a', detail: 'wrong' }],
    });
    expect(error.message).toBe('GET /projects/p1/connections answered 422: No such column');
  });

  it.each([
    ['seconds', '30', '2026-03-01T10:00:30.000Z'],
    ['a date', 'Sun, 01 Mar 2026 10:02:00 GMT', '2026-03-01T10:02:00.000Z'],
    ['nonsense', 'soon', undefined],
    ['a number out of range', '99999999999999999', undefined],
    ['a time that has passed', 'Sun, 01 Mar 2026 09:59:00 GMT', undefined],
    ['zero', '0', undefined],
    ['the last minute of a day', '86400', '2026-03-02T10:00:00.000Z'],
    ['more than a day', '86401', undefined],
  ])('reads a Retry-After header given as %s', async (_form, header, expected) => {
    const { api } = clientOf([json({}, 429, { 'Retry-After': header })], { now });
    expect((await errorOf(api.listConnections(who))).retryAfter).toBe(expected);
  });
});

describe("a server's words", () => {
  it.each([
    ['in the past', '2026-02-01T10:01:00Z'],
    ['years ahead', '2099-01-01T00:00:00Z'],
  ])('have no retry time when the body gives one %s', async (_when, retryAfter) => {
    const { api } = clientOf([json({ retryAfter }, 429)], { now });
    expect((await errorOf(api.listConnections(who))).retryAfter).toBeUndefined();
  });

  it('are cut where they are too long to read', async () => {
    const long = 'word '.repeat(1_000);
    const problem = {
      title: long,
      detail: 'word '.repeat(400_000),
      remedy: long,
      requestId: long,
      causes: Array.from({ length: 100 }, () => long),
      issues: Array.from({ length: 100 }, () => ({ name: long, in: long, detail: long })),
    };
    const error = await errorOf(clientOf([json(problem, 422)]).api.listConnections(who));
    const cut = `${long.slice(0, 1000)}…`;
    const { title, detail, remedy, requestId, causes, issues } = error;
    expect({ title, detail, remedy, requestId }).toEqual({
      title: cut,
      detail: cut,
      remedy: cut,
      requestId: cut,
    });
    expect(causes).toEqual(Array.from({ length: 20 }, () => cut));
    expect(issues).toEqual(Array.from({ length: 20 }, () => ({ name: cut, in: cut, detail: cut })));
    expect(error.message.length).toBeLessThan(1_100);
  });

  it('are searched for secrets up to the cut', async () => {
    const detail = `${'.'.repeat(990)} key-of-host ${'.'.repeat(2000)}`;
    const error = await errorOf(clientOf([json({ detail }, 422)]).api.listConnections(who));
    expect(error.detail).not.toContain('key-o');
  });
});

describe('an answer that is not the expected JSON', () => {
  it.each<[string, Response | Error, object]>([
    [
      'HTML with 200',
      text('<!doctype html><p>', 200),
      { kind: 'malformed', status: 200, retryable: false },
    ],
    ['HTML with 502', text('<html>', 502), { kind: 'malformed', status: 502, retryable: true }],
    ['an empty body', text(''), { kind: 'malformed', retryable: true }],
    ['an empty refusal', text('', 403), { kind: 'http', status: 403, retryable: false }],
    ['JSON cut off', text('[{"id":"c1","prov'), { kind: 'malformed', retryable: true }],
    ['an object for a list', json({ id: 'c1' }), { kind: 'malformed', retryable: false }],
    ['null', json(null), { kind: 'malformed' }],
    ['a list of other things', json([{ id: 'c1' }]), { kind: 'malformed' }],
    ['a list with null in it', json([null]), { kind: 'malformed' }],
    ['JSON that is not a problem', json(['x'], 500), { kind: 'malformed', status: 500 }],
    ['a lost network', new TypeError('Failed to fetch'), { kind: 'network', retryable: true }],
  ])('rejects %s as an ApiError', async (_what, answer, expected) => {
    const error = await errorOf(clientOf([answer]).api.listConnections(who));
    expect(error).toMatchObject({ name: 'ApiError', ...expected });
    expect(error.message).toContain('GET /projects/p1/connections');
  });

  it.each(['<html>', '{"url":"x"}', '', 'javascript:alert(1)'])(
    'rejects %j as an address for the sign-in window',
    async (body) => {
      const { api } = clientOf([text(body)]);
      expect(await errorOf(api.oauthUpdate('c1'))).toMatchObject({ kind: 'malformed' });
    },
  );

  it.each([{}, { redirect: { url: 'https://x.test' } }, { connection: {} }])(
    'rejects a multi-step answer without a next step: %j',
    async (body) => {
      const { api } = clientOf([json(body)]);
      expect(await errorOf(api.customAuthConnect({}))).toMatchObject({ kind: 'malformed' });
    },
  );
});

describe('ApiError.retryable', () => {
  const get = (answer: Response | Error) => errorOf(clientOf([answer]).api.listConnections(who));
  const post = (answer: Response | Error) => errorOf(clientOf([answer]).api.generateConnection({}));
  it.each([
    [408, true, false],
    [429, true, true],
    [502, true, false],
    [503, true, false],
    [504, true, false],
    [500, false, false],
    [404, false, false],
  ])('status %i is retryable for a read: %s, for a write: %s', async (status, reading, writing) => {
    expect((await get(json({}, status))).retryable).toBe(reading);
    expect((await post(json({}, status))).retryable).toBe(writing);
  });

  it('follows the server when its answer says whether to retry', async () => {
    expect((await get(json({ retryable: false }, 503))).retryable).toBe(false);
    expect((await post(json({ retryable: true }, 500))).retryable).toBe(true);
  });

  it('is false for a write whose answer was lost, and the write is not repeated', async () => {
    const { api, seen } = clientOf([new TypeError('lost'), json({ id: 'c1', provider: 'x' })]);
    expect((await errorOf(api.generateConnection({}))).retryable).toBe(false);
    expect(seen).toHaveLength(1);
  });
});

describe('request timeout', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const silence = () => new Promise<Response>(() => {});

  it.each([
    [
      'reading a list',
      30_000,
      (api: ReturnType<typeof clientOf>['api']) => api.listConnections(who),
    ],
    ['installing', 90_000, (api: ReturnType<typeof clientOf>['api']) => api.generateConnection({})],
  ])('aborts %s after %i ms', async (_what, ms, call) => {
    let error: unknown;
    call(clientOf([silence]).api).catch((reason: unknown) => (error = reason));
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(error).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(error).toMatchObject({ name: 'ApiError', kind: 'timeout' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lets the caller abort before and during a request', async () => {
    const { api, seen } = clientOf([silence]);
    const before = new AbortController();
    before.abort();
    expect(await errorOf(api.getProject({ signal: before.signal }))).toMatchObject({
      kind: 'aborted',
    });
    expect(seen).toHaveLength(0);
    const later = new AbortController();
    const pending = errorOf(api.getProject({ signal: later.signal }));
    later.abort();
    expect(await pending).toMatchObject({ kind: 'aborted', retryable: false });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('error codes for screens', () => {
  it.each<[string, Response | Error, string]>([
    ['a wrong key', json({}, 401), 'unauthorized'],
    ['a missing resource', json({}, 404), 'notFound'],
    ['HTML', text('<html>'), 'unreachable'],
    ['a lost network', new TypeError('x'), 'unreachable'],
    ['too many requests', json({}, 429), 'rateLimited'],
  ])('maps %s to its code', async (_what, answer, code) => {
    const error = await errorOf(clientOf([answer]).api.listConnections(who));
    expect(describeError(error, { time: 't', online: true }).code).toBe(code);
  });
});

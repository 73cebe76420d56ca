import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeError } from '../../src/core/errors';
import { clientOf, errorOf, json } from './fakeServer';

const NOW = Date.parse('2026-03-01T10:00:00Z');
const now = () => NOW;
const text = (body: string, status = 200, headers = {}) => new Response(body, { status, headers });
const who = { groupRef: 'g' };

describe('an error says everything the API said', () => {
  it('of a problem', async () => {
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
    const { api } = clientOf([json(problem, 422)]);
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
    ['too much', '99999999999999999', undefined],
  ])('Retry-After as %s', async (_form, header, expected) => {
    const { api } = clientOf([json({}, 429, { 'Retry-After': header })], { now });
    expect((await errorOf(api.listConnections(who))).retryAfter).toBe(expected);
  });
});

describe('whatever comes instead of an answer becomes an error', () => {
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
    ['JSON that is no problem', json(['x'], 500), { kind: 'malformed', status: 500 }],
    ['no network', new TypeError('Failed to fetch'), { kind: 'network', retryable: true }],
  ])('%s', async (_what, answer, expected) => {
    const error = await errorOf(clientOf([answer]).api.listConnections(who));
    expect(error).toMatchObject({ name: 'ApiError', ...expected });
    expect(error.message).toContain('GET /projects/p1/connections');
  });

  it.each(['<html>', '{"url":"x"}', '', 'javascript:alert(1)'])(
    'an address to open that is none: %j',
    async (body) => {
      const { api } = clientOf([text(body)]);
      expect(await errorOf(api.oauthUpdate('c1'))).toMatchObject({ kind: 'malformed' });
    },
  );

  it.each([{}, { redirect: { url: 'https://x.test' } }, { connection: {} }])(
    'a multi-step answer that leads nowhere: %j',
    async (body) => {
      const { api } = clientOf([json(body)]);
      expect(await errorOf(api.customAuthConnect({}))).toMatchObject({ kind: 'malformed' });
    },
  );
});

describe('whether trying again can help', () => {
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
  ])('%i: reading %s, writing %s', async (status, reading, writing) => {
    expect((await get(json({}, status))).retryable).toBe(reading);
    expect((await post(json({}, status))).retryable).toBe(writing);
  });

  it('the server knows better', async () => {
    expect((await get(json({ retryable: false }, 503))).retryable).toBe(false);
    expect((await post(json({ retryable: true }, 500))).retryable).toBe(true);
  });

  it('a write whose answer was lost is never repeated', async () => {
    const { api, seen } = clientOf([new TypeError('lost'), json({ id: 'c1', provider: 'x' })]);
    expect((await errorOf(api.generateConnection({}))).retryable).toBe(false);
    expect(seen).toHaveLength(1);
  });
});

describe('time', () => {
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
  ])('%s is given up after %i ms', async (_what, ms, call) => {
    let error: unknown;
    call(clientOf([silence]).api).catch((reason: unknown) => (error = reason));
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(error).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(error).toMatchObject({ name: 'ApiError', kind: 'timeout' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('the caller can give up, before or on the way', async () => {
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

describe('for a screen', () => {
  it.each<[string, Response | Error, string]>([
    ['wrong key', json({}, 401), 'unauthorized'],
    ['not there', json({}, 404), 'notFound'],
    ['HTML', text('<html>'), 'unreachable'],
    ['no network', new TypeError('x'), 'unreachable'],
    ['too many', json({}, 429), 'rateLimited'],
  ])('%s has a code of its own', async (_what, answer, code) => {
    const error = await errorOf(clientOf([answer]).api.listConnections(who));
    expect(describeError(error, { time: 't', online: true }).code).toBe(code);
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { GetToken } from '../../src/api/types';
import { describeError } from '../../src/core/errors';
import { clientOf, errorOf, json } from './fakeServer';

const START = Date.parse('2026-03-01T10:00:00Z');
const dana = { groupRef: 'acme', consumerRef: 'dana' };
const sam = { groupRef: 'acme', consumerRef: 'sam' };

/** A JWT whose payload needs base64url. */
function jwt(claims: object): string {
  const payload = btoa(JSON.stringify({ ...claims, note: '???>>>' }));
  return `h.${payload.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')}.s`;
}

const endsIn = (seconds: number, name = 't') => jwt({ name, exp: START / 1000 + seconds });

function setUp(getToken: GetToken, answers = [json({ id: 'p' })]) {
  let time = START;
  const spy = vi.fn<GetToken>(getToken);
  const { api, seen } = clientOf(answers, { credential: { getToken: spy }, now: () => time });
  const sent = () => seen.map(({ headers }) => headers.Authorization?.replace('Bearer ', ''));
  return { api, spy, seen, sent, pass: (seconds: number) => void (time += seconds * 1000) };
}

describe('JWT of a consumer', () => {
  it('is requested once for parallel requests and kept', async () => {
    const { api, spy, sent } = setUp(async () => endsIn(600));
    const scoped = api.forConsumer(dana);
    await Promise.all([
      scoped.getProject(),
      scoped.getProject(),
      api.forConsumer(dana).getProject(),
    ]);
    await scoped.getProject();
    expect(spy.mock.calls).toEqual([[{ groupRef: 'acme', consumerRef: 'dana' }]]);
    expect(new Set(sent())).toEqual(new Set([endsIn(600)]));
  });

  it('is never shared between two consumers of one group', async () => {
    const { api, spy, sent } = setUp(async ({ consumerRef }) => endsIn(600, consumerRef));
    await Promise.all([api.forConsumer(dana).getProject(), api.forConsumer(sam).getProject()]);
    expect(spy).toHaveBeenCalledTimes(2);
    expect(sent()).toEqual([endsIn(600, 'dana'), endsIn(600, 'sam')]);
  });

  it('is renewed before it expires', async () => {
    const { api, spy, pass } = setUp(async () => endsIn(600));
    await api.forConsumer(dana).getProject();
    pass(569);
    await api.forConsumer(dana).getProject();
    expect(spy).toHaveBeenCalledTimes(1);
    pass(2);
    await api.forConsumer(dana).getProject();
    expect(spy).toHaveBeenCalledTimes(2);
  });

  it.each(['opaque', 'a.b.c', 'a.bnVsbA.c', jwt({ exp: 'soon' }), endsIn(-300)])(
    'is used for one minute when it has no valid expiry: %s',
    async (token) => {
      const { api, spy, pass } = setUp(async () => token);
      await api.forConsumer(dana).getProject();
      pass(59);
      await api.forConsumer(dana).getProject();
      expect(spy).toHaveBeenCalledTimes(1);
      pass(2);
      await api.forConsumer(dana).getProject();
      expect(spy).toHaveBeenCalledTimes(2);
    },
  );

  it('is renewed once for all requests that were answered with 401', async () => {
    let count = 0;
    const { api, spy, seen } = setUp(async () => endsIn(600, `n${++count}`), [
      ({ headers }: { headers: Record<string, string> }) =>
        headers.Authorization?.endsWith(endsIn(600, 'n1')) ? json({}, 401) : json({ id: 'p' }),
    ] as never);
    const scoped = api.forConsumer(dana);
    await Promise.all([scoped.getProject(), scoped.getProject()]);
    expect(spy).toHaveBeenCalledTimes(2);
    expect(seen).toHaveLength(4);
  });

  it('rejects after the second 401 and does not loop', async () => {
    const { api, spy, seen } = setUp(async () => endsIn(600), [json({}, 401)]);
    const error = await errorOf(api.forConsumer(dana).getProject());
    expect(error).toMatchObject({ kind: 'http', status: 401 });
    expect([spy.mock.calls.length, seen.length]).toEqual([2, 2]);
  });

  it('is not requested for endpoints that need none', async () => {
    const { api, spy, sent } = setUp(async () => endsIn(600), [json({ authType: 'none' })]);
    await api.forConsumer(dana).getProvider('x');
    expect([spy.mock.calls.length, sent()]).toEqual([0, [undefined]]);
  });
});

describe('getToken that fails', () => {
  const answer = async (getToken: GetToken) => {
    const { api, seen } = setUp(getToken);
    const error = await errorOf(api.forConsumer(dana).getProject());
    expect(seen).toEqual([]);
    return error;
  };

  it('rejects the request with the reason of the host', async () => {
    const error = await answer(() => Promise.reject(new Error('session ended')));
    expect(error).toMatchObject({ kind: 'credential', retryable: true });
    expect(error.message).toBe(
      'ampkit: `getToken` failed, so no request could be made: session ended',
    );
    expect(describeError(error, { time: 't', online: true }).code).toBe('unauthorized');
  });

  it('reports a synchronous throw in the same way', async () => {
    const error = await answer(() => {
      throw new Error('not signed in');
    });
    expect(error.message).toContain('not signed in');
  });

  it.each([undefined, '', { token: 'x' }, 'two\nlines'])(
    'explains what to return when it resolves to %j',
    async (token) => {
      const error = await answer(async () => token as string);
      expect(error).toMatchObject({ kind: 'credential', retryable: false });
      expect(error.message).toContain('must resolve to the JWT as a string');
    },
  );

  it('is called again after a failure', async () => {
    let fails = true;
    const { api, spy } = setUp(async () => {
      if (fails) throw new Error('down');
      return endsIn(600);
    });
    await errorOf(api.forConsumer(dana).getProject());
    fails = false;
    await api.forConsumer(dana).getProject();
    expect(spy).toHaveBeenCalledTimes(2);
  });

  it('explains which refs to pass when the consumer is unknown', async () => {
    const { api } = setUp(async () => endsIn(600));
    const error = await errorOf(api.getProject());
    expect(error.message).toContain('Give `consumerRef` and `groupRef`');
  });
});

it('sends one request when the API key is refused', async () => {
  const { api, seen } = clientOf([json({}, 401)]);
  await errorOf(api.getProject());
  expect(seen).toHaveLength(1);
});

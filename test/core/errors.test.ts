import { describe, expect, test } from 'vitest';
import { DeveloperError, describeError, referenceOf } from '../../src/core/errors';

const context = { time: '2026-01-01T00:00:00Z', online: true };

function apiError(rest: object): Error {
  return Object.assign(
    new Error('GET /x failed'),
    { name: 'ApiError', kind: 'http', retryable: false },
    rest,
  );
}

describe('describeError', () => {
  test.each<[object, string]>([
    [{ kind: 'timeout' }, 'timeout'],
    [{ kind: 'network' }, 'unreachable'],
    [{ kind: 'malformed' }, 'unreachable'],
    [{ kind: 'malformed', status: 200 }, 'unreachable'],
    [{ kind: 'malformed', status: 502 }, 'server'],
    [{ status: 400 }, 'refused'],
    [{ status: 401 }, 'unauthorized'],
    [{ status: 403 }, 'forbidden'],
    [{ status: 404 }, 'notFound'],
    [{ status: 408 }, 'timeout'],
    [{ status: 409 }, 'conflict'],
    [{ status: 412 }, 'conflict'],
    [{ status: 422 }, 'refused'],
    [{ status: 429 }, 'rateLimited'],
    [{ status: 503 }, 'server'],
    [{ status: 418 }, 'unexpected'],
    [{}, 'unexpected'],
  ])('gives %j the code %s', (rest, code) => {
    expect(describeError(apiError(rest), context).code).toBe(code);
  });

  test('gives a lost answer the code offline while the browser is offline', () => {
    const error = describeError(apiError({ kind: 'network' }), { ...context, online: false });
    expect(error.code).toBe('offline');
  });

  test("keeps the server's words and the request", () => {
    const rest = {
      status: 422,
      detail: 'no access to rating',
      causes: ['FLS'],
      remedy: 'ask',
      requestId: 'r1',
      issues: [{ name: 'rating' }],
      retryable: true,
      retryAfter: context.time,
    };
    expect(describeError(apiError(rest), context)).toMatchObject({
      ...rest,
      time: context.time,
      reference: referenceOf('r1'),
      message: 'GET /x failed',
    });
  });

  test('describes developer errors and unknown errors', () => {
    expect(describeError(new DeveloperError('pass a project'), context)).toMatchObject({
      code: 'developer',
      message: 'ampkit: pass a project',
      retryable: false,
    });
    expect(describeError(new Error('boom'), context)).toMatchObject({
      code: 'unexpected',
      retryable: true,
      reference: referenceOf('boom'),
    });
    expect(describeError('boom', context).message).toBe('boom');
  });

  test('gives equal errors the same reference of four characters', () => {
    expect(referenceOf('abc')).toMatch(/^[0-9a-f]{4}$/);
    expect(referenceOf('abc')).toBe(referenceOf('abc'));
    expect(referenceOf('abc')).not.toBe(referenceOf('abd'));
  });
});

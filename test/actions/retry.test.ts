import { expect, it } from 'vitest';
import { ApiError } from '../../src/api/ApiError';
import { retryDelay, shouldRetry } from '../../src/actions/queries/options';

const now = Date.parse('2026-03-01T10:00:00Z');
const busy = (seconds?: number) =>
  new ApiError({
    kind: 'http',
    status: 429,
    message: 'busy',
    retryable: true,
    retryAfter: seconds === undefined ? undefined : new Date(now + seconds * 1000).toISOString(),
  });

it('repeats a request up to three times, each after a longer pause', () => {
  expect([0, 1, 2, 3].map((count) => shouldRetry(count, busy(), now))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect([0, 1, 2].map((attempt) => retryDelay(attempt, busy(), now))).toEqual([500, 1000, 2000]);
});

it('waits for a retry time of a few seconds', () => {
  expect(shouldRetry(0, busy(8), now)).toBe(true);
  expect(retryDelay(0, busy(8), now)).toBe(8000);
});

it('does not keep a page loading until a retry time that is further ahead', () => {
  expect(shouldRetry(0, busy(11), now)).toBe(false);
  expect(shouldRetry(0, busy(3600), now)).toBe(false);
});

it('repeats at its own pace when the retry time has passed', () => {
  expect(shouldRetry(0, busy(-60), now)).toBe(true);
  expect(retryDelay(0, busy(-60), now)).toBe(500);
});

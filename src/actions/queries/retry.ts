import { apiErrorOf } from '../../core/errors';

const MAX_RETRIES = 3;
const MAX_DELAY_MS = 30_000;

/** Whether a failed request is repeated: at most three times, and only where it may succeed. */
export function shouldRetry(failureCount: number, error: Error): boolean {
  return failureCount < MAX_RETRIES && apiErrorOf(error)?.retryable === true;
}

/** Milliseconds until the next request: doubling from 500, or until the server's `retryAfter`, at most 30,000. */
export function retryDelay(attempt: number, error: Error, now: number = Date.now()): number {
  const backoff = Math.min(500 * 2 ** attempt, MAX_DELAY_MS);
  const after = Date.parse(apiErrorOf(error)?.retryAfter ?? '') - now;
  return Number.isNaN(after) ? backoff : Math.min(Math.max(after, backoff), MAX_DELAY_MS);
}

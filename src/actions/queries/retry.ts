/** When a query is asked again: only what may succeed, at most three more times, when the server says so. */
const MAX_RETRIES = 3;
const MAX_DELAY_MS = 30_000;

interface MaybeApiError {
  retryable?: boolean;
  retryAfter?: string;
}

export function shouldRetry(failureCount: number, error: Error): boolean {
  return failureCount < MAX_RETRIES && (error as MaybeApiError).retryable === true;
}

/** Milliseconds: doubling from 0.5 s, or until `retryAfter`, never more than 30 s. */
export function retryDelay(attempt: number, error: Error, now: number = Date.now()): number {
  const backoff = Math.min(500 * 2 ** attempt, MAX_DELAY_MS);
  const after = Date.parse((error as MaybeApiError).retryAfter ?? '') - now;
  return Number.isNaN(after) ? backoff : Math.min(Math.max(after, backoff), MAX_DELAY_MS);
}

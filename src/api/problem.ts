/** Converts an unexpected answer to an `ApiError`. */
import { ApiError, type ApiErrorInit } from './ApiError';
import { isRecord } from '../utils/record';
import { redact } from './secrets';
import type { Problem, ProblemIssue } from './wire/problem';

export interface Exchange {
  method: string;
  /** Request path for messages, without the query, which can hold references to customers. */
  path: string;
  /** Credentials that a message must not quote. */
  secrets: string[];
  /** Milliseconds since the epoch. */
  now: number;
}

const RETRYABLE_STATUS = [408, 429, 502, 503, 504];
/** 429 comes before any work is done, so that even a write may be repeated. */
const UNTOUCHED_STATUS = 429;

/** Guesses whether a retry can help, where the server does not say. */
function inferRetryable(method: string, status: number): boolean {
  return RETRYABLE_STATUS.includes(status) && (method === 'GET' || status === UNTOUCHED_STATUS);
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/**
 * Retry time as RFC 3339, from the body's `retryAfter` or a `Retry-After` header (seconds or an HTTP date).
 */
function retryAfterOf(problem: Problem, response: Response, now: number): string | undefined {
  const inBody = Date.parse(text(problem.retryAfter) ?? '');
  if (!Number.isNaN(inBody)) return new Date(inBody).toISOString();
  const header = text(response.headers.get('Retry-After'));
  if (header === undefined) return undefined;
  const time = /^\d+$/.test(header) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isFinite(time) && Math.abs(time) < 8.64e15
    ? new Date(time).toISOString()
    : undefined;
}

function issuesOf(value: unknown, clean: (text: string) => string): ProblemIssue[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const issues = value
    .filter(
      (issue): issue is Record<string, unknown> => Boolean(issue) && typeof issue === 'object',
    )
    .map((issue) => ({
      ...(text(issue.detail) && { detail: clean(issue.detail as string) }),
      ...(text(issue.in) && { in: issue.in as string }),
      ...(text(issue.name) && { name: issue.name as string }),
    }));
  return issues.length > 0 ? issues : undefined;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/** Describes a body that is not JSON, for developers. */
export function describeBody(body: string): string {
  if (body.trim() === '') return 'an empty body';
  if (/^\s*</.test(body)) return 'HTML, so something other than the API answered; check `baseUrl`';
  return /^\s*[[{"]/.test(body) ? 'JSON that is cut off or broken' : 'text that is not JSON';
}

/** Creates the error for a response with an error status, whatever its body is. */
export function errorOfResponse(response: Response, body: string, exchange: Exchange): ApiError {
  const { method, path, secrets, now } = exchange;
  const clean = (value: string) => redact(value, secrets);
  const cleaned = (value: unknown) =>
    text(value) === undefined ? undefined : clean(value as string);
  const parsed = parse(body);
  const isObject = isRecord(parsed);
  const problem: Problem = isObject ? parsed : {};
  const { status } = response;
  const title = cleaned(problem.title);
  const detail = cleaned(problem.detail);
  const said = detail ?? title ?? (isObject ? undefined : describeBody(body));
  const causes = Array.isArray(problem.causes)
    ? problem.causes.filter((cause) => text(cause) !== undefined).map(clean)
    : undefined;
  const init: ApiErrorInit = {
    kind: isObject || body.trim() === '' ? 'http' : 'malformed',
    message: `${method} ${path} answered ${status}${said ? `: ${said}` : ''}`,
    status,
    title,
    detail,
    causes: causes && causes.length > 0 ? causes : undefined,
    remedy: cleaned(problem.remedy),
    issues: issuesOf(problem.issues, clean),
    requestId: text(problem.requestId) ?? text(response.headers.get('X-Request-Id')),
    retryable:
      typeof problem.retryable === 'boolean' ? problem.retryable : inferRetryable(method, status),
    retryAfter: retryAfterOf(problem, response, now),
  };
  return new ApiError(init);
}

/** Creates the error for a success status whose body cannot be the API's. */
export function malformed(response: Response, what: string, exchange: Exchange): ApiError {
  return new ApiError({
    kind: 'malformed',
    status: response.status,
    message: `${exchange.method} ${exchange.path} answered ${response.status} with ${what}`,
    requestId: text(response.headers.get('X-Request-Id')),
    // A retry after an HTML page would get the page again; a cut-off body is an accident of one answer.
    retryable: exchange.method === 'GET' && /cut off|empty/.test(what),
  });
}

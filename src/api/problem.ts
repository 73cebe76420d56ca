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

/** Longest text of a server, in letters. A screen that quotes it stays readable. */
const MAX_TEXT = 1_000;
/** Most entries of a list. */
const MAX_ENTRIES = 20;
/** A retry time that is further ahead, in milliseconds, is a mistake. */
const MAX_WAIT_MS = 24 * 60 * 60_000;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** Cuts a server's text, and takes secrets out of it. */
function quote(value: string, secrets: string[]): string {
  // The text is cut before it is searched; a secret at the cut is found by its parts.
  const clean = redact(value.slice(0, 2 * MAX_TEXT), secrets);
  return clean.length > MAX_TEXT ? `${clean.slice(0, MAX_TEXT)}…` : clean;
}

/**
 * Retry time as RFC 3339, from the body's `retryAfter` or a `Retry-After` header (seconds or an HTTP date). A time that
 * has passed says nothing, nor does one of another day.
 */
function retryAfterOf(problem: Problem, response: Response, now: number): string | undefined {
  const inBody = Date.parse(text(problem.retryAfter) ?? '');
  const header = text(response.headers.get('Retry-After')) ?? '';
  const inHeader = /^\d+$/.test(header) ? now + Number(header) * 1000 : Date.parse(header);
  const time = Number.isNaN(inBody) ? inHeader : inBody;
  return time > now && time - now <= MAX_WAIT_MS ? new Date(time).toISOString() : undefined;
}

function issuesOf(
  value: unknown,
  cleaned: (value: unknown) => string | undefined,
): ProblemIssue[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const issues = value
    .filter(
      (issue): issue is Record<string, unknown> => Boolean(issue) && typeof issue === 'object',
    )
    .slice(0, MAX_ENTRIES)
    .map((issue) => ({
      ...(text(issue.detail) && { detail: cleaned(issue.detail) }),
      ...(text(issue.in) && { in: cleaned(issue.in) }),
      ...(text(issue.name) && { name: cleaned(issue.name) }),
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
  const cleaned = (value: unknown) => {
    const words = text(value);
    return words === undefined ? undefined : quote(words, secrets);
  };
  const parsed = parse(body);
  const isObject = isRecord(parsed);
  const problem: Problem = isObject ? parsed : {};
  const { status } = response;
  const title = cleaned(problem.title);
  const detail = cleaned(problem.detail);
  const said = detail ?? title ?? (isObject ? undefined : describeBody(body));
  const causes = (Array.isArray(problem.causes) ? problem.causes : [])
    .filter((cause) => text(cause) !== undefined)
    .slice(0, MAX_ENTRIES)
    .map((cause) => quote(cause, secrets));
  const init: ApiErrorInit = {
    kind: isObject || body.trim() === '' ? 'http' : 'malformed',
    message: `${method} ${path} answered ${status}${said ? `: ${said}` : ''}`,
    status,
    title,
    detail,
    causes: causes.length > 0 ? causes : undefined,
    remedy: cleaned(problem.remedy),
    issues: issuesOf(problem.issues, cleaned),
    requestId: cleaned(problem.requestId) ?? cleaned(response.headers.get('X-Request-Id')),
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
    requestId: quote(response.headers.get('X-Request-Id') ?? '', exchange.secrets) || undefined,
    // A retry after an HTML page would get the page again; a cut-off body is an accident of one answer.
    retryable: exchange.method === 'GET' && /cut off|empty/.test(what),
  });
}

/** Error codes, one per distinct next step. `locale/en/errors.ts` holds the sentence for each. */
import type { ProblemIssue } from '../api/wire/problem';

export type ErrorCode =
  /** No answer while the browser is offline: try again when online. */
  | 'offline'
  /** No answer, or not from the API (HTML, empty, cut off): try again. */
  | 'unreachable'
  /** No answer in time: try again. */
  | 'timeout'
  /** 401: the host's key or token; the customer contacts the host's support. */
  | 'unauthorized'
  /** 403: not allowed; the customer contacts the host's support. */
  | 'forbidden'
  /** 404: an integration, a project or a provider does not exist. */
  | 'notFound'
  /** 409 or 412: another editor was faster. */
  | 'conflict'
  /** 400 or 422: the input was refused and nothing was saved. */
  | 'refused'
  /** 429: wait until `retryAfter`. */
  | 'rateLimited'
  /** 5xx: try again. */
  | 'server'
  /** The provider's sign-in scheme has no form here; the host connects it elsewhere. */
  | 'unsupported'
  /** A wrong prop or option, which only the developer can fix. */
  | 'developer'
  /** Any other error, such as one thrown while rendering. */
  | 'unexpected';

/** Error in the form that screens, `onError` and events receive. Never holds a credential. */
export interface AmpError {
  code: ErrorCode;
  /** English text for developers. */
  message: string;
  status?: number;
  /** The server's own words, quoted under our sentence. */
  detail?: string;
  causes?: string[];
  remedy?: string;
  /** Refused inputs, where the server named them. */
  issues?: ProblemIssue[];
  requestId?: string;
  retryable: boolean;
  /** RFC 3339. */
  retryAfter?: string;
  /** Short reference for support: a hash of `requestId`, else of the message. */
  reference: string;
  /** RFC 3339 time of the error. */
  time: string;
}

/** The part of `ApiError` that `core` reads without importing the class. */
export interface ApiErrorLike {
  name: 'ApiError';
  kind: 'network' | 'timeout' | 'aborted' | 'http' | 'malformed' | 'credential' | 'request';
  message: string;
  status?: number;
  detail?: string;
  causes?: string[];
  remedy?: string;
  issues?: ProblemIssue[];
  requestId?: string;
  retryable: boolean;
  retryAfter?: string;
}

/**
 * A developer's mistake. The message starts with `ampkit:` and names the mistake, its reason and the cure.
 */
export class DeveloperError extends Error {
  override name = 'DeveloperError';
  /** @param options `cause`: the error that the mistake led to. */
  constructor(what: string, options?: { cause: unknown }) {
    super(`ampkit: ${what}`, options);
  }
}

/** A chunk of this library could not be loaded: the network failed, or a newer release removed the file. */
export class LoadError extends Error {
  override name = 'LoadError';
  constructor(cause: unknown) {
    super(
      'ampkit: a part of the library could not be fetched. If it keeps failing, look whether your server still has the files that this page was built with.',
      { cause },
    );
  }
}

const byStatus: Record<number, ErrorCode> = {
  400: 'refused',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'notFound',
  408: 'timeout',
  409: 'conflict',
  412: 'conflict',
  422: 'refused',
  429: 'rateLimited',
};

function isApiErrorLike(error: unknown): error is ApiErrorLike {
  return error instanceof Error && error.name === 'ApiError' && 'kind' in error;
}

/** An error of the API client with what it knows; `undefined` for any other error. */
export function apiErrorOf(error: unknown): ApiErrorLike | undefined {
  return isApiErrorLike(error) ? error : undefined;
}

/** HTTP status of the answer that is the error; `undefined` where there was no answer. */
export function statusOf(error: unknown): number | undefined {
  return apiErrorOf(error)?.status;
}

/** Whether a list is refused by itself: 403 or 404. A 401 concerns the credential, and every request with it. */
export function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  return status === 403 || status === 404;
}

/** Whether the server may have done what was asked for although there is no usable answer. */
export function isUnknownOutcome(error: unknown): boolean {
  const { kind, status = 0 } = apiErrorOf(error) ?? {};
  if (kind === 'http') return status >= 500 || status === 408;
  return kind === 'network' || kind === 'timeout' || kind === 'aborted' || kind === 'malformed';
}

function codeOf(error: ApiErrorLike, online: boolean): ErrorCode {
  if (error.kind === 'timeout') return 'timeout';
  if (error.kind === 'network') return online ? 'unreachable' : 'offline';
  if (error.kind === 'credential') return 'unauthorized';
  if (error.kind === 'request') return 'developer';
  if (error.kind === 'malformed' && (error.status ?? 200) < 400) return 'unreachable';
  const status = error.status ?? 0;
  return byStatus[status] ?? (status >= 500 ? 'server' : 'unexpected');
}

function codeOfOther(error: unknown, online: boolean): ErrorCode {
  if (error instanceof DeveloperError) return 'developer';
  if (error instanceof LoadError) return online ? 'unreachable' : 'offline';
  return 'unexpected';
}

/** Four characters that a person can read out; deterministic. */
export function referenceOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0').slice(0, 4);
}

/**
 * Converts anything thrown to an `AmpError`.
 * @param context `time`: RFC 3339; `online`: the browser's own report.
 */
export function describeError(
  error: unknown,
  context: { time: string; online: boolean },
): AmpError {
  const message = error instanceof Error ? error.message : String(error);
  const base = { message, time: context.time };
  if (isApiErrorLike(error)) {
    const { status, detail, causes, remedy, issues, requestId, retryable, retryAfter } = error;
    return {
      ...base,
      code: codeOf(error, context.online),
      reference: referenceOf(requestId ?? message),
      status,
      detail,
      causes,
      remedy,
      issues,
      requestId,
      retryable,
      retryAfter,
    };
  }
  const code = codeOfOther(error, context.online);
  return { ...base, code, reference: referenceOf(message), retryable: code !== 'developer' };
}

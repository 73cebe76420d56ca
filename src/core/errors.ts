/** One code per distinct next step; the sentence for each stands in `locale/en/errors.ts`. */
import type { ProblemIssue } from '../api/wire';

export type ErrorCode =
  /** No answer at all and the browser says it is offline: try again when online. */
  | 'offline'
  /** No answer, or not from the API (HTML, empty, cut off): try again. */
  | 'unreachable'
  /** No answer in time: try again. */
  | 'timeout'
  /** 401: the host's key or token; the customer tells the host's support. */
  | 'unauthorized'
  /** 403: not allowed; the customer tells the host's support. */
  | 'forbidden'
  /** 404: it is not there (an integration, a project, a provider). */
  | 'notFound'
  /** 409/412: somebody else was first. */
  | 'conflict'
  /** 400/422: the input was refused, and nothing was saved. */
  | 'refused'
  /** 429: wait until `retryAfter`. */
  | 'rateLimited'
  /** 5xx: try again. */
  | 'server'
  /** The provider has a way to sign in that there is no form for: the host connects it elsewhere. */
  | 'unsupported'
  /** A wrong prop or option: the developer's to cure. */
  | 'developer'
  /** Anything else, such as an error thrown while rendering. */
  | 'unexpected';

/** What screens, `onError` and events know of an error. Never holds a credential. */
export interface AmpError {
  code: ErrorCode;
  /** For developers, in English. */
  message: string;
  status?: number;
  /** The server's own words, to be quoted under our sentence. */
  detail?: string;
  causes?: string[];
  remedy?: string;
  /** The inputs that were refused, where the server named them. */
  issues?: ProblemIssue[];
  requestId?: string;
  retryable: boolean;
  /** RFC 3339. */
  retryAfter?: string;
  /** Short reference that the customer can tell support: of `requestId`, else made of the message. */
  reference: string;
  /** RFC 3339; when it happened. */
  time: string;
}

/** The part of `ApiError` that is read here; `core` does not import the class. */
interface ApiErrorLike {
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

/** A developer's mistake: what, why, cure. The message starts with `ampkit:`. */
export class DeveloperError extends Error {
  override name = 'DeveloperError';
  constructor(what: string) {
    super(`ampkit: ${what}`);
  }
}

/** A part of the library itself did not arrive: the network, or files that a newer release took away. */
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

/** Four characters a person can read out; the same text always gives the same. */
export function referenceOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0').slice(0, 4);
}

/**
 * Turns anything thrown into what a screen can say.
 * @param context `time` RFC 3339; `online` as the browser says it.
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

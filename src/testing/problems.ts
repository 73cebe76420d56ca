/** Refusals as the API words them. */
import type { Problem, ProblemIssue } from '../api/wire';

/**
 * Thrown by handlers, answered as `application/problem+json`. `subsystem` says which check refused:
 * `request-validation` the shape of the request alone, `authentication`, `provider`, or `api` (what it means here).
 */
export class Refusal extends Error {
  readonly problem: Problem & { status: number };

  constructor(status: number, detail: string, more: Problem = {}) {
    super(detail);
    this.problem = {
      type: 'about:blank',
      title: TITLES[status],
      status,
      detail,
      subsystem: 'api',
      ...more,
    };
  }
}

const TITLES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

export const titleOf = (status: number): string => TITLES[status] ?? 'Error';

export function notFound(what: string, id: string): Refusal {
  return new Refusal(404, `${what} "${id}" was not found.`);
}

/** The request itself is wrong, whatever the project holds. */
export function badRequest(issues: ProblemIssue[]): Refusal {
  return new Refusal(400, issues[0]?.detail ?? 'The request is not valid.', {
    subsystem: 'request-validation',
    issues,
  });
}

/** The request is of the right shape, but contradicts itself or the resource. */
export function badInput(issues: ProblemIssue[]): Refusal {
  return new Refusal(400, issues[0]?.detail ?? 'The request is not valid.', { issues });
}

/** The request is well formed but cannot be done here. */
export function refused(
  issues: Array<{ name: string; detail: string }>,
  more: Problem = {},
): Refusal {
  return new Refusal(422, issues[0]?.detail ?? 'The request cannot be done.', {
    issues: issues.map((issue) => ({ in: 'body', ...issue })),
    ...more,
  });
}

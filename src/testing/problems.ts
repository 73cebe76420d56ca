/** Refusals in the words of the API. */
import type { Problem, ProblemIssue } from '../api/wire/problem';

/**
 * A refusal. Handlers throw it, the app answers it as `application/problem+json`. `subsystem` names the
 * check that refused: `request-validation` (shape of the request), `authentication`, `provider`, or `api`
 * (meaning).
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

/** Refuses a request that is wrong in itself. */
export function badRequest(issues: ProblemIssue[]): Refusal {
  return new Refusal(400, issues[0]?.detail ?? 'The request is not valid.', {
    subsystem: 'request-validation',
    issues,
  });
}

/** Refuses a request of the right shape that contradicts itself or the resource. */
export function badInput(issues: ProblemIssue[]): Refusal {
  return new Refusal(400, issues[0]?.detail ?? 'The request is not valid.', { issues });
}

/** Refuses a well-formed request that cannot be done here. */
export function refused(
  issues: Array<{ name: string; detail: string }>,
  more: Problem = {},
): Refusal {
  return new Refusal(422, issues[0]?.detail ?? 'The request cannot be done.', {
    issues: issues.map((issue) => ({ in: 'body', ...issue })),
    ...more,
  });
}

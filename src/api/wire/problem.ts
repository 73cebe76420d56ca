/** Wire types of errors (RFC 9457). */

/** `application/problem+json` with the API's extensions (RFC 9457). */
export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  subsystem?: string;
  time?: string;
  requestId?: string;
  causes?: string[];
  remedy?: string;
  supportEmail?: string;
  retryable?: boolean;
  /** RFC 3339. */
  retryAfter?: string;
  issues?: ProblemIssue[];
}

/** An invalid input of a request. */
export interface ProblemIssue {
  detail?: string;
  in?: string;
  name?: string;
  value?: unknown;
}

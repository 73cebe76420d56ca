import type { ProblemIssue } from './wire';

/**
 * What went wrong, as the next step needs it: `network` no answer, `timeout` none in time, `aborted` by the caller,
 * `http` the API refused, `malformed` an answer that is not the API's, `credential` no usable token from the
 * host, `request` a call that cannot be made.
 */
type ApiErrorKind =
  'network' | 'timeout' | 'aborted' | 'http' | 'malformed' | 'credential' | 'request';

export interface ApiErrorInit {
  kind: ApiErrorKind;
  /** For developers, in English. */
  message: string;
  status?: number;
  title?: string;
  /** The server's own words. */
  detail?: string;
  causes?: string[];
  remedy?: string;
  /** The inputs that were refused; their values are left out, for they can be secrets. */
  issues?: ProblemIssue[];
  requestId?: string;
  retryable?: boolean;
  /** RFC 3339. */
  retryAfter?: string;
}

/** The only thing that methods of `Api` reject with. Holds nothing of what was sent. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  readonly status?: number;
  readonly title?: string;
  readonly detail?: string;
  readonly causes?: string[];
  readonly remedy?: string;
  readonly issues?: ProblemIssue[];
  readonly requestId?: string;
  readonly retryable: boolean;
  readonly retryAfter?: string;

  constructor(init: ApiErrorInit) {
    super(init.message);
    this.kind = init.kind;
    this.status = init.status;
    this.title = init.title;
    this.detail = init.detail;
    this.causes = init.causes;
    this.remedy = init.remedy;
    this.issues = init.issues;
    this.requestId = init.requestId;
    this.retryable = init.retryable ?? false;
    this.retryAfter = init.retryAfter;
  }
}

import type { ProblemIssue } from './wire/problem';

/**
 * Kind of failure, one per next step: `network` no answer arrived, `timeout` no answer in time, `aborted` by
 * the caller, `http` the API refused, `malformed` the answer is not the API's, `credential` the host gave no
 * usable token, `request` the call cannot be made.
 */
type ApiErrorKind =
  'network' | 'timeout' | 'aborted' | 'http' | 'malformed' | 'credential' | 'request';

export interface ApiErrorInit {
  kind: ApiErrorKind;
  /** English text for developers. */
  message: string;
  status?: number;
  title?: string;
  /** The server's own words. */
  detail?: string;
  causes?: string[];
  remedy?: string;
  /** Refused inputs. Their values are left out, since they can be secrets. */
  issues?: ProblemIssue[];
  requestId?: string;
  retryable?: boolean;
  /** RFC 3339. */
  retryAfter?: string;
}

/** The only error that methods of `Api` reject with. Holds nothing that was sent. */
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

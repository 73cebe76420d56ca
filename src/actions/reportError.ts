import { type AmpError, describeError } from '../core/errors';
import type { AmpEvent, Flow } from './events';

/**
 * Listener of errors. It has to stay the same function, because the errors that it has received are remembered by it.
 */
export type ErrorListener = (error: AmpError) => void;

/** Listeners of one `AmpersandProvider`. */
export interface ErrorHost {
  onError: ErrorListener;
  onEvent: (event: AmpEvent) => void;
}

export interface ErrorReport {
  flow: Flow;
  /** What was thrown. Two reports with one cause are one error. */
  cause: unknown;
  /** The cause as hosts get it. Default: described now. */
  error?: AmpError;
  /** `onError` of the component that it happened in. */
  component?: ErrorListener;
  /** `null`: there is no `AmpersandProvider`, as around a picker that is driven by its props alone. */
  host: ErrorHost | null;
}

/** Causes by listener. Components that share a request share its error, and StrictMode runs effects twice. */
const heard = /* @__PURE__ */ new WeakMap<ErrorListener, WeakSet<object>>();

function isNews(listener: ErrorListener, cause: object): boolean {
  const causes = heard.get(listener) ?? new WeakSet();
  if (causes.has(cause)) return false;
  heard.set(listener, causes.add(cause));
  return true;
}

/** Reports an error to `onError` of its component, to `onError` of the provider and to `onEvent`, once each. */
export function reportError({ flow, cause, component, host, ...report }: ErrorReport): AmpError {
  const { error = toAmpError(cause) } = report;
  const key = typeof cause === 'object' && cause !== null ? cause : error;
  if (component && isNews(component, key)) component(error);
  if (host && isNews(host.onError, key)) {
    host.onError(error);
    host.onEvent({ type: 'error', flow, error });
  }
  return error;
}

/**
 * An error as screens and hosts know it, with whether the browser says it is online.
 * @param time When it happened, milliseconds since the epoch. Default: now.
 */
export function toAmpError(thrown: unknown, time: number = Date.now()): AmpError {
  const online = typeof navigator === 'undefined' || navigator.onLine;
  return describeError(thrown, { time: new Date(time).toISOString(), online });
}

import { type AmpError, describeError } from '../core/errors';

/**
 * An error as screens and hosts know it, with whether the browser says it is online.
 * @param time When it happened, milliseconds since the epoch. Default: now.
 */
export function toAmpError(thrown: unknown, time: number = Date.now()): AmpError {
  const online = typeof navigator === 'undefined' || navigator.onLine;
  return describeError(thrown, { time: new Date(time).toISOString(), online });
}

import { type AmpError, describeError } from '../core/errors';

/** An error as screens and hosts know it, with the browser's time and whether it says it is online. */
export function toAmpError(thrown: unknown): AmpError {
  const online = typeof navigator === 'undefined' || navigator.onLine;
  return describeError(thrown, { time: new Date().toISOString(), online });
}

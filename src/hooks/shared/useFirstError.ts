import { useState } from 'react';
import type { AmpError } from '../../core/errors';

/** One refused key fails many requests, and repeating them fails again: for a person that is one error. */
function isSameError(one: AmpError, other: AmpError): boolean {
  return one.code === other.code && (one.code !== 'developer' || one.message === other.message);
}

/**
 * Keeps the first error for as long as one of its kind is there, so that the reference on screen is the one that the host
 * has heard.
 */
export function useFirstError(error: AmpError | undefined): AmpError | undefined {
  const [first, setFirst] = useState<AmpError>();
  const shown = first && error && isSameError(first, error) ? first : error;
  if (shown !== first) setFirst(shown);
  return shown;
}

import type { AmpError } from '../errors';

const TELLING =
  /credential|unauthori[sz]ed|authenticat|invalid[_ ](grant|token|client|key)|api[_ ]?key|access[_ ]token|password|\b40[13]\b/i;

/**
 * `true` when an account could not be read because the provider refused the connection's credentials. The
 * API has no code for this, so the words of the answer decide.
 */
export function isCredentialRefusal(error: AmpError): boolean {
  if (error.code === 'unauthorized' || error.code === 'forbidden') return true;
  if (error.code !== 'refused') return false;
  return [error.detail, ...(error.causes ?? [])].some((said) => TELLING.test(said ?? ''));
}

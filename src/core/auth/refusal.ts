import type { AmpError } from '../errors';

const TELLING =
  /credential|unauthori[sz]ed|authenticat|invalid[_ ](grant|token|client|key)|api[_ ]?key|access[_ ]token|password|\b40[13]\b/i;

/**
 * `true` when reading an account failed because the provider does not take the connection's credentials, as far as
 * the answer tells: there is no code for it.
 */
export function isCredentialRefusal(error: AmpError): boolean {
  if (error.code === 'unauthorized' || error.code === 'forbidden') return true;
  if (error.code !== 'refused') return false;
  return [error.detail, ...(error.causes ?? [])].some((said) => TELLING.test(said ?? ''));
}

import type { AmpError } from '../../core/errors';
import { toAmpError } from '../../actions/toAmpError';

/** Describes a thrown value for screens and hosts, for flows, which do not reach into actions. */
export function useErrorDescription(): (thrown: unknown) => AmpError {
  return toAmpError;
}

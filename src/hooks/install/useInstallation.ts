import type { Installation } from '../../core/types';
import { useInstallationContext } from './useInstallationContext';

/** State of a query, in the terms of `@amp-labs/react`. */
export interface QueryState {
  error: Error | null;
  /** `true` until there is data. */
  isPending: boolean;
  isFetching: boolean;
  isError: boolean;
  isSuccess: boolean;
}

export interface UseInstallationResult extends QueryState {
  /** `null` when nothing is installed, and while loading. */
  installation: Installation | null;
}

/** The group's installation of this integration. Needs an `InstallationProvider`. */
export function useInstallation(): UseInstallationResult {
  const { data } = useInstallationContext('useInstallation');
  const { installation, phase, cause, isFetching } = data;
  const isError = phase === 'failed';
  return {
    installation: installation ?? null,
    error: isError ? (cause ?? null) : null,
    isPending: installation === undefined && !isError,
    isFetching,
    isError,
    isSuccess: installation !== undefined,
  };
}

import type { Installation } from '../../core/types';
import { useInstallationContext } from './useInstallationContext';

/** How a query stands, as the hooks of the prior art say it. */
export interface QueryState {
  error: Error | null;
  /** There is no data yet. */
  isPending: boolean;
  isFetching: boolean;
  isError: boolean;
  isSuccess: boolean;
}

export interface UseInstallationResult extends QueryState {
  /** `null` when nothing is installed, or not known yet. */
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

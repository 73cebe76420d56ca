import { useContext, useMemo } from 'react';
import type { InstallationTarget } from '../../actions/install/installationWrites';
import { DeveloperError } from '../../core/errors';
import type { Installation } from '../../core/types';
import {
  InstallationContext,
  type InstallationContextValue,
  useAmpersand,
} from '../../provider/contexts';

/** State of a query, in the terms of TanStack Query and `@amp-labs/react`. */
export interface QueryState {
  /** Why it failed; `null` while it did not. */
  error: Error | null;
  /** `true` until there is an answer or an error. */
  isPending: boolean;
  /** `true` while a request is under way, also in the background. */
  isFetching: boolean;
  isError: boolean;
  /** `true` once there is an answer, also one that says that there is nothing. */
  isSuccess: boolean;
}

export interface UseInstallationResult extends QueryState {
  /** `undefined` when nothing is installed, and while loading. */
  installation: Installation | undefined;
}

/** The group's installation of this integration. Needs an `InstallationProvider`. */
export function useInstallation(): UseInstallationResult {
  const { data } = useInstallationContext('useInstallation');
  const { installation, phase, cause, isFetching } = data;
  const isError = phase === 'failed';
  return {
    installation: installation ?? undefined,
    error: isError ? (cause ?? null) : null,
    isPending: installation === undefined && !isError,
    isFetching,
    isError,
    isSuccess: installation !== undefined,
  };
}

/**
 * The value of the nearest `InstallationProvider`.
 * @param caller Name of the public hook or component, for the message without a provider.
 */
export function useInstallationContext(caller: string): InstallationContextValue {
  const value = useContext(InstallationContext);
  if (!value) {
    throw new DeveloperError(
      `${caller} needs an <InstallationProvider> above it. Wrap it in <InstallationProvider integration consumerRef groupRef>.`,
    );
  }
  return value;
}

/** The target of this `InstallationProvider`'s writes; `null` until the integration is loaded. */
export function useInstallationTarget(caller: string): InstallationTarget | null {
  const services = useAmpersand(caller);
  const { integration, groupRef, consumerRef, data } = useInstallationContext(caller);
  const integrationId = data.integrationInfo?.id;
  return useMemo(
    () =>
      integrationId === undefined
        ? null
        : { services, integration, integrationId, groupRef, consumerRef },
    [services, integration, integrationId, groupRef, consumerRef],
  );
}

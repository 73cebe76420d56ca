import { useContext, useMemo } from 'react';
import type { DeveloperError } from '../../core/errors';
import { requireTexts } from '../../core/requireTexts';
import type { Config } from '../../core/types';
import { InstallationContext, useAmpersand } from '../../provider/contexts';
import { queries } from '../../actions/queries/options';
import { useQueryWhen } from '../shared/useQueryWhen';

export interface UseIsIntegrationInstalledResult {
  isLoaded: boolean;
  /** `null` until loaded. */
  isIntegrationInstalled: boolean | null;
  isError: boolean;
  error: Error | null;
  /** The saved configuration. Objects are maps by name, as the API answers them. */
  config: Config | undefined;
}

/** Hosts ask before they know the group: that throws nothing, and the API is not asked about every group. */
function useMistake(groupRef: string): DeveloperError | undefined {
  return useMemo(() => {
    try {
      requireTexts({ groupRef });
      return undefined;
    } catch (mistake) {
      return mistake as DeveloperError;
    }
  }, [groupRef]);
}

/**
 * Whether somebody of the group has installed the integration. With `getToken`, pass `consumerRef` or call it inside an
 * `InstallationProvider`.
 */
export function useIsIntegrationInstalled(
  integration: string,
  groupRef: string,
  consumerRef?: string,
): UseIsIntegrationInstalledResult {
  const services = useAmpersand('useIsIntegrationInstalled');
  const nearest = useContext(InstallationContext);
  const scope = { groupRef, consumerRef: consumerRef ?? nearest?.consumerRef ?? '' };
  const { queryClient } = services;
  const mistake = useMistake(groupRef);
  const asked = queries.integration(services, scope, integration);
  const info = useQueryWhen(mistake === undefined, asked, queryClient);
  const id = info.data?.id;
  // By integration: the project-wide list may be refused, and one question is enough here.
  const byIntegration = queries.integrationInstallations(services, scope, id ?? '');
  const list = useQueryWhen(id !== undefined, byIntegration, queryClient);
  const error = mistake ?? info.error ?? list.error;
  const found = list.data?.find((installation) => installation.integrationId === id);
  return {
    isLoaded: list.data !== undefined || (error !== null && !mistake),
    isIntegrationInstalled: list.data ? found !== undefined : null,
    isError: error !== null,
    error,
    config: found?.config,
  };
}

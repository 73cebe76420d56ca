import { useContext, useMemo } from 'react';
import { missingText } from '../../core/requireTexts';
import type { Config } from '../../core/types';
import { InstallationContext, useAmpersand } from '../../provider/contexts';
import { queries } from '../../actions/queries/options';
import { useQueryWhen } from '../shared/useQueryWhen';
import { useReport } from '../shared/useReport';
import { useReportedError } from '../shared/useReportedError';

export interface UseIsIntegrationInstalledResult {
  isLoaded: boolean;
  /** `null` until loaded. */
  isIntegrationInstalled: boolean | null;
  isError: boolean;
  error: Error | null;
  /** Saved configuration. Objects are maps by name, as the API answers them. */
  config: Config | undefined;
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
  // Hosts ask before they know the group: that throws nothing, and the API is not asked about every group.
  const mistake = useMemo(() => missingText({ groupRef }), [groupRef]);
  const asked = queries.integration(services, scope, integration);
  const info = useQueryWhen(mistake === undefined, asked, queryClient);
  const id = info.data?.id;
  // By integration: the project-wide list may be refused, and one question is enough here.
  const byIntegration = queries.integrationInstallations(services, scope, id ?? '');
  const list = useQueryWhen(id !== undefined, byIntegration, queryClient);
  const failure = info.error ?? list.error;
  useReportedError(failure, useReport('status'));
  const error = mistake ?? failure;
  const found = list.data?.find((installation) => installation.integrationId === id);
  return {
    isLoaded: list.data !== undefined || (error !== null && !mistake),
    isIntegrationInstalled: list.data ? found !== undefined : null,
    isError: error !== null,
    error,
    config: found?.config,
  };
}

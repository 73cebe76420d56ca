import { useContext, useMemo } from 'react';
import { queries } from '../../actions/queries/options';
import { missingText } from '../../core/requireTexts';
import type { Config } from '../../core/types';
import { InstallationContext, useAmpersand } from '../../provider/contexts';
import { useAmpQuery } from '../shared/useAmpQuery';
import { useReport, useReportedError } from '../shared/useReport';

export interface UseIsIntegrationInstalledResult {
  /** `true` once it is known whether the integration is installed. */
  isLoaded: boolean;
  /** `true` while it is asked for the first time. */
  isLoading: boolean;
  /** `null` until loaded. */
  isIntegrationInstalled: boolean | null;
  isError: boolean;
  error: Error | null;
  /** Saved configuration. Objects are maps by name, as in the API's answer. */
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
  // Hosts render this before they know the group. Nothing is thrown then, and nothing is requested.
  const mistake = useMemo(() => missingText({ groupRef }), [groupRef]);
  const info = useAmpQuery(
    queries.integration(services, scope, integration),
    mistake === undefined,
  );
  const id = info.data?.id;
  // The project-wide list may be refused, so the list of this integration is used.
  const byIntegration = queries.integrationInstallations(services, scope, id ?? '');
  const list = useAmpQuery(byIntegration, id !== undefined);
  const failure = info.error ?? list.error;
  useReportedError(failure, useReport('status'));
  const error = mistake ?? failure;
  const found = list.data?.find((installation) => installation.integrationId === id);
  return {
    isLoaded: list.data !== undefined,
    isLoading: list.data === undefined && error === null,
    isIntegrationInstalled: list.data ? found !== undefined : null,
    isError: error !== null,
    error,
    config: found?.config,
  };
}

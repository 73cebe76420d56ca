import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { queries } from '../../actions/queries/options';
import { toAmpError } from '../../actions/reportError';
import type { ConsumerScope } from '../../api/types';
import { type AmpError, isRefusal, statusOf } from '../../core/errors';
import { type ListedIntegration, listIntegrations } from '../../core/integrationList';
import { requireTexts } from '../../core/requireTexts';
import type { Connection, Installation, Integration, Project } from '../../core/types';
import { type AmpersandServices, useAmpersand } from '../../provider/contexts';
import { useLocale } from '../../provider/useMessages';
import { useLatest } from '../../utils/useLatest';
import { type Failure, failureOf, useAmpQuery, useHeldFailure } from '../shared/useAmpQuery';
import { type Report, useReport, useReportedError } from '../shared/useReport';

export interface UseIntegrationsOptions {
  /** Your id of the person's organization. */
  groupRef: string;
  /** Your id of the person. */
  consumerRef: string;
  /** Called once for each error of these requests. */
  onError?: (error: AmpError) => void;
}

/** The project's integrations with the status of one group. */
export type UseIntegrationsResult = {
  /** Display name of your app, where known. */
  appName?: string;
  isFetching: boolean;
  /** Repeats what failed, or else every request. */
  reload: () => Promise<void>;
} & (
  | { phase: 'loading'; integrations?: undefined; error?: undefined; statusError?: undefined }
  | { phase: 'failed'; integrations?: undefined; error: AmpError; statusError?: undefined }
  | {
      phase: 'ready';
      /** Integrations that need attention come first. */
      integrations: ListedIntegration[];
      error?: undefined;
      /** Why the group's installations could not be loaded, so that each `status` is `unknown`. */
      statusError?: AmpError;
    }
);

interface ListQueries {
  integrations: UseQueryResult<Integration[]>;
  installations: UseQueryResult<Installation[]>;
  connections: UseQueryResult<Connection[]>;
  project: UseQueryResult<Project>;
}

/** All requests of the list, in one wave. */
function useListQueries(services: AmpersandServices, scope: ConsumerScope): ListQueries {
  return {
    integrations: useAmpQuery(queries.integrations(services, scope)),
    installations: useAmpQuery(queries.installations(services, scope)),
    connections: useAmpQuery(queries.connections(services, scope)),
    project: useAmpQuery(queries.project(services, scope)),
  };
}

interface FoundInstallations {
  data: Installation[] | undefined;
  failure: Failure | undefined;
  /** Request of one integration's list, where that one is used. */
  own?: UseQueryResult<Installation[]>;
}

/**
 * The group's installations. A credential that is refused the project-wide list may still read the list of one
 * integration.
 * @param only Name of the one integration that is needed.
 */
function useInstallations(
  services: AmpersandServices,
  scope: ConsumerScope,
  { integrations, installations }: ListQueries,
  only: string | undefined,
): FoundInstallations {
  const subject = JSON.stringify(scope);
  const { failure } = useHeldFailure(installations, subject);
  const needed = isRefusal(failure?.error) ? only : undefined;
  const id = integrations.data?.find(({ name }) => name === needed)?.id;
  const options = queries.integrationInstallations(services, scope, id ?? '');
  const own = useAmpQuery(options, id !== undefined);
  const { failure: ownFailure } = useHeldFailure(own, subject);
  if (id === undefined) return { data: installations.data, failure };
  return { data: own.data, failure: ownFailure, own };
}

/** Repeats what failed, or else everything. */
function useReload(all: UseQueryResult[]): () => Promise<void> {
  const latestRef = useLatest(all);
  return useCallback(async () => {
    const failed = latestRef.current.filter((query) => query.isError);
    const again = failed.length > 0 ? failed : latestRef.current;
    await Promise.all(again.map((query) => query.refetch({ cancelRefetch: false })));
  }, [latestRef]);
}

/**
 * Loads the project's integrations with the group's status, in one wave. The integrations come without status where the
 * group's installations cannot be loaded. Requests `GET …/integrations`, `…/installations`, `…/connections` and the
 * project.
 */
export function useIntegrations(options: UseIntegrationsOptions): UseIntegrationsResult {
  const report = useReport('list', options.onError);
  return useListed(options, { report, caller: 'useIntegrations' });
}

/**
 * The integrations for a hook with a name of its own.
 * @param args.only Name of the one integration that is needed.
 */
export function useListed(
  { groupRef, consumerRef }: ConsumerScope,
  args: { report: Report; caller: string; only?: string },
): UseIntegrationsResult {
  const { report, caller, only } = args;
  requireTexts({ groupRef, consumerRef });
  const services = useAmpersand(caller);
  const locale = useLocale();
  const scope = { groupRef, consumerRef };
  const wave = useListQueries(services, scope);
  const { integrations, connections, project } = wave;
  const installations = useInstallations(services, scope, wave, only);
  const { failure: connectionsFailure } = useHeldFailure(connections, JSON.stringify(scope));

  // A refused credential is refused for everything, so no list is shown over it.
  const isRefused = statusOf(installations.failure?.error) === 401;
  const fatal = failureOf(integrations) ?? (isRefused ? installations.failure : undefined);
  const failure = fatal ?? installations.failure;
  const { error: cause, errorUpdatedAt } = failure ?? {};
  const known = useMemo(() => cause && toAmpError(cause, errorUpdatedAt), [cause, errorUpdatedAt]);
  const error = useReportedError(cause, report, known);
  // Without the connections a card says a little less, which only the host needs to know.
  useReportedError(integrations.data && connectionsFailure?.error, report);

  const listed = useMemo(() => {
    if (!integrations.data) return undefined;
    return listIntegrations({
      integrations: integrations.data,
      installations: installations.data,
      connections: connections.data,
      groupRef,
      consumerRef,
      locale,
    });
  }, [integrations.data, installations.data, connections.data, groupRef, consumerRef, locale]);

  const { own } = installations;
  const common = {
    appName: services.appName ?? project.data?.appName,
    isFetching: Object.values(wave).some((query) => query.isFetching),
    reload: useReload(own ? [...Object.values(wave), own] : Object.values(wave)),
  };
  if (fatal && error) return { ...common, phase: 'failed', error };
  const isWaiting =
    (!installations.data && !installations.failure) ||
    (connections.isPending && !connectionsFailure) ||
    // Only an empty list names the app.
    (listed?.length === 0 && project.isPending);
  if (!listed || isWaiting) return { ...common, phase: 'loading' };
  return { ...common, phase: 'ready', integrations: listed, statusError: error };
}

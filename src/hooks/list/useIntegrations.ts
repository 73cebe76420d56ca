import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ConsumerScope } from '../../api/types';
import { type AmpError, isRefusal, statusOf } from '../../core/errors';
import { type ListedIntegration, listIntegrations } from '../../core/integrationList';
import { requireTexts } from '../../core/requireTexts';
import { useAmpersand } from '../../provider/contexts';
import { useLocale } from '../../provider/useMessages';
import { failureOf, useHeldFailure } from '../shared/useHeldFailure';
import { queries } from '../../actions/queries/options';
import { useAmpQuery } from '../shared/useAmpQuery';
import { useQueryWhen } from '../shared/useQueryWhen';
import { type Report, useReport } from '../shared/useReport';
import { useReportedError } from '../shared/useReportedError';

export interface UseIntegrationsOptions {
  /** Your id of the person's organization. */
  groupRef: string;
  /** Your id of the person. */
  consumerRef: string;
  /** Every error of these requests, once. */
  onError?: (error: AmpError) => void;
}

/** The project's integrations as one group sees them, as far as they are loaded. */
export type UseIntegrationsResult = {
  /** Your app's name for people, where known. */
  appName?: string;
  isFetching: boolean;
  /** Asks again for what failed; where nothing failed, for everything. */
  reload: () => Promise<void>;
} & (
  | { phase: 'loading'; integrations?: undefined; error?: undefined; statusError?: undefined }
  | { phase: 'failed'; integrations?: undefined; error: AmpError; statusError?: undefined }
  | {
      phase: 'ready';
      /** What needs attention first. */
      integrations: ListedIntegration[];
      error?: undefined;
      /** Why each `status` is `unknown`: the group's installations could not be loaded. */
      statusError?: AmpError;
    }
);

/** Requests of the list in one wave: none waits for another. */
function useWave(scope: { groupRef: string; consumerRef: string }, caller: string) {
  const services = useAmpersand(caller);
  const integrations = useAmpQuery(queries.integrations(services, scope), caller);
  const installations = useAmpQuery(queries.installations(services, scope), caller);
  const connections = useAmpQuery(queries.connections(services, scope), caller);
  const project = useAmpQuery(queries.project(services, scope), caller);
  return { integrations, installations, connections, project };
}

/**
 * The group's installations, from whichever list answers: a credential may be refused the project's, and have that of
 * one integration.
 */
function useInstallations(
  {
    integrations,
    installations,
  }: Pick<ReturnType<typeof useWave>, 'integrations' | 'installations'>,
  { scope, only, caller }: { scope: ConsumerScope; only: string | undefined; caller: string },
) {
  const services = useAmpersand(caller);
  const who = JSON.stringify(scope);
  const { failure: withoutList } = useHeldFailure(installations, who);
  const asked = isRefusal(withoutList?.error) ? only : undefined;
  const id = integrations.data?.find(({ name }) => name === asked)?.id;
  const options = queries.integrationInstallations(services, scope, id ?? '');
  const own = useQueryWhen(id !== undefined, options, services.queryClient);
  const { failure: withoutOwn } = useHeldFailure(own, who);
  if (id === undefined) return { data: installations.data, failure: withoutList };
  return { data: own.data, failure: withoutOwn, own };
}

/**
 * The project's integrations with the group's status, loaded in one wave. Where the group's installations alone
 * cannot be had, the integrations come without status.
 */
export function useIntegrations(options: UseIntegrationsOptions): UseIntegrationsResult {
  const report = useReport('list', options.onError);
  return useListed(options, { report, caller: 'useIntegrations' });
}

/**
 * The integrations for a hook that asks under a name of its own.
 * @param only Name of the one integration that is wanted.
 */
export function useListed(
  { groupRef, consumerRef }: ConsumerScope,
  { report, caller, only }: { report: Report; caller: string; only?: string },
): UseIntegrationsResult {
  requireTexts({ groupRef, consumerRef });
  const services = useAmpersand(caller);
  const locale = useLocale();
  const wave = useWave({ groupRef, consumerRef }, caller);
  const { integrations, connections, project } = wave;
  const scope = { groupRef, consumerRef };
  const installations = useInstallations(wave, { scope, only, caller });

  const lost = failureOf(integrations);
  const who = JSON.stringify([groupRef, consumerRef]);
  const withoutStatus = installations.failure;
  const { failure: withoutConnections } = useHeldFailure(connections, who);
  // A refused credential is refused for everything: no list is shown over it.
  const refused = statusOf(withoutStatus?.error) === 401;
  const fatal = lost ?? (refused ? withoutStatus : undefined);
  const failure = fatal ?? withoutStatus;
  const described = useReportedError(failure?.error, report, failure?.errorUpdatedAt);
  // Without the connections a card says a little less; only the host needs to know.
  useReportedError(withoutConnections?.error, report);

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
  const current = useRef<Array<UseQueryResult>>([]);
  useEffect(() => {
    current.current = own ? [...Object.values(wave), own] : Object.values(wave);
  });
  const reload = useCallback(async () => {
    const all = current.current;
    const failed = all.filter((query) => query.isError);
    const again = failed.length > 0 ? failed : all;
    await Promise.all(again.map((query) => query.refetch({ cancelRefetch: false })));
  }, []);

  const common = {
    appName: services.appName ?? project.data?.appName,
    isFetching: Object.values(wave).some((query) => query.isFetching),
    reload,
  };
  if (fatal && described) return { ...common, phase: 'failed', error: described };
  // An empty list is the only one that names the app.
  const waiting =
    (!installations.data && !withoutStatus) ||
    (connections.isPending && !withoutConnections) ||
    (listed?.length === 0 && project.isPending);
  if (!listed || waiting) return { ...common, phase: 'loading' };
  return { ...common, phase: 'ready', integrations: listed, statusError: described };
}

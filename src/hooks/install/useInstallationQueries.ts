import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { queries } from '../../actions/queries/options';
import type { ConsumerScope } from '../../api/types';
import { hasChanged, markOf } from '../../core/auth/authorization';
import { isRefusal } from '../../core/errors';
import type {
  Connection,
  HydratedRevision,
  Installation,
  Integration,
  Project,
  ProviderInfo,
} from '../../core/types';
import { type AmpersandServices, type LoadedIdentity, useAmpersand } from '../../provider/contexts';
import { usePickedConnection } from '../connect/useConnectionData';
import { useAmpQuery } from '../shared/useAmpQuery';

/**
 * Base URL, project and credential of each project-wide list of installations that was refused. From then on the list of
 * one integration is loaded at once. Kept for as long as the page lives.
 */
const refusedLists = /* @__PURE__ */ new Set<string>();

interface FirstWave {
  integration: UseQueryResult<Integration>;
  /** The group's installations, from the project-wide list or from the integration's. */
  installations: UseQueryResult<Installation[]>;
  connections: UseQueryResult<Connection[]>;
  project: UseQueryResult<Project>;
}

export interface InstallationQueries extends FirstWave {
  services: AmpersandServices;
  provider: UseQueryResult<ProviderInfo>;
  hydrated: UseQueryResult<HydratedRevision>;
  /** `undefined` while loading, `null` when nothing is installed. */
  installation: Installation | null | undefined;
  connection: Connection | undefined;
}

/** The first wave, with the one fallback that costs a third wave. */
function useFirstWave(services: AmpersandServices, scope: ConsumerScope, name: string): FirstWave {
  const integration = useAmpQuery(queries.integration(services, scope, name));
  const connections = useAmpQuery(queries.connections(services, scope));
  const project = useAmpQuery(queries.project(services, scope));

  const key = [services.baseUrl, services.project, services.credentialId].join('\n');
  const isKnown = refusedLists.has(key);
  const all = useAmpQuery(queries.installations(services, scope), !isKnown);
  const isRefused = isKnown || isRefusal(all.error);
  const id = integration.data?.id;
  const ownOptions = queries.integrationInstallations(services, scope, id ?? '');
  const own = useAmpQuery(ownOptions, isRefused && id !== undefined);
  const isProven = isRefused && own.isSuccess;
  useEffect(() => {
    if (isProven) refusedLists.add(key);
  }, [isProven, key]);
  // What is on screen already stays until the other list has taken its place.
  const isOwnNeeded = isRefused && !(all.data && !own.data);
  return { integration, connections, project, installations: isOwnNeeded ? own : all };
}

function useHydratedRevision(
  services: AmpersandServices,
  scope: ConsumerScope,
  info: Integration | undefined,
  connection: Connection | undefined,
): UseQueryResult<HydratedRevision> {
  const usable = connection?.status === 'bad_credentials' ? undefined : connection;
  const options = queries.hydratedRevision(services, scope, {
    integrationId: info?.id ?? '',
    revisionId: info?.latestRevision.id ?? '',
    connectionId: usable?.id ?? '',
  });
  return useAmpQuery(options, info !== undefined && usable !== undefined);
}

/**
 * Loads what one installation needs in two waves: integration, installations, connections and project at once, then the
 * provider and the account's fields.
 */
export function useInstallationQueries(identity: LoadedIdentity): InstallationQueries {
  const services = useAmpersand('InstallationProvider');
  const { groupRef, consumerRef, integration: name } = identity;
  const scope = { groupRef, consumerRef };
  const first = useFirstWave(services, scope, name);
  const info = first.integration.data;
  const installation =
    first.installations.data && info
      ? (first.installations.data.find((item) => item.integrationId === info.id) ?? null)
      : undefined;
  const connection = usePickedConnection(services, scope, {
    connections: installation === undefined ? undefined : first.connections.data,
    provider: info?.provider,
    installation: installation ?? undefined,
  });
  const hydrated = useHydratedRevision(services, scope, info, connection);
  const providerOptions = queries.provider(services, scope, info?.provider ?? '');
  const provider = useAmpQuery(providerOptions, info !== undefined);
  return { ...first, services, provider, hydrated, installation, connection };
}

/**
 * Reads the account's fields again after the connection was renewed, here or elsewhere, because it may belong to another
 * account now. Loads the connections again after the fields could not be read, because the sign-in may be the reason.
 */
export function useRehydrateOnReconnect(loaded: InstallationQueries): void {
  const { hydrated, connections, connection } = loaded;
  const { isError, errorUpdatedAt, isStale, refetch: readFields } = hydrated;
  const { refetch: loadConnections } = connections;
  const failure = isError ? errorUpdatedAt : 0;
  const last = useRef({ failure: 0, connection });
  useEffect(() => {
    const { failure: lastFailure, connection: before } = last.current;
    last.current = { failure, connection };
    if (failure !== 0 && failure !== lastFailure) return void loadConnections();
    const isSame = before !== undefined && before.id === connection?.id;
    if (!isSame || before === connection || connection.status === 'bad_credentials') return;
    // A renewal on this page has marked the fields as stale.
    if (isStale || hasChanged(markOf(before), connection)) {
      void readFields({ cancelRefetch: false });
    }
  }, [failure, connection, isStale, readFields, loadConnections]);
}

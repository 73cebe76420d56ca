import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isRefusal } from '../../core/errors';
import type { Connection, Installation, Integration } from '../../core/types';
import { type AmpersandServices, useAmpersand } from '../../provider/contexts';
import type { InstallationIdentity } from '../../provider/contexts';
import { queries } from '../../actions/queries/options';
import { usePickedConnection } from '../connect/usePickedConnection';
import { useQueryWhen } from '../shared/useQueryWhen';

/**
 * Where the project-wide list of installations was refused: asked for by integration from then on.
 * One entry per base URL, project and credential, for as long as the page lives.
 */
const refusedLists = /* @__PURE__ */ new Set<string>();

function refusalKey({ baseUrl, project, credentialId }: AmpersandServices): string {
  return [baseUrl, project, credentialId].join('\n');
}

export interface InstallationQueries {
  services: AmpersandServices;
  integration: UseQueryResult<Integration, Error>;
  /** The group's installations, from whichever list answers. */
  installations: UseQueryResult<Installation[], Error>;
  connections: UseQueryResult<Connection[], Error>;
  project: ReturnType<typeof useProjectQuery>;
  provider: ReturnType<typeof useProviderQuery>;
  hydrated: ReturnType<typeof useHydratedQuery>;
  installation: Installation | null | undefined;
  connection: Connection | undefined;
}

type Scope = { groupRef: string; consumerRef: string };

function useProjectQuery(services: AmpersandServices, scope: Scope) {
  return useQuery(queries.project(services, scope), services.queryClient);
}

function useProviderQuery(services: AmpersandServices, scope: Scope, provider?: string) {
  const options = queries.provider(services, scope, provider ?? '');
  return useQueryWhen(provider !== undefined, options, services.queryClient);
}

function useHydratedQuery(
  services: AmpersandServices,
  scope: Scope,
  args: { integrationId?: string; revisionId?: string; connectionId?: string },
) {
  const { integrationId = '', revisionId = '', connectionId = '' } = args;
  const options = queries.hydratedRevision(services, scope, {
    integrationId,
    revisionId,
    connectionId,
  });
  const known = integrationId !== '' && revisionId !== '' && connectionId !== '';
  return useQueryWhen(known, options, services.queryClient);
}

/** Wave 1, with the one fallback that costs a third wave. */
function useFirstWave(services: AmpersandServices, scope: Scope, name: string) {
  const { queryClient } = services;
  const integration = useQuery(queries.integration(services, scope, name), queryClient);
  const connections = useQuery(queries.connections(services, scope), queryClient);
  const project = useProjectQuery(services, scope);

  const key = refusalKey(services);
  const known = refusedLists.has(key);
  const all = useQueryWhen(!known, queries.installations(services, scope), queryClient);
  const refused = known || isRefusal(all.error);
  const id = integration.data?.id;
  const byIntegration = queries.integrationInstallations(services, scope, id ?? '');
  const own = useQueryWhen(refused && id !== undefined, byIntegration, queryClient);
  const proven = refused && own.isSuccess;
  useEffect(() => {
    if (proven) refusedLists.add(key);
  }, [proven, key]);
  return { integration, connections, project, installations: refused ? own : all };
}

/**
 * Everything one installation needs, in two waves: integration, installations, connections and project at once;
 * then the provider and the account's fields, with the installation's own connection where there is one.
 */
export function useInstallationQueries(identity: InstallationIdentity): InstallationQueries {
  const services = useAmpersand('InstallationProvider');
  const { groupRef, consumerRef, integration: name } = identity;
  const scope = { groupRef, consumerRef };
  const first = useFirstWave(services, scope, name);
  const info = first.integration.data;
  const installation =
    first.installations.data && info
      ? (first.installations.data.find((item) => item.integrationId === info.id) ?? null)
      : undefined;
  const connections = first.connections.data;
  const connection = usePickedConnection(services, scope, {
    connections: installation === undefined ? undefined : connections,
    provider: info?.provider,
    installation: installation ?? undefined,
  });
  const usable = connection && connection.status !== 'bad_credentials' ? connection : undefined;
  const hydrated = useHydratedQuery(services, scope, {
    integrationId: info?.id,
    revisionId: info?.latestRevision.id,
    connectionId: usable?.id,
  });
  const provider = useProviderQuery(services, scope, info?.provider);
  return { ...first, services, provider, hydrated, installation, connection };
}

import { useCallback, useContext, useMemo } from 'react';
import { queries } from '../../actions/queries/options';
import type { ConsumerScope } from '../../api/types';
import { pickConnection } from '../../core/pickConnection';
import { missingText } from '../../core/requireTexts';
import type { Connection, Installation } from '../../core/types';
import { type AmpersandServices, InstallationContext, useAmpersand } from '../../provider/contexts';
import { useAmpQuery } from '../shared/useAmpQuery';

/** Inside an `InstallationProvider`, provider, group and consumer default to its own. */
export interface ConnectionTarget {
  /** Name of the provider in the catalog. */
  provider?: string;
  /** Your id of the person's organization. */
  groupRef?: string;
  /** Your id of the person. */
  consumerRef?: string;
  /** Id of one connection of the group. Default: the connection that fits the person. */
  connectionId?: string;
}

export interface ConnectionData {
  /** The person's connection; `undefined` while loading and when there is none. */
  connection: Connection | undefined;
  /** The group's connections at this provider. */
  connections: Connection[];
  status: 'loading' | 'failed' | 'none' | 'connected' | 'attention';
  /** Why the connections cannot be loaded. */
  error?: Error;
  isFetching: boolean;
  /** Loads the connections again. */
  reload: () => Promise<void>;
  scope: ConsumerScope;
  provider?: string;
  /** The group's connections at every provider, once loaded. */
  all?: Connection[];
  /** When they were loaded, milliseconds since the epoch. */
  listedAt: number;
  /** Installation of the `InstallationProvider` around the hook. */
  installation?: Installation;
}

function useTarget(target: ConnectionTarget) {
  const context = useContext(InstallationContext);
  const groupRef = target.groupRef ?? context?.groupRef ?? '';
  const consumerRef = target.consumerRef ?? context?.consumerRef ?? '';
  const scope = useMemo<ConsumerScope>(() => ({ groupRef, consumerRef }), [groupRef, consumerRef]);
  const provider = target.provider ?? context?.provider;
  // An `InstallationProvider` knows its provider once the integration is loaded.
  const isProviderKnown = context !== null || Boolean(provider);
  const mistake = useMemo(
    () => missingText({ groupRef, consumerRef, ...(!isProviderKnown && { provider: undefined }) }),
    [groupRef, consumerRef, isProviderKnown],
  );
  const { data } = context ?? {};
  return {
    scope,
    provider,
    installation: data?.installation ?? undefined,
    mistake,
    // The provider around has reported its failure already.
    failure: context ? data?.reported?.cause : mistake,
  };
}

/**
 * Loads the group's connections and picks the person's. Nothing is requested while group, person or provider is missing:
 * hosts render this before they know them.
 */
export function useConnectionData(target: ConnectionTarget): ConnectionData {
  const services = useAmpersand('useConnection');
  const { scope, provider, installation, mistake, failure } = useTarget(target);
  const query = useAmpQuery(queries.connections(services, scope), mistake === undefined);
  const { refetch } = query;
  // Before the provider is known, nobody can say which connections are meant.
  const all = provider === undefined ? undefined : query.data;
  const connections = useMemo(
    () => (all ?? []).filter((item) => item.provider === provider),
    [all, provider],
  );
  const picked = usePickedConnection(services, scope, { connections, provider, installation });
  const { connectionId } = target;
  const connection = connectionId ? connections.find(({ id }) => id === connectionId) : picked;
  const error = query.error ?? (all ? undefined : failure);

  let status: ConnectionData['status'] = 'none';
  if (!all) status = error ? 'failed' : 'loading';
  else if (connection) status = connection.status === 'bad_credentials' ? 'attention' : 'connected';
  return {
    connection,
    connections,
    status,
    error,
    isFetching: query.isFetching,
    reload: useCallback(async () => void (await refetch()), [refetch]),
    scope,
    provider,
    all,
    listedAt: query.dataUpdatedAt,
    installation,
  };
}

/**
 * The connection to use: the installation's own, else the colleague's that this person chose, else this person's.
 * @param args.connections The group's connections; `undefined` while they are loading.
 */
export function usePickedConnection(
  services: AmpersandServices,
  scope: ConsumerScope,
  args: { connections?: Connection[]; provider?: string; installation?: Installation },
): Connection | undefined {
  const { connections, provider, installation } = args;
  const { groupRef, consumerRef } = scope;
  const options = queries.chosenConnection(services, scope, provider ?? '');
  const { data: chosen } = useAmpQuery(options);
  return useMemo(() => {
    if (!connections || !provider) return undefined;
    const fitting = pickConnection({ connections, provider, groupRef, consumerRef, installation });
    if (installation || chosen === undefined) return fitting;
    return connections.find(({ id }) => id === chosen) ?? fitting;
  }, [connections, provider, groupRef, consumerRef, installation, chosen]);
}

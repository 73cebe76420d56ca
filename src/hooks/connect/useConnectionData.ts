import { useCallback, useContext, useMemo } from 'react';
import { queries } from '../../actions/queries/options';
import { toAmpError } from '../../actions/reportError';
import type { ConsumerScope } from '../../api/types';
import type { AmpError } from '../../core/errors';
import { pickConnection } from '../../core/pickConnection';
import { requireTexts } from '../../core/requireTexts';
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
  error?: AmpError;
  /** The raw error that `error` describes. */
  cause?: Error;
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
  requireTexts({ groupRef, consumerRef });
  const scope = useMemo<ConsumerScope>(() => ({ groupRef, consumerRef }), [groupRef, consumerRef]);
  const provider = target.provider ?? context?.provider;
  // An `InstallationProvider` knows its provider once the integration is loaded.
  if (!context) requireTexts({ provider });
  return { scope, provider, installation: context?.data.installation ?? undefined };
}

/** Loads the group's connections and picks the person's. */
export function useConnectionData(target: ConnectionTarget): ConnectionData {
  const services = useAmpersand('useConnection');
  const { scope, provider, installation } = useTarget(target);
  const query = useAmpQuery(queries.connections(services, scope));
  const { data: all, refetch } = query;
  const connections = useMemo(
    () => (all ?? []).filter((item) => item.provider === provider),
    [all, provider],
  );
  const picked = usePickedConnection(services, scope, { connections, provider, installation });
  const { connectionId } = target;
  const connection = connectionId ? connections.find(({ id }) => id === connectionId) : picked;
  const cause = query.error ?? undefined;
  const error = useMemo(() => cause && toAmpError(cause), [cause]);

  let status: ConnectionData['status'] = 'none';
  if (!all) status = cause ? 'failed' : 'loading';
  else if (connection) status = connection.status === 'bad_credentials' ? 'attention' : 'connected';
  return {
    connection,
    connections,
    status,
    error,
    cause,
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

import { useQuery } from '@tanstack/react-query';
import { useCallback, useContext, useMemo, useState } from 'react';
import type { ConsumerScope } from '../../api/types';
import type { AmpError } from '../../core/errors';
import { requireTexts } from '../../core/requireTexts';
import type { Connection, Installation } from '../../core/types';
import { InstallationContext, useAmpersand } from '../../provider/contexts';
import { dropConnection } from '../../actions/queries/connectionCache';
import { queries } from '../../actions/queries/options';
import { useConnectionUse } from './useConnectionUse';
import { usePickedConnection } from './usePickedConnection';
import { useReport } from '../shared/useReport';
import { toAmpError } from '../../actions/toAmpError';

/** Inside an `InstallationProvider` each defaults to its own. */
export interface UseConnectionOptions {
  provider?: string;
  groupRef?: string;
  consumerRef?: string;
  /** A certain connection, instead of the one that fits. */
  connectionId?: string;
  onDisconnectSuccess?: (connection: Connection) => void;
  onError?: (error: AmpError) => void;
}

export interface ConnectionData {
  /** The person's connection; `undefined` while loading and when there is none. */
  connection: Connection | undefined;
  /** All of the group's at this provider. */
  connections: Connection[];
  status: 'loading' | 'failed' | 'none' | 'connected' | 'attention';
  error?: AmpError;
  /** Asks again. */
  reload: () => Promise<void>;
  /** Looks whether an installation uses the connection; `unknown` where the API does not tell. */
  findUse: () => Promise<'used' | 'unused' | 'unknown'>;
  /**
   * Ends the connection, and `true` when it is gone. An installation that uses it is not asked about here:
   * see `findUse`.
   */
  disconnect: () => Promise<boolean>;
  disconnecting: DisconnectState;
  /** Whose it is. */
  scope: ConsumerScope;
  provider?: string;
  /** The group's connections at every provider, once loaded, and when that was. */
  all?: Connection[];
  listedAt: number;
  /** The installation of the `InstallationProvider` around it. */
  installation?: Installation;
  /** What `error` describes. */
  cause?: Error;
}

export type DisconnectState =
  { status: 'idle' } | { status: 'pending' } | { status: 'failed'; error: AmpError };

function useTarget(options: UseConnectionOptions) {
  const installed = useContext(InstallationContext);
  const groupRef = options.groupRef ?? installed?.groupRef ?? '';
  const consumerRef = options.consumerRef ?? installed?.consumerRef ?? '';
  requireTexts({ groupRef, consumerRef });
  const scope = useMemo<ConsumerScope>(() => ({ groupRef, consumerRef }), [groupRef, consumerRef]);
  // The provider of an integration is known once that is loaded.
  const provider = options.provider ?? installed?.provider;
  if (!installed) requireTexts({ provider });
  return { scope, provider, installation: installed?.data.installation ?? undefined };
}

function useDisconnect(
  scope: ConsumerScope,
  connection: Connection | undefined,
  options: UseConnectionOptions,
) {
  const services = useAmpersand('useConnection');
  const report = useReport('connect', options.onError);
  const [disconnecting, setDisconnecting] = useState<DisconnectState>({ status: 'idle' });
  const { onDisconnectSuccess } = options;
  const disconnect = useCallback(async () => {
    if (!connection) return false;
    setDisconnecting({ status: 'pending' });
    try {
      await services.api.forConsumer(scope).deleteConnection(connection.id);
    } catch (thrown) {
      // Somebody else was faster: what was asked for holds.
      if (toAmpError(thrown).code !== 'notFound') {
        setDisconnecting({ status: 'failed', error: report(thrown) });
        return false;
      }
    }
    setDisconnecting({ status: 'idle' });
    dropConnection(services, scope, connection.id);
    const { provider, id: connectionId } = connection;
    services.onEvent({ type: 'connect.disconnected', provider, connectionId });
    onDisconnectSuccess?.(connection);
    return true;
  }, [services, scope, connection, report, onDisconnectSuccess]);
  return { disconnecting, disconnect };
}

/** A person's connection at a provider: what it is, whether it works, and how to end it. */
export function useConnectionData(options: UseConnectionOptions): ConnectionData {
  const services = useAmpersand('useConnection');
  const { scope, provider, installation } = useTarget(options);
  const query = useQuery(queries.connections(services, scope), services.queryClient);
  const { connectionId } = options;
  const all = query.data;
  const connections = useMemo(
    () => (all ?? []).filter((item) => item.provider === provider),
    [all, provider],
  );
  const picked = usePickedConnection(services, scope, { connections, provider, installation });
  const connection = connectionId ? connections.find(({ id }) => id === connectionId) : picked;
  const failure = query.error;
  const error = useMemo(() => (failure ? toAmpError(failure) : undefined), [failure]);
  const { refetch } = query;
  const reload = useCallback(async () => void (await refetch()), [refetch]);
  const findUse = useConnectionUse(scope, connection?.id);
  const { disconnecting, disconnect } = useDisconnect(scope, connection, options);

  let status: ConnectionData['status'] = 'none';
  if (!all) status = failure ? 'failed' : 'loading';
  else if (connection) status = connection.status === 'bad_credentials' ? 'attention' : 'connected';
  return {
    connection,
    connections,
    status,
    error,
    reload,
    findUse,
    disconnect,
    disconnecting,
    installation,
    scope,
    provider,
    listedAt: query.dataUpdatedAt,
    all,
    cause: failure ?? undefined,
  };
}

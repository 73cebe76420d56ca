import { useCallback } from 'react';
import type { AuthorizationState } from '../../actions/connect/authorizationState';
import { dropConnection, storeConnection } from '../../actions/queries/connectionCache';
import { queries } from '../../actions/queries/options';
import type { ConsumerScope } from '../../api/types';
import { type AmpError, DeveloperError, statusOf } from '../../core/errors';
import { readableName } from '../../core/mapping/normalizeName';
import type { Connection } from '../../core/types';
import { useAmpersand } from '../../provider/contexts';
import { useOwnedState } from '../../utils/useOwnedState';
import { useHostCallback } from '../shared/useHostCallback';
import { useOwner } from '../shared/useOwner';
import { type Report, useReport, useReportedError } from '../shared/useReport';
import type { QueryState } from '../install/useInstallation';
import { type ConnectionData, type ConnectionTarget, useConnectionData } from './useConnectionData';
import { useAuthorization, useWindowWords } from './useSignInSessions';

export interface UseConnectionOptions extends ConnectionTarget {
  onDisconnectSuccess?: (connection: Connection) => void;
  onError?: (error: AmpError) => void;
}

export type DisconnectState =
  { status: 'idle' } | { status: 'pending' } | { status: 'failed'; error: AmpError };

export interface UseConnectionResult
  extends QueryState, Pick<ConnectionData, 'connection' | 'connections' | 'status' | 'reload'> {
  /** Looks up whether an installation uses the connection; `unknown` where the API does not tell. */
  findUse: () => Promise<'used' | 'unused' | 'unknown'>;
  /** Deletes the connection, also while an installation uses it: see `findUse`. `true` when it is gone. */
  disconnect: () => Promise<boolean>;
  disconnecting: DisconnectState;
  /** Signs in to the same connection again, in a window; OAuth only. Call it inside the click. */
  reconnect: () => void;
  /** Progress of signing in again. A blocked window has a `url` to show as a link. */
  reconnecting: AuthorizationState;
  cancelReconnect: () => void;
}

/** Whether the person signs in at the provider, in a window. */
export function signsInAtProvider(connection: Connection): boolean {
  // The API may be newer than the type, so the scheme is compared as text.
  const scheme: string | undefined = connection.authScheme;
  return scheme?.startsWith('oauth2/authorizationCode') === true;
}

function useFindUse(scope: ConsumerScope, connectionId: string | undefined) {
  const services = useAmpersand('useConnection');
  return useCallback(async () => {
    if (!connectionId) return 'unused';
    try {
      const installations = await services.queryClient.fetchQuery({
        ...queries.installations(services, scope),
        // The answer decides whether something is deleted, so it must not come from the cache.
        staleTime: 0,
        retry: false,
      });
      const isUsed = installations.some(({ connection }) => connection?.id === connectionId);
      return isUsed ? 'used' : 'unused';
    } catch {
      // The project-wide list may be refused. The person confirms the deletion in any case.
      return 'unknown';
    }
  }, [services, scope, connectionId]);
}

const idle: DisconnectState = { status: 'idle' };

function useDisconnect(
  { scope, connection }: ConnectionData,
  options: UseConnectionOptions,
  report: Report,
  owner: string,
) {
  const services = useAmpersand('useConnection');
  const onDisconnectSuccess = useHostCallback(
    'onDisconnectSuccess',
    options.onDisconnectSuccess,
    report,
    owner,
  );
  const [disconnecting, setDisconnecting] = useOwnedState<DisconnectState>(owner, idle);
  const disconnect = useCallback(async () => {
    if (!connection) return false;
    setDisconnecting({ status: 'pending' });
    try {
      await services.api.forConsumer(scope).deleteConnection(connection.id);
    } catch (thrown) {
      // A connection that somebody else deleted meanwhile is gone as wanted.
      if (statusOf(thrown) !== 404) {
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
  }, [services, scope, connection, report, onDisconnectSuccess, setDisconnecting]);
  return { disconnecting, disconnect };
}

function useReconnect(
  { scope, provider = '', connection, all, listedAt }: ConnectionData,
  report: Report,
) {
  const services = useAmpersand('useConnection');
  const { queryKey } = queries.provider(services, scope, provider);
  const info = services.queryClient.getQueryData(queryKey);
  const { state, session } = useAuthorization(
    {
      identity: { provider, ...scope },
      words: useWindowWords(info?.displayName ?? readableName(provider)),
      connections: { all, listedAt },
      callbacks: {
        onCompleted: (renewed) => storeConnection(services, scope, renewed),
        onCancelled: () => {},
        onGone: (connectionId) => dropConnection(services, scope, connectionId),
        onFailed: report,
      },
    },
    false,
  );
  const reconnect = useCallback(() => {
    if (!connection) return;
    if (!signsInAtProvider(connection)) {
      throw new DeveloperError(
        `reconnect() is for sign-ins at the provider, and this connection uses "${connection.authScheme}". Show <ConnectProvider> for new credentials.`,
      );
    }
    session.start({ renewing: connection.id, details: {} });
  }, [connection, session]);
  return { reconnect, reconnecting: state, cancelReconnect: session.cancel };
}

/**
 * A person's connection at a provider: its state, signing in again, and deleting it. Needs no options inside an
 * `InstallationProvider`.
 */
export function useConnection(options: UseConnectionOptions = {}): UseConnectionResult {
  const data = useConnectionData(options);
  const owner = useOwner('useConnection', data.scope.groupRef, data.scope.consumerRef);
  const report = useReport('connect', options.onError, owner);
  useReportedError(data.all ? undefined : data.error, report);
  const { connection, connections, status, error = null, reload, scope, isFetching } = data;
  return {
    connection,
    connections,
    status,
    error,
    isPending: status === 'loading',
    isFetching,
    isError: error !== null,
    isSuccess: status !== 'loading' && error === null,
    reload,
    findUse: useFindUse(scope, connection?.id),
    ...useDisconnect(data, options, report, owner),
    ...useReconnect(data, report),
  };
}

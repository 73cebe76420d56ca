import { useCallback } from 'react';
import { DeveloperError } from '../../core/errors';
import { readableName } from '../../core/mapping/normalizeName';
import type { Connection } from '../../core/types';
import { useAmpersand } from '../../provider/contexts';
import { queries } from '../../actions/queries/options';
import { dropConnection, storeConnection } from '../../actions/queries/connectionCache';
import { type AuthorizationState, useAuthorization } from './useAuthorization';
import {
  type ConnectionData,
  type UseConnectionOptions,
  useConnectionData,
} from './useConnectionData';
import { useReport } from '../shared/useReport';
import { useReportedError } from '../shared/useReportedError';
import { useWindowWords } from './useWindowWords';

export type { DisconnectState, UseConnectionOptions } from './useConnectionData';

export interface UseConnectionResult extends Omit<
  ConnectionData,
  'scope' | 'provider' | 'listedAt' | 'all' | 'cause' | 'installation'
> {
  /** Signs in to the same connection again, in a window. Call it inside the click. OAuth only. */
  reconnect: () => void;
  /** How far that is; a blocked window comes with a `url` to show as a link. */
  reconnecting: AuthorizationState;
  cancelReconnect: () => void;
}

/** The person signs in at the provider itself, in a window. */
export function signsInAtProvider(connection: Connection): boolean {
  // A custom scheme has no name here.
  const scheme: string | undefined = connection.authScheme;
  return scheme?.startsWith('oauth2/authorizationCode') === true;
}

/**
 * A person's connection at a provider: what it is, whether it works, signing in again and ending it.
 * Inside an `InstallationProvider` it needs no options.
 */
export function useConnection(options: UseConnectionOptions = {}): UseConnectionResult {
  const services = useAmpersand('useConnection');
  const data = useConnectionData(options);
  const { connection, connections, status, error, reload, findUse } = data;
  const { disconnect, disconnecting, scope, provider = '', all, listedAt } = data;
  const report = useReport('connect', options.onError);
  useReportedError(all ? undefined : data.cause, report);
  const known = services.queryClient.getQueryData(
    queries.provider(services, scope, provider).queryKey,
  );
  const words = useWindowWords(known?.displayName ?? readableName(provider));
  const { state: reconnecting, session } = useAuthorization(
    {
      who: { provider, ...scope },
      words,
      connections: { data: all, loadedAt: listedAt },
      callbacks: {
        onCompleted: (renewed) => storeConnection(services, scope, renewed),
        onCancelled: () => {},
        onGone: (connectionId) => dropConnection(services, scope, connectionId),
        onFailed: (thrown, described) => void report(thrown, described),
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
  return {
    connection,
    connections,
    status,
    error,
    reload,
    findUse,
    disconnect,
    disconnecting,
    reconnect,
    reconnecting,
    cancelReconnect: session.cancel,
  };
}

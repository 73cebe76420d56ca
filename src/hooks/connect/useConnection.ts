import { useCallback, useContext, useEffect, useRef } from 'react';
import { DeveloperError } from '../../core/errors';
import type { Connection } from '../../core/types';
import { LocalizationContext, useAmpersand } from '../../provider/contexts';
import { useLazyPart } from '../../provider/LazyPart';
import { lazyConnectRules } from './lazyConnectRules';
import { queries } from '../../actions/queries/options';
import { dropConnection, storeConnection } from '../../actions/queries/connectionCache';
import { type AuthorizationState, useAuthorization } from './useAuthorization';
import {
  type ConnectionData,
  type UseConnectionOptions,
  useConnectionData,
} from './useConnectionData';
import { useReport } from '../shared/useReport';

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
  const report = useReport('connect', 'useConnection', options.onError);
  const { messages } = useContext(LocalizationContext);
  const { part: rules } = useLazyPart(lazyConnectRules);
  const known = services.queryClient.getQueryData(
    queries.provider(services, scope, provider).queryKey,
  );
  const providerName = known?.displayName ?? rules?.readableName(provider) ?? provider;
  const { state: reconnecting, session } = useAuthorization(
    rules,
    {
      who: { provider, ...scope },
      words: rules?.windowWords(messages, providerName) ?? noWords,
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
  const asked = useRef<string | undefined>(undefined);
  const start = useCallback(() => {
    const renewing = asked.current;
    asked.current = undefined;
    if (renewing !== undefined) session?.start({ renewing, details: {} });
  }, [session]);
  useEffect(() => {
    if (session) start();
  }, [session, start]);
  const reconnect = useCallback(() => {
    if (!connection) return;
    if (!signsInAtProvider(connection)) {
      throw new DeveloperError(
        `reconnect() is for sign-ins at the provider, and this connection uses "${connection.authScheme}". Show <ConnectProvider> for new credentials.`,
      );
    }
    asked.current = connection.id;
    // Not there in the first moments only; what opens too late for the browser comes as a link.
    if (session) {
      start();
      return;
    }
    lazyConnectRules.load().catch((thrown: unknown) => {
      // Otherwise a window would open by itself when the code comes later.
      asked.current = undefined;
      report(thrown);
    });
  }, [connection, session, start, report]);
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
    cancelReconnect: session?.cancel ?? doNothing,
  };
}

const noWords = { title: '', text: '' };
const doNothing = () => {};

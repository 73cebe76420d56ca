import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { missingMetadata } from '../../core/auth/metadata';
import { readAuthScheme } from '../../core/auth/scheme';
import { DeveloperError } from '../../core/errors';
import { readableName } from '../../core/mapping/normalizeName';
import type { AuthScheme, Connection, FieldSpec, ProviderInfo } from '../../core/types';
import { useAmpersand } from '../../provider/contexts';
import { logoOf } from '../../provider/logoOf';
import type { ConnectOptions } from '../../actions/connect/ConnectOptions';
import { queries } from '../../actions/queries/options';
import { useConnectionData } from './useConnectionData';
import { usePackageStep } from './usePackageStep';

/** A wrong `module` or `redirectUrl` is found while rendering, and shown as a screen. */
function readScheme(
  info: ProviderInfo | undefined,
  module: string | undefined,
): { scheme?: AuthScheme; mistake?: Error } {
  if (!info) return {};
  try {
    return { scheme: readAuthScheme(info, module) };
  } catch (thrown) {
    return { mistake: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }
}

/** `http:` and `https:` only, also relative to the page: anything else could run script. */
export function redirectMistake(redirectUrl: string | undefined): Error | undefined {
  if (redirectUrl === undefined) return undefined;
  try {
    const { protocol } = new URL(redirectUrl, 'https://relative.invalid');
    if (protocol === 'https:' || protocol === 'http:') return undefined;
  } catch {
    // Said below.
  }
  return new DeveloperError(
    '`redirectUrl` is no address that a browser may be sent to. Pass an http: or https: URL, or a path.',
  );
}

const none: FieldSpec[] = [];

/**
 * Everything the connect flow loads, in one wave: the provider, the group's connections, the project.
 * @param ended A connection that was found to be ended elsewhere, whatever still names it.
 */
export function useConnectFacts(options: ConnectOptions, ended: Connection | undefined) {
  const services = useAmpersand('useConnect');
  const { queryClient } = services;
  const { provider, module, redirectUrl } = options;
  const connections = useConnectionData(options);
  const { scope } = connections;
  const isEnded = ended !== undefined && connections.connection?.id === ended.id;
  const connection = isEnded ? undefined : connections.connection;
  const info = useQuery(queries.provider(services, scope, provider), queryClient);
  const packageStep = usePackageStep({ scope, provider, isConnected: connection !== undefined });
  const project = useQuery(queries.project(services, scope), queryClient);

  const { scheme, mistake } = useMemo(() => readScheme(info.data, module), [info.data, module]);
  const wrongRedirect = useMemo(() => redirectMistake(redirectUrl), [redirectUrl]);
  const cause =
    wrongRedirect ??
    (info.data ? mistake : (info.error ?? undefined)) ??
    (connections.all ? undefined : connections.cause);
  const missing = useMemo(
    () => (scheme && connection ? missingMetadata(scheme, connection) : none),
    [scheme, connection],
  );
  const { refetch } = info;
  const { reload: reloadConnections } = connections;
  const reload = useCallback(() => {
    // What fails is in the state of each.
    void refetch();
    void reloadConnections();
  }, [refetch, reloadConnections]);
  return {
    connections,
    connection,
    ended,
    scheme,
    missing,
    cause,
    reload,
    scope,
    packageStep,
    loaded: Boolean(info.data && connections.all) && !project.isPending,
    providerName: info.data?.displayName ?? readableName(provider),
    logo: logoOf(services, provider, info.data),
    appName: services.appName ?? project.data?.appName,
  };
}

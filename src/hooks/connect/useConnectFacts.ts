import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { DeveloperError } from '../../core/errors';
import type { AuthScheme, Connection, FieldSpec, ProviderInfo } from '../../core/types';
import { type AmpersandServices, useAmpersand } from '../../provider/contexts';
import { useLazyPart } from '../../provider/LazyPart';
import type { ConnectOptions } from '../../actions/connect/ConnectOptions';
import { queries } from '../../actions/queries/options';
import type { ConnectRules } from './connectRules';
import { lazyConnectRules } from './lazyConnectRules';
import { useConnectionData } from './useConnectionData';
import { usePackageStep } from './usePackageStep';

/** A wrong `module` or `redirectUrl` is found while rendering, and shown as a screen. */
function readScheme(
  rules: ConnectRules | undefined,
  info: ProviderInfo | undefined,
  module: string | undefined,
): { scheme?: AuthScheme; mistake?: Error } {
  if (!info || !rules) return {};
  try {
    return { scheme: rules.readAuthScheme(info, module) };
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

/** The host's picture; the catalog's (remote) one only where the host allows it. */
function logoOf(services: AmpersandServices, provider: string, info?: ProviderInfo) {
  const own = services.providerLogo?.(provider);
  if (own) return own;
  return services.logos === 'catalog' ? info?.media?.regular?.iconURL : undefined;
}

const none: FieldSpec[] = [];

/**
 * Everything the connect flow loads, in one wave: its rules, the provider, the group's connections, the project.
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

  const { part: rules, error: rulesError } = useLazyPart(lazyConnectRules);
  const { scheme, mistake } = useMemo(
    () => readScheme(rules, info.data, module),
    [rules, info.data, module],
  );
  const wrongRedirect = useMemo(() => redirectMistake(redirectUrl), [redirectUrl]);
  const cause =
    rulesError ??
    wrongRedirect ??
    (info.data ? mistake : (info.error ?? undefined)) ??
    (connections.all ? undefined : connections.cause);
  const missing = useMemo(
    () => (rules && scheme && connection ? rules.missingMetadata(scheme, connection) : none),
    [rules, scheme, connection],
  );
  const { refetch } = info;
  const { reload: reloadConnections } = connections;
  const reload = useCallback(() => {
    // What fails is in the state of each.
    lazyConnectRules.load().catch(() => {});
    void refetch();
    void reloadConnections();
  }, [refetch, reloadConnections]);
  return {
    rules,
    connections,
    connection,
    ended,
    scheme,
    missing,
    cause,
    reload,
    scope,
    packageStep,
    loaded: Boolean(rules && info.data && connections.all) && !project.isPending,
    providerName: info.data?.displayName ?? rules?.readableName(provider) ?? provider,
    logo: logoOf(services, provider, info.data),
    appName: services.appName ?? project.data?.appName,
  };
}

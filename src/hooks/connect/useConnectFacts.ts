import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { ConnectFacts, PackageStep } from '../../actions/connect/ConnectFacts';
import type { ConnectOptions } from '../../actions/connect/ConnectOptions';
import {
  mayHavePackage,
  packageKeyOf,
  packageUrlOf,
  rememberSkipped,
  wasSkipped,
} from '../../actions/connect/packageStep';
import { queries } from '../../actions/queries/options';
import type { ConsumerScope } from '../../api/types';
import { missingMetadata } from '../../core/auth/metadata';
import { readAuthScheme } from '../../core/auth/scheme';
import { DeveloperError } from '../../core/errors';
import { readableName } from '../../core/mapping/normalizeName';
import type { AuthScheme, Connection, FieldSpec, ProviderInfo } from '../../core/types';
import { useAmpersand } from '../../provider/contexts';
import { logoOf } from '../../provider/logoOf';
import { useAmpQuery } from '../shared/useAmpQuery';
import { useConnectionData } from './useConnectionData';

/** A wrong `module` is a value, because it is found while rendering and shown as a screen. */
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

/** Only `http:` and `https:` are allowed, absolute or relative to the page: other schemes could run script. */
function redirectMistake(redirectUrl: string | undefined): Error | undefined {
  if (redirectUrl === undefined) return undefined;
  try {
    const { protocol } = new URL(redirectUrl, 'https://relative.invalid');
    if (protocol === 'https:' || protocol === 'http:') return undefined;
  } catch {
    // The error below covers an address that cannot be parsed.
  }
  return new DeveloperError(
    '`redirectUrl` is no address that a browser may be sent to. Pass an http: or https: URL, or a path.',
  );
}

const nothingMissing: FieldSpec[] = [];

/**
 * Loads what the connect flow needs, in one wave: the provider, the group's connections and the project.
 * @param ended Connection that was found to be ended elsewhere. It is ignored, whatever list still has it.
 */
export function useConnectFacts(
  options: ConnectOptions,
  ended: Connection | undefined,
): ConnectFacts {
  const services = useAmpersand('useConnect');
  const { provider, module, redirectUrl } = options;
  const data = useConnectionData(options);
  const { scope, all, listedAt, installation } = data;
  const isEnded = ended !== undefined && data.connection?.id === ended.id;
  const connection = isEnded ? undefined : data.connection;
  const info = useAmpQuery(queries.provider(services, scope, provider));
  const packageStep = usePackageStep({ scope, provider, isConnected: connection !== undefined });
  const project = useAmpQuery(queries.project(services, scope));

  const { scheme, mistake } = useMemo(() => readScheme(info.data, module), [info.data, module]);
  const wrongRedirect = useMemo(() => redirectMistake(redirectUrl), [redirectUrl]);
  const missing = useMemo(
    () => (scheme && connection ? missingMetadata(scheme, connection) : nothingMissing),
    [scheme, connection],
  );
  const { refetch } = info;
  const { reload: reloadConnections } = data;
  const reload = useCallback(() => {
    // A query keeps its failure, so there is nothing to catch.
    void refetch();
    void reloadConnections();
  }, [refetch, reloadConnections]);
  return {
    scope,
    connections: useMemo(() => ({ all, listedAt }), [all, listedAt]),
    installation,
    connection,
    ended,
    scheme,
    missing,
    packageStep,
    loaded: Boolean(info.data && all) && !project.isPending,
    cause:
      wrongRedirect ??
      (info.data ? mistake : (info.error ?? undefined)) ??
      (all ? undefined : data.error),
    reload,
    providerName: info.data?.displayName ?? readableName(provider),
    logo: logoOf(services, provider, info.data),
    appName: services.appName ?? project.data?.appName,
  };
}

const subscribeToNothing = () => () => {};

/** Whether the app's package has to be installed at the provider first. */
function usePackageStep(args: {
  scope: ConsumerScope;
  provider: string;
  isConnected: boolean;
}): PackageStep {
  const { scope, provider, isConnected } = args;
  const services = useAmpersand('useConnect');
  const key = packageKeyOf(services, { provider, groupRef: scope.groupRef });
  // Storage is not read on a server, nor in the first frame of what a server has drawn.
  const isRemembered = useSyncExternalStore(
    subscribeToNothing,
    () => wasSkipped(key),
    () => false,
  );
  const [skipped, setSkipped] = useState<string | undefined>(undefined);
  const isSkipped = isRemembered || skipped === key;
  const isAsked = mayHavePackage(provider) && !isConnected && !isSkipped;
  const options = queries.providerApps(services, scope);
  const apps = useAmpQuery(options, isAsked);
  const url = packageUrlOf(apps.data, provider);
  const skip = useCallback(() => {
    rememberSkipped(key);
    setSkipped(key);
  }, [key]);
  let state: PackageStep['state'] = 'none';
  if (isAsked && apps.isPending) state = 'unknown';
  else if (isAsked && url) state = 'needed';
  return { state, url, skip };
}

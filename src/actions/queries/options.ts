/**
 * Keys and options of every query, here and, for runs, in `runs.ts` beside it; nowhere else. Keys start with base URL,
 * project and credential, and carry the group (and, under JWT, the consumer), so that one tenant never sees another's
 * cache.
 *
 * Query functions do not read the `signal` that TanStack passes: reading it makes StrictMode abort and
 * repeat every request. The client has a timeout of its own.
 */
import { queryOptions, skipToken } from '@tanstack/react-query';
import type { ConsumerScope } from '../../api/types';
import type { AmpersandServices } from '../../provider/contexts';
import { keepSame } from './keepSame';
import { retryDelay, shouldRetry } from './retry';

export type Services = Pick<AmpersandServices, 'api' | 'baseUrl' | 'project' | 'credentialId'>;

/** For whom: `null` where nothing of the answer depends on the consumer. */
export type Scope = ConsumerScope | null;

const FRESH_MS = 30_000;
const MANIFEST_FRESH_MS = 5 * 60_000;
/** A failure is an answer for this long. */
const FAILED_MS = 2_000;

export function keyOf(services: Services, scope: Scope, ...parts: Array<string | undefined>) {
  const who = services.credentialId === 'jwt' && scope ? scope.consumerRef : undefined;
  const { baseUrl, project, credentialId } = services;
  return ['ampkit', baseUrl, project, credentialId, scope?.groupRef, who, ...parts] as const;
}

export function apiFor(services: Services, scope: Scope) {
  return scope ? services.api.forConsumer(scope) : services.api;
}

/**
 * `always`: without it TanStack holds requests back while the browser says it is offline, and a screen would wait
 * without end instead of saying so. It then no longer asks again by itself when back online, unless told to.
 */
export const common = {
  retry: shouldRetry,
  retryDelay,
  staleTime: FRESH_MS,
  networkMode: 'always',
  refetchOnReconnect: true,
  structuralSharing: keepSame,
  // A flow whose code arrives after its first requests finds that one failed, and does not ask twice.
  retryOnMount: ({ state }: { state: { errorUpdatedAt: number } }) =>
    Date.now() - state.errorUpdatedAt > FAILED_MS,
} as const;

export const queries = {
  /** Everything of one provider of ours, to invalidate it. */
  root: (services: Services) => ['ampkit', services.baseUrl, services.project] as const,

  project: (services: Services, scope: Scope) =>
    queryOptions({
      ...common,
      staleTime: MANIFEST_FRESH_MS,
      queryKey: keyOf(services, scope, 'project'),
      queryFn: () => apiFor(services, scope).getProject(),
    }),

  integrations: (services: Services, scope: Scope) =>
    queryOptions({
      ...common,
      queryKey: keyOf(services, scope, 'integrations'),
      queryFn: () => apiFor(services, scope).listIntegrations(),
    }),

  integration: (services: Services, scope: Scope, integration: string) =>
    queryOptions({
      ...common,
      queryKey: keyOf(services, scope, 'integration', integration),
      queryFn: () => apiFor(services, scope).getIntegration(integration),
    }),

  installations: (services: Services, scope: ConsumerScope) =>
    queryOptions({
      ...common,
      queryKey: keyOf(services, scope, 'installations'),
      queryFn: () => apiFor(services, scope).listInstallations({ groupRef: scope.groupRef }),
    }),

  integrationInstallations: (services: Services, scope: ConsumerScope, integrationId: string) =>
    queryOptions({
      ...common,
      queryKey: keyOf(services, scope, 'integration-installations', integrationId),
      queryFn: () =>
        apiFor(services, scope).listIntegrationInstallations({
          integrationId,
          groupRef: scope.groupRef,
        }),
    }),

  connections: (services: Services, scope: ConsumerScope) =>
    queryOptions({
      ...common,
      queryKey: keyOf(services, scope, 'connections'),
      queryFn: () => apiFor(services, scope).listConnections({ groupRef: scope.groupRef }),
    }),

  /** Id of a colleague's connection that this person chose to use; told to the cache, never asked for. */
  chosenConnection: (services: Services, scope: ConsumerScope, provider: string) =>
    queryOptions<string>({
      queryKey: keyOf(services, scope, 'chosen', provider, scope.consumerRef),
      queryFn: skipToken,
      staleTime: Infinity,
      gcTime: Infinity,
    }),

  provider: (services: Services, scope: Scope, provider: string) =>
    queryOptions({
      ...common,
      staleTime: MANIFEST_FRESH_MS,
      queryKey: keyOf(services, null, 'provider', provider),
      queryFn: () => apiFor(services, scope).getProvider(provider),
    }),

  /** Often not allowed with a key for browsers: asked once, and done without. */
  providerApps: (services: Services, scope: Scope) =>
    queryOptions({
      ...common,
      retry: false,
      staleTime: MANIFEST_FRESH_MS,
      queryKey: keyOf(services, scope, 'provider-apps'),
      queryFn: () => apiFor(services, scope).listProviderApps(),
    }),

  hydratedRevision: (
    services: Services,
    scope: ConsumerScope,
    args: { integrationId: string; revisionId: string; connectionId: string },
  ) =>
    queryOptions({
      ...common,
      staleTime: MANIFEST_FRESH_MS,
      queryKey: keyOf(
        services,
        scope,
        'hydrated',
        args.integrationId,
        args.revisionId,
        args.connectionId,
      ),
      queryFn: () => apiFor(services, scope).hydrateRevision(args),
    }),
};

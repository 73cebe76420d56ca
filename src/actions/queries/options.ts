/**
 * Keys and options of every query; those about runs are in `runs.ts`. A key starts with base URL, project and credential,
 * and carries the group (and, with a JWT, the consumer), so that one tenant never sees another's cache.
 *
 * Query functions ignore the `signal` of TanStack Query: reading it makes StrictMode abort and repeat every request. The
 * API client has a timeout of its own.
 */
import { queryOptions, skipToken } from '@tanstack/react-query';
import type { ConsumerScope } from '../../api/types';
import type { AmpersandServices } from '../../provider/contexts';
import { apiErrorOf } from '../../core/errors';
import { sameJson } from '../../utils/sameJson';

export type Services = Pick<AmpersandServices, 'api' | 'baseUrl' | 'project' | 'credentialId'>;

/** `null` for answers that depend neither on the group nor on the consumer. */
export type Scope = ConsumerScope | null;

const FRESH_MS = 30_000;
const MANIFEST_FRESH_MS = 5 * 60_000;
/** A failed request counts as answered for this long. */
const FAILED_MS = 2_000;

export function keyOf(services: Services, scope: Scope, ...parts: Array<string | undefined>) {
  const who = services.credentialId === 'jwt' && scope ? scope.consumerRef : undefined;
  const { baseUrl, project, credentialId } = services;
  return ['ampkit', baseUrl, project, credentialId, scope?.groupRef, who, ...parts] as const;
}

export function apiFor(services: Services, scope: Scope) {
  return scope ? services.api.forConsumer(scope) : services.api;
}

const MAX_RETRIES = 3;
const MAX_WAIT_MS = 10_000;

/** Milliseconds until the server's `retryAfter`; 0 without one. */
function waitOf(error: Error, now: number): number {
  return Date.parse(apiErrorOf(error)?.retryAfter ?? '') - now || 0;
}

/**
 * Whether a failed request is repeated: at most three times, and only where it may succeed. Nobody looks at a loading
 * screen until a `retryAfter` that is more than ten seconds ahead: the error with its time is shown at once.
 */
export function shouldRetry(failureCount: number, error: Error, now: number = Date.now()): boolean {
  if (waitOf(error, now) > MAX_WAIT_MS) return false;
  return failureCount < MAX_RETRIES && apiErrorOf(error)?.retryable === true;
}

/** Milliseconds until the next request: doubling from 500, or until the server's `retryAfter`. */
export function retryDelay(attempt: number, error: Error, now: number = Date.now()): number {
  return Math.max(500 * 2 ** attempt, waitOf(error, now));
}

/**
 * The previous answer where the new one is equal, so that nothing is drawn again. TanStack's own sharing makes copies,
 * and its copies lose a field or an object named `__proto__`.
 */
export function keepSame(before: unknown, now: unknown): unknown {
  return sameJson(before, now) ? before : now;
}

export const common = {
  retry: shouldRetry,
  retryDelay,
  staleTime: FRESH_MS,
  // Otherwise a request waits while the browser says it is offline, and the screen waits without a word.
  networkMode: 'always',
  // Not the default with `always`.
  refetchOnReconnect: true,
  structuralSharing: keepSame,
  // A flow whose code arrives after its first requests finds that one failed, and does not ask twice.
  retryOnMount: ({ state }: { state: { errorUpdatedAt: number } }) =>
    Date.now() - state.errorUpdatedAt > FAILED_MS,
} as const;

export const queries = {
  /** Prefix of every key of one `AmpersandProvider`. */
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

  /** Id of a colleague's connection that this person chose to use. It is set in the cache and never requested. */
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

  /** Keys for browsers are often refused this request, so it is made once, and a failure has no consequence. */
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

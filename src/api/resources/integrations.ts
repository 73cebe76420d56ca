import { path, query } from '../path';
import type { Send } from '../request';
import type { Api } from '../types';
import type { HydratedRevision } from '../wire/hydrated';
import type { Integration } from '../wire/manifest';

export function integrations(
  send: Send,
  project: string,
): Pick<Api, 'listIntegrations' | 'getIntegration' | 'hydrateRevision'> {
  return {
    listIntegrations: async (options) =>
      send<Integration[]>({
        method: 'GET',
        path: path`/projects/${project}/integrations`,
        expect: 'integrations',
        ...options,
      }),
    getIntegration: async (integration, options) =>
      send<Integration>({
        method: 'GET',
        path: path`/projects/${project}/integrations/${integration}`,
        expect: 'integration',
        ...options,
      }),
    hydrateRevision: async ({ integrationId, revisionId, connectionId }, options) =>
      send<HydratedRevision>({
        method: 'GET',
        path:
          path`/projects/${project}/integrations/${integrationId}/revisions/${revisionId}:hydrate` +
          query({ connectionId }),
        expect: 'revision',
        slow: true,
        ...options,
      }),
  };
}

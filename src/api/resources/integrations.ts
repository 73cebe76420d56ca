import { path, query } from '../path';
import type { Send } from '../request';
import type { Api } from '../types';
import type { HydratedRevision, Integration } from '../wire';
import { INTEGRATION, INTEGRATIONS, REVISION } from './shapes';

export function integrations(
  send: Send,
  project: string,
): Pick<Api, 'listIntegrations' | 'getIntegration' | 'hydrateRevision'> {
  return {
    listIntegrations: async (options) =>
      send<Integration[]>({
        method: 'GET',
        path: path`/projects/${project}/integrations`,
        expect: INTEGRATIONS,
        ...options,
      }),
    getIntegration: async (integration, options) =>
      send<Integration>({
        method: 'GET',
        path: path`/projects/${project}/integrations/${integration}`,
        expect: INTEGRATION,
        ...options,
      }),
    hydrateRevision: async ({ integrationId, revisionId, connectionId }, options) =>
      send<HydratedRevision>({
        method: 'GET',
        path:
          path`/projects/${project}/integrations/${integrationId}/revisions/${revisionId}:hydrate` +
          query({ connectionId }),
        expect: REVISION,
        slow: true,
        ...options,
      }),
  };
}

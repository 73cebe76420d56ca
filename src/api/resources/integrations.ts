import { path, query } from '../path';
import type { Send, Shape } from '../request';
import type { Api } from '../types';
import type { HydratedRevision, Integration } from '../wire';

const INTEGRATION_KEYS = ['id', 'name', 'provider', 'latestRevision'];
const REVISION: Shape = { is: 'object', keys: ['id', 'content'] };

export function integrations(
  send: Send,
  project: string,
): Pick<Api, 'listIntegrations' | 'getIntegration' | 'hydrateRevision'> {
  return {
    listIntegrations: async (options) =>
      send<Integration[]>({
        method: 'GET',
        path: path`/projects/${project}/integrations`,
        expect: { is: 'list', keys: INTEGRATION_KEYS },
        ...options,
      }),
    getIntegration: async (integration, options) =>
      send<Integration>({
        method: 'GET',
        path: path`/projects/${project}/integrations/${integration}`,
        expect: { is: 'object', keys: INTEGRATION_KEYS },
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

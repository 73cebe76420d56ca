/** Operations of the API: name (of the client's method), method, path, query. */

interface OperationShape {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Path in the router's syntax; `{.+:verb}` is a custom verb at the end of an id. */
  path: string;
  query?: { required?: readonly string[]; optional?: readonly string[] };
  /** `true` for operations that need no credential. */
  open?: true;
}

const PROJECT = '/projects/:project';
const INTEGRATION = `${PROJECT}/integrations/:integration`;
const INSTALLATION = `${INTEGRATION}/installations/:installation`;
const METADATA_QUERY = { required: ['groupRef'], optional: ['excludeReadOnly'] };

export const OPERATIONS = {
  getProject: { method: 'GET', path: PROJECT, query: { optional: ['includeEntitlements'] } },
  listProviderApps: { method: 'GET', path: `${PROJECT}/provider-apps` },
  listIntegrations: { method: 'GET', path: `${PROJECT}/integrations` },
  getIntegration: { method: 'GET', path: INTEGRATION },
  hydrateRevision: {
    method: 'GET',
    path: `${INTEGRATION}/revisions/:revision{.+:hydrate}`,
    query: { required: ['connectionId'] },
  },
  listInstallations: {
    method: 'GET',
    path: `${PROJECT}/installations`,
    query: { optional: ['groupRef'] },
  },
  listIntegrationInstallations: {
    method: 'GET',
    path: `${INTEGRATION}/installations`,
    query: { optional: ['groupRef'] },
  },
  createInstallation: {
    method: 'POST',
    path: `${INTEGRATION}/installations`,
    query: { optional: ['skipSampling'] },
  },
  getInstallation: { method: 'GET', path: INSTALLATION },
  updateInstallation: {
    method: 'PATCH',
    path: INSTALLATION,
    query: { optional: ['skipSampling'] },
  },
  deleteInstallation: { method: 'DELETE', path: INSTALLATION },
  patchObjectConfig: { method: 'PATCH', path: `${INTEGRATION}/objects/:object/config-content` },
  listConnections: {
    method: 'GET',
    path: `${PROJECT}/connections`,
    query: { optional: ['provider', 'groupRef', 'consumerRef'] },
  },
  generateConnection: { method: 'POST', path: `${PROJECT}/connections:generate` },
  oauthUpdate: { method: 'PATCH', path: `${PROJECT}/connections/:connection{.+:oauth-update}` },
  getConnection: {
    method: 'GET',
    path: `${PROJECT}/connections/:connection`,
    query: { optional: ['includeCreds', 'includeRefreshToken', 'refresh'] },
  },
  updateConnection: { method: 'PATCH', path: `${PROJECT}/connections/:connection` },
  deleteConnection: { method: 'DELETE', path: `${PROJECT}/connections/:connection` },
  oauthConnect: { method: 'POST', path: '/oauth-connect' },
  customAuthConnect: { method: 'POST', path: '/custom-auth/connect' },
  listProviders: { method: 'GET', path: '/providers', open: true },
  getProvider: { method: 'GET', path: '/providers/:provider', open: true },
  getObjectMetadata: {
    method: 'GET',
    path: `${INTEGRATION}/objects/:object/metadata`,
    query: METADATA_QUERY,
  },
  getProviderObjectMetadata: {
    method: 'GET',
    path: `${PROJECT}/providers/:provider/objects/:object/metadata`,
    query: METADATA_QUERY,
  },
  upsertObjectMetadata: { method: 'PUT', path: `${INTEGRATION}/object-metadata` },
  upsertProviderObjectMetadata: {
    method: 'PUT',
    path: `${PROJECT}/providers/:provider/object-metadata`,
  },
  listOperations: {
    method: 'GET',
    path: `${INSTALLATION}/operations`,
    query: { optional: ['pageSize', 'pageToken'] },
  },
  getBackfillProgress: {
    method: 'GET',
    path: `${INSTALLATION}/objects/:object/backfill-progress`,
  },
  getOperation: { method: 'GET', path: `${PROJECT}/operations/:operation` },
  listOperationLogs: { method: 'GET', path: `${PROJECT}/operations/:operation/logs` },
} as const satisfies Record<string, OperationShape>;

export type OperationName = keyof typeof OPERATIONS;

export function shapeOf(name: OperationName): OperationShape {
  return OPERATIONS[name];
}

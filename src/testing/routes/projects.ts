import { type Call, type Handler, checkGroup, integrationOf, ok } from '../context';
import { completeProvider } from '../completeProvider';
import { hydrate } from '../hydrate';
import { notFound, Refusal } from '../problems';
import type { OperationName } from '../operations';

function provider({ state, params }: Call) {
  const info = state.providers[params.provider ?? ''];
  if (!info) throw notFound('Provider', params.provider ?? '');
  return completeProvider(info);
}

/** Hydration is the first use of a connection's credentials. */
function hydrateRevision(call: Call) {
  const { state, params, query } = call;
  const integration = integrationOf(call);
  const revisionId = (params.revision ?? '').replace(/:hydrate$/, '');
  if (revisionId !== integration.latestRevision.id) throw notFound('Revision', revisionId);
  const connection = state.connections.find(({ id }) => id === query.connectionId);
  if (!connection) throw notFound('Connection', query.connectionId ?? '');
  checkGroup(call, connection.group.groupRef);
  if (connection.provider !== integration.provider) {
    throw new Refusal(
      422,
      `The connection is to ${connection.provider}, not ${integration.provider}.`,
    );
  }
  const sent = state.credentials[connection.id];
  if (sent && call.options.judge?.(sent) === 'refusedAtFirstUse')
    connection.status = 'bad_credentials';
  if (connection.status === 'bad_credentials') {
    throw new Refusal(422, 'The provider refused the credentials of this connection.', {
      subsystem: 'provider',
      causes: ['invalid_grant: expired access/refresh token'],
      remedy: 'Sign in again, or update the credentials.',
      retryable: false,
    });
  }
  connection.status = 'working';
  return ok({
    id: integration.latestRevision.id,
    specVersion: integration.latestRevision.specVersion,
    createTime: integration.latestRevision.createTime,
    content: hydrate(state, integration),
  });
}

export const projectRoutes = {
  getProject: ({ state, query }) => {
    const { entitlements, ...project } = state.project;
    return ok(query.includeEntitlements === 'true' ? { ...project, entitlements } : project);
  },
  listProviderApps: ({ state }) => ok(state.providerApps),
  listIntegrations: ({ state }) => ok(state.integrations),
  getIntegration: (call) => ok(integrationOf(call, 'idOrName')),
  hydrateRevision,
  listProviders: ({ state }) =>
    ok(
      Object.fromEntries(
        Object.entries(state.providers).map(([id, info]) => [id, completeProvider(info)]),
      ),
    ),
  getProvider: (call) => ok(provider(call)),
} satisfies Partial<Record<OperationName, Handler>>;

import type { ConnectionRequest, UpdateConnectionRequest } from '../../api/wire/connecting';
import { type Call, type Handler, checkGroup, connectionOf, ok } from '../context';
import { checkCredentials, credentialKeyOf } from '../credentials';
import type { OperationName } from '../operations';
import { Refusal, badInput, notFound, refused } from '../problems';
import { generateConnectionBody, parseBody, updateConnectionBody } from '../schemas';
import { addConnection, connectionAnswer, isoTime, removeConnection } from '../state';
import { copy } from '../copy';

function providerOf(call: Call, name: string) {
  const provider = call.state.providers[name];
  if (!provider) throw notFound('Provider', name);
  return provider;
}

/** Refuses credentials that the provider rejects at once. */
function tryOut(call: Call, request: ConnectionRequest): void {
  if (call.options.judge?.(request) === 'refused') {
    throw refused([{ name: 'credentials', detail: 'The provider refused these credentials.' }], {
      subsystem: 'provider',
      retryable: false,
    });
  }
}

function generateConnection(call: Call) {
  const body: ConnectionRequest = parseBody(generateConnectionBody, call.body);
  const { provider = '', groupRef = '', consumerRef = '' } = body;
  checkGroup(call, groupRef);
  checkCredentials(providerOf(call, provider), body);
  tryOut(call, body);
  const who = { ...body, provider, groupRef, consumerRef };
  // Only the first use shows whether the credentials work.
  const connection = addConnection(call.state, who, call.now, { status: 'created' });
  call.state.credentials[connection.id] = copy(body);
  return { status: 201, body: connectionAnswer(call.state, connection) };
}

function updateConnection(call: Call) {
  const connection = connectionOf(call);
  const { updateMask, connection: patch }: UpdateConnectionRequest = parseBody(
    updateConnectionBody,
    call.body,
  );
  const expected = credentialKeyOf(providerOf(call, connection.provider));
  const issues = updateMask.flatMap((path) => {
    if (patch[path] === undefined) return [`updateMask path "${path}" has no value.`];
    const isCredential = path !== 'providerMetadata' && path !== 'providerWorkspaceRef';
    return isCredential && path !== expected ? [`The connection has no ${path}.`] : [];
  });
  if (updateMask.length === 0) issues.push('updateMask is empty.');
  if (issues.length > 0) {
    throw badInput(issues.map((detail) => ({ in: 'body', name: 'updateMask', detail })));
  }
  const replaced = Object.fromEntries(updateMask.map((path) => [path, patch[path]]));
  const sent = { ...call.state.credentials[connection.id], ...replaced };
  tryOut(call, sent);
  const { providerMetadata, providerWorkspaceRef } = replaced as ConnectionRequest;
  if (providerMetadata) connection.providerMetadata = copy(providerMetadata);
  if (providerWorkspaceRef !== undefined) connection.providerWorkspaceRef = providerWorkspaceRef;
  call.state.credentials[connection.id] = copy(sent);
  if (updateMask.some((path) => path === expected)) connection.status = 'working';
  connection.updateTime = isoTime(call.now);
  return ok(connectionAnswer(call.state, connection));
}

function listConnections(call: Call) {
  const { provider, groupRef, consumerRef } = call.query;
  if (call.claims) checkGroup(call, groupRef);
  const found = call.state.connections.filter(
    (connection) =>
      (groupRef === undefined || connection.group.groupRef === groupRef) &&
      (provider === undefined || connection.provider === provider) &&
      (consumerRef === undefined || connection.consumer.consumerRef === consumerRef),
  );
  return ok(found.map((connection) => connectionAnswer(call.state, connection)));
}

export const connectionRoutes = {
  listConnections,
  getConnection: (call) => ok(connectionAnswer(call.state, connectionOf(call))),
  generateConnection,
  updateConnection,
  deleteConnection: (call) => {
    const { id } = connectionOf(call);
    if (call.state.installations.some(({ connectionId }) => connectionId === id)) {
      throw new Refusal(409, 'An installation uses this connection.');
    }
    removeConnection(call.state, id);
    return { status: 204 };
  },
} satisfies Partial<Record<OperationName, Handler>>;

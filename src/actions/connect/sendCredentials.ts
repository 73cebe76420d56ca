import type { Api } from '../../api/types';
import { isAuthorized } from '../../core/auth/authorization';
import { markOf } from '../../core/auth/connectionMark';
import { isUnknownOutcome } from '../../core/errors';
import type {
  Connection,
  ConnectionRequest,
  Installation,
  UpdateConnectionRequest,
} from '../../core/types';
import type { AmpersandServices } from '../../provider/contexts';
import type { ConnectIdentity } from './ConnectOptions';
import { replaceConnection } from './replaceConnection';

/** A new connection, one in the place of another, or an update of the existing one. */
export type CredentialsSubmission =
  | { purpose: 'connect'; request: ConnectionRequest; replaces?: Connection }
  | { purpose: 'update' | 'metadata'; connection: Connection; update: UpdateConnectionRequest };

/** Result of a sign-in or of a submission. */
export interface Settlement {
  isNew: boolean;
  /** Connection whose place the new one took. */
  replaced?: Connection;
  /** `true` when the replaced connection was deleted. */
  isGone?: boolean;
}

/** Makes a connection. When the answer is lost, looks for the connection before the request counts as failed. */
export async function makeConnection<Answer>(args: {
  api: Api;
  identity: ConnectIdentity;
  /** The group's connections before the request. */
  baseline: Connection[];
  request: () => Promise<Answer>;
  /** Turns a connection that was found into an answer. */
  found: (connection: Connection) => Answer;
}): Promise<Answer> {
  const { api, identity, found } = args;
  const { provider, groupRef, consumerRef } = identity;
  try {
    return await args.request();
  } catch (thrown) {
    if (!isUnknownOutcome(thrown)) throw thrown;
    const now = await api.listConnections({ groupRef, provider }).catch(() => []);
    const baseline = args.baseline.map(markOf);
    const made = isAuthorized({ provider, groupRef, consumerRef, baseline, now });
    if (made) return found(made);
    throw thrown;
  }
}

/** Sends one submission. Credentials are arguments of this call and are kept nowhere. */
export async function sendCredentials(args: {
  services: AmpersandServices;
  identity: ConnectIdentity;
  /** The group's connections before the request. */
  baseline: Connection[];
  installation?: Installation;
  submission: CredentialsSubmission;
}): Promise<[Connection, Settlement]> {
  const { services, identity, baseline, installation, submission } = args;
  const { provider, groupRef, groupName, consumerRef, consumerName } = identity;
  const scope = { groupRef, consumerRef };
  const api = services.api.forConsumer(scope);
  if (submission.purpose !== 'connect') {
    const { connection, update: body } = submission;
    const made = await api.updateConnection({ connectionId: connection.id, body });
    return [made, { isNew: false }];
  }
  const { request, replaces: from } = submission;
  const body = { provider, groupRef, groupName, consumerRef, consumerName, ...request };
  const to = await makeConnection<Connection>({
    api,
    identity,
    baseline,
    request: () => api.generateConnection(body),
    found: (connection) => connection,
  });
  if (!from) return [to, { isNew: true }];
  const isGone = await replaceConnection({ services, scope, from, to, installation });
  return [to, { isNew: true, replaced: from, isGone }];
}

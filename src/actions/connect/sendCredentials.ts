import type { Api } from '../../api/types';
import { isAuthorized } from '../../core/auth/authorization';
import { markOf } from '../../core/auth/connectionMark';
import { isUnknownOutcome } from '../../core/errors';
import type { Connection, Installation } from '../../core/types';
import type { AmpersandServices } from '../../provider/contexts';
import type { ConnectIdentity } from './authorizationFlow';
import { replaceConnection } from './replaceConnection';
import type { CredentialsSubmission, Settlement } from '../../hooks/connect/useCredentials';

/** Makes a connection; where the answer got lost, looks whether there is one before saying that there is none. */
export async function makeConnection<Answer>(args: {
  api: Api;
  who: ConnectIdentity;
  baseline: Connection[];
  ask: () => Promise<Answer>;
  /** What a connection that was found is, as an answer. */
  found: (connection: Connection) => Answer;
}): Promise<Answer> {
  const { api, who, found } = args;
  const { provider, groupRef, consumerRef } = who;
  try {
    return await args.ask();
  } catch (thrown) {
    if (!isUnknownOutcome(thrown)) throw thrown;
    const now = await api.listConnections({ groupRef, provider }).catch(() => []);
    const baseline = args.baseline.map(markOf);
    const made = isAuthorized({ provider, groupRef, consumerRef, baseline, now });
    if (made) return found(made);
    throw thrown;
  }
}

/** Sends one submission; the credentials are arguments of this call and nowhere else. */
export async function sendCredentials(args: {
  services: AmpersandServices;
  who: ConnectIdentity;
  connections: Connection[];
  installation?: Installation;
  submission: CredentialsSubmission;
}): Promise<[Connection, Settlement]> {
  const { services, who, connections, installation, submission } = args;
  const { provider, groupRef, groupName, consumerRef, consumerName } = who;
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
    who,
    baseline: connections,
    ask: () => api.generateConnection(body),
    found: (connection) => connection,
  });
  if (!from) return [to, { isNew: true }];
  const isGone = await replaceConnection({ services, scope, from, to, installation });
  return [to, { isNew: true, replaced: from, isGone }];
}

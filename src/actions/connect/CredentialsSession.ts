import { type AmpError, statusOf } from '../../core/errors';
import type {
  Connection,
  ConnectionRequest,
  Installation,
  UpdateConnectionRequest,
} from '../../core/types';
import type { AmpersandServices } from '../../provider/contexts';
import { Store } from '../../utils/Store';
import type { Latest } from '../../utils/useLatest';
import { toAmpError } from '../reportError';
import type { ConnectIdentity } from './ConnectOptions';
import { type Settlement, makeConnection, replaceConnection } from './makeConnection';

/** A new connection, one in the place of another, or an update of the existing one. */
export type CredentialsSubmission =
  | { purpose: 'connect'; request: ConnectionRequest; replaces?: Connection }
  | { purpose: 'update' | 'metadata'; connection: Connection; update: UpdateConnectionRequest };

/** State of the last submission. The credentials themselves are not kept. */
export type CredentialsState =
  { status: 'idle' } | { status: 'pending' } | { status: 'refused'; error: AmpError };

export interface CredentialsArgs {
  identity: ConnectIdentity;
  connections: { all?: Connection[] };
  installation?: Installation;
  callbacks: {
    onDone: (connection: Connection, settlement: Settlement) => void;
    /** The connection that was to be updated was ended elsewhere. */
    onGone: (connectionId: string) => void;
    onFailed: (thrown: unknown, error: AmpError) => void;
  };
}

/** Submissions of typed credentials or details, one at a time. */
export class CredentialsSession {
  readonly state = new Store<CredentialsState>({ status: 'idle' });

  constructor(
    private readonly services: AmpersandServices,
    private readonly args: Latest<CredentialsArgs>,
  ) {}

  readonly submit = async (submission: CredentialsSubmission): Promise<void> => {
    if (this.state.snapshot().status === 'pending') return;
    this.state.set({ status: 'pending' });
    const { services } = this;
    const { identity, connections, installation, callbacks } = this.args.current;
    const baseline = connections.all ?? [];
    try {
      const sent = { services, identity, baseline, installation, submission };
      // The callback comes first, so that the screen finds what it stores.
      callbacks.onDone(...(await sendCredentials(sent)));
      this.state.set({ status: 'idle' });
    } catch (thrown) {
      if (submission.purpose !== 'connect' && statusOf(thrown) === 404) {
        callbacks.onGone(submission.connection.id);
        this.state.set({ status: 'idle' });
        return;
      }
      const error = toAmpError(thrown);
      callbacks.onFailed(thrown, error);
      this.state.set({ status: 'refused', error });
    }
  };

  /** Takes the notice of a refusal away. */
  readonly dismiss = (): void => {
    if (this.state.snapshot().status === 'refused') this.state.set({ status: 'idle' });
  };
}

/** Sends one submission. Credentials are arguments of this call and are kept nowhere. */
async function sendCredentials(args: {
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

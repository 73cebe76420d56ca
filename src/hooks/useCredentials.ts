import { useCallback, useMemo, useRef, useState } from 'react';
import type { Api } from '../api/types';
import { isAuthorized, markOf } from '../core/auth/authorization';
import type { AmpError } from '../core/errors';
import type {
  Connection,
  ConnectionRequest,
  Installation,
  UpdateConnectionRequest,
} from '../core/types';
import { useAmpersand } from '../provider/contexts';
import type { Who } from './authorizationFlow';
import { takeOver } from './takeOver';
import { describeNow } from './useReport';

/** How the last try with typed credentials went. The credentials themselves are not kept. */
export type CredentialsState =
  { status: 'idle' } | { status: 'pending' } | { status: 'refused'; error: AmpError };

/** What is sent: a new connection, one in the place of another, or an update of the one that is there. */
export type CredentialsSubmission =
  | { purpose: 'connect'; request: ConnectionRequest; replaces?: Connection }
  | { purpose: 'update' | 'metadata'; connection: Connection; update: UpdateConnectionRequest };

/** What a submission led to. */
export interface Settlement {
  isNew: boolean;
  /** The connection whose place the new one took. */
  replaced?: Connection;
  /** It is gone. */
  isGone?: boolean;
}

/** No answer, or a broken one: it may have taken effect. */
function isUnknownOutcome(error: AmpError): boolean {
  return ['offline', 'unreachable', 'timeout', 'server'].includes(error.code);
}

/** Makes a connection; where the answer got lost, looks whether there is one before saying that there is none. */
export async function makeConnection<Answer>(args: {
  api: Api;
  who: Who;
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
    if (!isUnknownOutcome(describeNow(thrown))) throw thrown;
    const now = await api.listConnections({ groupRef, provider }).catch(() => []);
    const baseline = args.baseline.map(markOf);
    const made = isAuthorized({ provider, groupRef, consumerRef, baseline, now });
    if (made) return found(made);
    throw thrown;
  }
}

/** Sends typed credentials or details, once at a time. They are arguments of one call and nowhere else. */
export function useCredentials(args: {
  who: Who;
  connections: Connection[];
  installation?: Installation;
  onDone: (connection: Connection, settlement: Settlement) => void;
  onFailed: (thrown: unknown) => void;
}) {
  const services = useAmpersand('useConnect');
  const [state, setState] = useState<CredentialsState>({ status: 'idle' });
  const busy = useRef(false);
  const { who, connections, installation, onDone, onFailed } = args;
  const submit = useCallback(
    async (submission: CredentialsSubmission) => {
      if (busy.current) return;
      busy.current = true;
      setState({ status: 'pending' });
      const { provider, groupRef, groupName, consumerRef, consumerName } = who;
      const scope = { groupRef, consumerRef };
      const api = services.api.forConsumer(scope);
      const send = async (): Promise<[Connection, Settlement]> => {
        if (submission.purpose !== 'connect') {
          const { connection, update: body } = submission;
          const made = await api.updateConnection({ connectionId: connection.id, body });
          return [made, { isNew: false }];
        }
        const { request, replaces: from } = submission;
        const body = { provider, groupRef, groupName, consumerRef, consumerName, ...request };
        const to = await makeConnection<Connection>({
          ...{ api, who, baseline: connections },
          ask: () => api.generateConnection(body),
          found: (connection) => connection,
        });
        if (!from) return [to, { isNew: true }];
        const isGone = await takeOver({ services, scope, from, to, installation });
        return [to, { isNew: true, replaced: from, isGone }];
      };
      try {
        // First what it stores, then the screen that shows it.
        onDone(...(await send()));
        setState({ status: 'idle' });
      } catch (thrown) {
        setState({ status: 'refused', error: describeNow(thrown) });
        onFailed(thrown);
      } finally {
        busy.current = false;
      }
    },
    [services, who, connections, installation, onDone, onFailed],
  );
  const forget = useCallback(() => setState({ status: 'idle' }), []);
  return useMemo(() => ({ state, submit, forget }), [state, submit, forget]);
}

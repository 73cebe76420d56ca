import { useCallback, useMemo, useRef, useState } from 'react';
import type { Api } from '../api/types';
import { isAuthorized, markOf } from '../core/auth/authorization';
import type { AmpError } from '../core/errors';
import type { Connection, ConnectionRequest, UpdateConnectionRequest } from '../core/types';
import { useAmpersand } from '../provider/contexts';
import type { Who } from './authorizationFlow';
import { describeNow } from './useReport';

/** How the last try with typed credentials went. The credentials themselves are not kept. */
export type CredentialsState =
  { status: 'idle' } | { status: 'pending' } | { status: 'refused'; error: AmpError };

/** What is sent: a new connection, or an update of the one that is there. */
export type CredentialsSubmission =
  | { purpose: 'connect'; request: ConnectionRequest }
  | { purpose: 'update' | 'metadata'; connection: Connection; update: UpdateConnectionRequest };

/** No answer, or a broken one: it may have taken effect. */
function isUnknownOutcome(error: AmpError): boolean {
  return ['offline', 'unreachable', 'timeout', 'server'].includes(error.code);
}

/** Makes a connection; where the answer got lost, looks whether there is one before saying that there is none. */
async function generate(args: {
  api: Api;
  who: Who;
  request: ConnectionRequest;
  baseline: Connection[];
}): Promise<Connection> {
  const { api, who, request } = args;
  const { provider, groupRef, groupName, consumerRef, consumerName } = who;
  const body = { provider, groupRef, groupName, consumerRef, consumerName, ...request };
  try {
    return await api.generateConnection(body);
  } catch (thrown) {
    if (!isUnknownOutcome(describeNow(thrown))) throw thrown;
    const now = await api.listConnections({ groupRef, provider }).catch(() => []);
    const baseline = args.baseline.map(markOf);
    const made = isAuthorized({ provider, groupRef, consumerRef, baseline, now });
    if (made) return made;
    throw thrown;
  }
}

/** Sends typed credentials or details, once at a time. They are arguments of one call and nowhere else. */
export function useCredentials(args: {
  who: Who;
  connections: Connection[];
  onDone: (connection: Connection, submission: CredentialsSubmission) => void;
  onFailed: (thrown: unknown) => void;
}) {
  const services = useAmpersand('useConnect');
  const [state, setState] = useState<CredentialsState>({ status: 'idle' });
  const busy = useRef(false);
  const { who, connections, onDone, onFailed } = args;
  const submit = useCallback(
    async (submission: CredentialsSubmission) => {
      if (busy.current) return;
      busy.current = true;
      setState({ status: 'pending' });
      const { groupRef, consumerRef } = who;
      const api = services.api.forConsumer({ groupRef, consumerRef });
      try {
        const made =
          submission.purpose === 'connect'
            ? await generate({ api, who, request: submission.request, baseline: connections })
            : await api.updateConnection({
                connectionId: submission.connection.id,
                body: submission.update,
              });
        // First what it stores, then the screen that shows it.
        onDone(made, submission);
        setState({ status: 'idle' });
      } catch (thrown) {
        setState({ status: 'refused', error: describeNow(thrown) });
        onFailed(thrown);
      } finally {
        busy.current = false;
      }
    },
    [services, who, connections, onDone, onFailed],
  );
  const forget = useCallback(() => setState({ status: 'idle' }), []);
  return useMemo(() => ({ state, submit, forget }), [state, submit, forget]);
}

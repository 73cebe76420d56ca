import { useCallback, useMemo, useRef, useState } from 'react';
import type { AmpError } from '../../core/errors';
import type {
  Connection,
  ConnectionRequest,
  Installation,
  UpdateConnectionRequest,
} from '../../core/types';
import { useAmpersand } from '../../provider/contexts';
import type { ConnectIdentity } from '../../actions/connect/authorizationFlow';
import { sendCredentials } from '../../actions/connect/sendCredentials';
import { toAmpError } from '../../actions/toAmpError';

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

/** Sends typed credentials or details, once at a time. They are arguments of one call and nowhere else. */
export function useCredentials(args: {
  who: ConnectIdentity;
  connections: Connection[];
  installation?: Installation;
  onDone: (connection: Connection, settlement: Settlement) => void;
  /** The connection that was to be updated was ended elsewhere. */
  onGone: (connectionId: string) => void;
  onFailed: (thrown: unknown) => void;
}) {
  const services = useAmpersand('useConnect');
  const [state, setState] = useState<CredentialsState>({ status: 'idle' });
  const busy = useRef(false);
  const { who, connections, installation, onDone, onGone, onFailed } = args;
  const submit = useCallback(
    async (submission: CredentialsSubmission) => {
      if (busy.current) return;
      busy.current = true;
      setState({ status: 'pending' });
      const sent = { services, who, connections, installation, submission };
      try {
        // First what it stores, then the screen that shows it.
        onDone(...(await sendCredentials(sent)));
        setState({ status: 'idle' });
      } catch (thrown) {
        const error = toAmpError(thrown);
        const isGone = error.code === 'notFound' && submission.purpose !== 'connect';
        if (isGone) onGone(submission.connection.id);
        else onFailed(thrown);
        setState(isGone ? { status: 'idle' } : { status: 'refused', error });
      } finally {
        busy.current = false;
      }
    },
    [services, who, connections, installation, onDone, onGone, onFailed],
  );
  const forget = useCallback(() => setState({ status: 'idle' }), []);
  return useMemo(() => ({ state, submit, forget }), [state, submit, forget]);
}

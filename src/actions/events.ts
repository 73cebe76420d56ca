import type { AmpError } from '../core/errors';
import type { ConfigChange, Connection } from '../core/types';

/** What the library tells the host as it happens. Never holds a credential, a token or a typed value. */
export type AmpEvent =
  | { type: 'screen'; flow: 'connect' | 'install' | 'list' | 'status'; screen: string }
  | { type: 'connect.started'; provider: string; renewing: boolean }
  | { type: 'connect.ended'; provider: string; outcome: ConnectOutcome }
  | { type: 'connect.disconnected'; provider: string; connectionId: string }
  | { type: 'install.created' | 'install.deleted'; integration: string; installationId: string }
  | {
      type: 'install.updated';
      integration: string;
      installationId: string;
      changes: ConfigChange[];
    }
  | { type: 'error'; flow: 'connect' | 'install' | 'list' | 'mapping' | 'status'; error: AmpError };

export type ConnectOutcome = 'completed' | 'failed' | 'cancelled' | 'blocked' | 'timedOut';

/** What `onConnectSuccess` gets; no credential is in it. */
export type ConnectedConnection = Connection;

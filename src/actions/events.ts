import type { AmpError } from '../core/errors';
import type { ConfigChange, Connection } from '../core/types';

/** Task of the library that something happened in. */
export type Flow = 'connect' | 'install' | 'list' | 'mapping' | 'status';

/** What the library tells the host as it happens. Never holds a credential, a token or a typed value. */
export type AmpEvent =
  /** Another screen is shown. `screen` equals the `data-screen` in the page: `install.loading`, `connect.ready`. */
  | { type: 'screen'; flow: Flow; screen: string }
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
  /** Each error once, as `onError` gets it. */
  | { type: 'error'; flow: Flow; error: AmpError };

export type ConnectOutcome = 'completed' | 'failed' | 'cancelled' | 'blocked' | 'timedOut';

/** What `onConnectSuccess` gets; no credential is in it. */
export type ConnectedConnection = Connection;

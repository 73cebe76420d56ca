import type { AmpError } from '../core/errors';
import type { ConfigChange } from '../core/types';

/** Task that an event belongs to. */
export type Flow = 'connect' | 'install' | 'list' | 'mapping' | 'status';

/** Events for the host. They never hold a credential, a token or a typed value. */
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

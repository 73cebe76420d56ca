import type { AmpError } from './errors';
import type { AuthScheme, Connection, FieldSpec } from './types';

/** Screens of the connect flow; screen ids are `connect.{screen}`. */
export type ConnectScreen =
  | 'loading'
  | 'misconfigured'
  | 'package'
  | 'ready'
  | 'continue'
  | 'waiting'
  | 'blocked'
  | 'checking'
  | 'failed'
  | 'metadata'
  | 'connected'
  | 'attention';

/** State that determines the screen. */
export interface ConnectFacts {
  /** Error of the first requests. */
  loadError?: AmpError;
  loaded: boolean;
  /** `true` while a sign-in that began before a reload is being looked up. */
  resuming: boolean;
  authorization: 'idle' | 'waiting' | 'blocked' | 'failed';
  /** State of a multi-step sign-in: `next` has a URL to open, `sending` submits the params of a callback. */
  steps?: 'idle' | 'next' | 'open' | 'sending' | 'failed';
  /** State of the provider's package, which has to be installed first; `unknown` while it is loading. */
  package?: 'none' | 'unknown' | 'needed';
  /**
   * State after the provider refused the connection at first use; `answered`: new details are being tried.
   */
  refusal?: 'none' | 'open' | 'answered';
  scheme?: AuthScheme;
  connection?: Connection;
  /** Inputs that the module needs and the connection lacks. */
  missing: FieldSpec[];
  /** `true` while the person changes the details of a connection. */
  editing: boolean;
}

const hostsToCure: readonly string[] = ['developer', 'unauthorized', 'forbidden', 'notFound'];

/** `true` for an error that only the host's developer can fix, so that a retry does not help. */
function isMisconfiguration(error: AmpError): boolean {
  return hostsToCure.includes(error.code);
}

/** `true` for schemes that sign in in a window of the provider. */
export function opensWindow(scheme: AuthScheme | undefined): boolean {
  return scheme?.kind === 'oauth2Code' || scheme?.kind === 'oauth2Pkce';
}

const byStep = {
  next: 'continue',
  open: 'waiting',
  sending: 'checking',
  failed: 'failed',
} as const;

/** Screen of an existing connection. */
function connectedScreenOf(facts: ConnectFacts, connection: Connection): ConnectScreen {
  const { scheme, refusal } = facts;
  if (facts.editing) return 'ready';
  if (refusal === 'answered') return 'checking';
  if (refusal === 'open' && !opensWindow(scheme)) return 'ready';
  if (refusal === 'open' || connection.status === 'bad_credentials') return 'attention';
  return facts.missing.length > 0 ? 'metadata' : 'connected';
}

/** Screen of the connect flow for the given facts. */
export function connectScreenOf(facts: ConnectFacts): ConnectScreen {
  const { loadError, connection, authorization, scheme, steps = 'idle' } = facts;
  if (steps !== 'idle') return byStep[steps];
  if (authorization !== 'idle') return authorization;
  if (loadError) return isMisconfiguration(loadError) ? 'misconfigured' : 'failed';
  if (facts.resuming) return 'checking';
  if (!facts.loaded) return 'loading';
  if (connection) return connectedScreenOf(facts, connection);
  if (!scheme || scheme.kind === 'unsupported') return 'misconfigured';
  if (facts.package === 'unknown') return 'loading';
  return facts.package === 'needed' ? 'package' : 'ready';
}

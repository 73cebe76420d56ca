import type { AmpError } from './errors';
import type { AuthScheme, Connection, FieldSpec } from './types';

/** What the connect flow shows; `connect.{screen}` on screen. */
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

/** Everything the screen depends on. */
export interface ConnectFacts {
  /** Why what is needed could not be loaded. */
  loadError?: AmpError;
  loaded: boolean;
  /** A sign-in that began before this page was loaded is being looked up. */
  resuming: boolean;
  authorization: 'idle' | 'waiting' | 'blocked' | 'failed';
  /** A sign-in in several steps: `next` has an address to go to, `sending` brings back what it said. */
  steps?: 'idle' | 'next' | 'open' | 'sending' | 'failed';
  /** A package has to be installed at the provider before; `unknown` while that is asked. */
  package?: 'none' | 'unknown' | 'needed';
  /** The provider refused the connection when it was first used; `answered`: new details are tried out. */
  refusal?: 'none' | 'open' | 'answered';
  scheme?: AuthScheme;
  connection?: Connection;
  /** What the connection lacks for its module. */
  missing: FieldSpec[];
  /** The person asked to change details of a connection. */
  editing: boolean;
}

const hostsToCure: readonly string[] = ['developer', 'unauthorized', 'forbidden', 'notFound'];

/** `true` for an error that only the host's developer can cure; trying again does not help. */
export function isMisconfiguration(error: AmpError): boolean {
  return hostsToCure.includes(error.code);
}

/** `true` when the person signs in at the provider, in a window. */
export function opensWindow(scheme: AuthScheme | undefined): boolean {
  return scheme?.kind === 'oauth2Code' || scheme?.kind === 'oauth2Pkce';
}

const byStep = {
  next: 'continue',
  open: 'waiting',
  sending: 'checking',
  failed: 'failed',
} as const;

/** With a connection: what it lacks, else how it is. */
function connectedScreenOf(facts: ConnectFacts, connection: Connection): ConnectScreen {
  const { scheme, refusal } = facts;
  if (facts.editing) return 'ready';
  if (refusal === 'answered') return 'checking';
  if (refusal === 'open' && !opensWindow(scheme)) return 'ready';
  if (refusal === 'open' || connection.status === 'bad_credentials') return 'attention';
  return facts.missing.length > 0 ? 'metadata' : 'connected';
}

/** The one screen for these facts. */
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

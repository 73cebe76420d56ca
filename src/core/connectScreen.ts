import type { AmpError } from './errors';
import type { AuthScheme, Connection, FieldSpec } from './types';

/** What the connect flow shows; `connect.{screen}` on screen. */
export type ConnectScreen =
  | 'loading'
  | 'misconfigured'
  | 'ready'
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

function isSupported(scheme: AuthScheme | undefined): boolean {
  return scheme !== undefined && scheme.kind !== 'unsupported' && scheme.kind !== 'customMultiStep';
}

/** The one screen for these facts. */
export function connectScreenOf(facts: ConnectFacts): ConnectScreen {
  const { loadError, connection, authorization } = facts;
  if (authorization !== 'idle') return authorization;
  if (loadError) return isMisconfiguration(loadError) ? 'misconfigured' : 'failed';
  if (facts.resuming) return 'checking';
  if (!facts.loaded) return 'loading';
  if (connection && facts.editing) return 'ready';
  if (connection?.status === 'bad_credentials') return 'attention';
  if (connection && facts.missing.length > 0) return 'metadata';
  if (connection) return 'connected';
  return isSupported(facts.scheme) ? 'ready' : 'misconfigured';
}

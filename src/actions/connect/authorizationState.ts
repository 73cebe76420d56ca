/**
 * State of sign-ins in another window, with one step or several: what a screen shows of them, and the record that is kept
 * in the browser, so that a sign-in of one step goes on after the page was reloaded or left.
 */
import type { ConnectionMark } from '../../core/auth/authorization';
import type { AmpError } from '../../core/errors';
import type { Connection, OAuthConnectRequest } from '../../core/types';
import type { AuthorizationProgress } from '../../oauth/AuthorizationFlow';
import type { ConnectIdentity } from './ConnectOptions';

/** Inputs that go with the request for the sign-in's URL. None of them is a secret. */
export type AuthorizationDetails = Pick<
  OAuthConnectRequest,
  'providerWorkspaceRef' | 'providerMetadata'
>;

/** Record of a pending sign-in. Holds no credential. */
export interface PendingAuthorization {
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** Id of the connection that is signed in to again. */
  renewing?: string;
  /** The group's connections at the click. */
  baseline: ConnectionMark[];
  details: AuthorizationDetails;
}

export interface AuthorizationUnderWay {
  record: PendingAuthorization;
  progress: AuthorizationProgress;
  /** A connection that somebody else of the group made meanwhile. */
  offer?: Connection;
}

/** What a session knows of its component, and tells it. */
export interface AuthorizationArgs {
  identity: ConnectIdentity;
  /** Text of the window until the provider's page is there. */
  words: { title: string; text: string };
  /** The group's connections, once they are loaded, and when that was (milliseconds since the epoch). */
  connections: { all?: Connection[]; listedAt: number };
  callbacks: {
    /** The sign-in waits for a promise, and fails when that is rejected. */
    onCompleted: (connection: Connection, record: PendingAuthorization) => void | Promise<void>;
    onCancelled: () => void;
    /** The connection that was to be renewed was ended elsewhere. */
    onGone: (connectionId: string) => void;
    onFailed: (thrown: unknown, error: AmpError) => void;
  };
}

/** Progress of a sign-in in another window. */
export type AuthorizationState =
  | { status: 'idle' }
  /** `mode`: begun by a click, found after a reload, or past its time. */
  | (AuthorizationUnderWay & { status: 'waiting'; mode: 'window' | 'resumed' | 'late' })
  | (AuthorizationUnderWay & { status: 'blocked'; url: string })
  | { status: 'failed'; reason?: string; error: AmpError; record: PendingAuthorization };

/** What a render sees of a sign-in. */
export interface AuthorizationView {
  state: AuthorizationState;
  /** A sign-in from before a reload is looked up, or a new connection is put to use. */
  resuming: boolean;
}

export const idle: AuthorizationView = { state: { status: 'idle' }, resuming: false };

/** How a sign-in starts, or goes on with earlier windows. */
export interface Launch {
  mode: 'window' | 'resumed' | 'late' | 'blocked';
  url?: string;
  /** Owner of the windows: the earlier run's, when this run continues it. */
  owner?: object;
}

/** State of a sign-in at the start of a window, or without one. */
export function firstState(
  record: PendingAuthorization,
  { mode, url }: Launch,
): AuthorizationState {
  const needsHelp = mode === 'resumed' || mode === 'late';
  const progress = { window: 'none', url, needsHelp, cameBack: false } as const;
  if (mode === 'blocked') return { status: 'blocked', url: url ?? '', record, progress };
  return { status: 'waiting', mode, record, progress };
}

/** Page of the next step. */
export interface CustomAuthStep {
  url: string;
  sessionId: string;
}

/** Progress of a sign-in in several steps. */
export type CustomAuthState =
  | { status: 'idle' | 'pending' | 'sending' }
  /** Typed values were refused. */
  | { status: 'refused'; error: AmpError }
  | { status: 'next'; step: CustomAuthStep; isBlocked: boolean }
  | { status: 'open'; step: CustomAuthStep; progress: AuthorizationProgress }
  | {
      status: 'failed';
      error: AmpError;
      /** The provider's words. */
      reason?: string;
      /** `true` when the window was closed, or cut off from this page, before it sent a result. */
      isCutOff: boolean;
      /** The step whose window can be opened again. */
      step?: CustomAuthStep;
    };

/** A sign-in is given up after this time. */
export const AUTHORIZATION_TIMEOUT_MS = 10 * 60_000;

/** Storage key of the record of one sign-in. */
export function pendingKeyOf(parts: {
  baseUrl: string;
  project: string;
  provider: string;
  groupRef: string;
  consumerRef: string;
}): string {
  const { baseUrl, project, provider, groupRef, consumerRef } = parts;
  return ['ampkit:connect:1', baseUrl, project, provider, groupRef, consumerRef].join(':');
}

function isPending(value: unknown): value is PendingAuthorization {
  const record = value as PendingAuthorization | null;
  return (
    typeof record === 'object' &&
    typeof record?.startedAt === 'number' &&
    Array.isArray(record.baseline) &&
    typeof record.details === 'object' &&
    record.details !== null
  );
}

/**
 * Reads the record, unless it is too old or of another shape. Call it in effects only: a server has no storage, and a
 * browser may refuse it.
 */
export function readPending(key: string, now: number): PendingAuthorization | undefined {
  try {
    const record: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (!isPending(record)) return undefined;
    const age = now - record.startedAt;
    return age >= 0 && age < AUTHORIZATION_TIMEOUT_MS ? record : undefined;
  } catch {
    return undefined;
  }
}

export function writePending(key: string, record: PendingAuthorization): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(record));
  } catch {
    // Without storage a reload forgets the sign-in. The connection still appears in the list.
  }
}

export function clearPending(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Storage that cannot be reached holds no record.
  }
}

/** What a sign-in in another window is made of, for the session and for what shows it. */
import type { AmpError } from '../../core/errors';
import type { Connection } from '../../core/types';
import type { AuthorizationProgress } from '../../oauth/AuthorizationFlow';
import type { ConnectIdentity } from './authorizationFlow';
import type { PendingAuthorization } from './pendingAuthorization';

/** How far a sign-in in another window is. */
export type AuthorizationState =
  | { status: 'idle' }
  /** `mode`: from a click, found after a reload, or past its time. */
  | (UnderWay & { status: 'waiting'; mode: 'window' | 'resumed' | 'late' })
  | (UnderWay & { status: 'blocked'; url: string })
  | { status: 'failed'; reason?: string; error: AmpError; record: PendingAuthorization };

export interface UnderWay {
  record: PendingAuthorization;
  progress: AuthorizationProgress;
  /** Somebody else of the group connected meanwhile. */
  offer?: Connection;
}

export interface AuthorizationArgs {
  who: ConnectIdentity;
  /** Shown in the window until the provider's page is there. */
  words: { title: string; text: string };
  /** The group's connections, once they are loaded, and when that was. */
  connections: { data: Connection[] | undefined; loadedAt: number };
  callbacks: {
    /** What takes longer is waited for; when that fails, so has the sign-in. */
    onCompleted: (connection: Connection, record: PendingAuthorization) => void | Promise<void>;
    onCancelled: () => void;
    /** The connection that was to be renewed was ended elsewhere: there is nothing to renew. */
    onGone: (connectionId: string) => void;
    onFailed: (thrown: unknown, error: AmpError) => void;
  };
}

/** What a render sees. */
export interface SessionView {
  state: AuthorizationState;
  /** A sign-in that began before this page was loaded is looked up, or one that is through is made use of. */
  resuming: boolean;
}

/** Nothing is under way. */
export const idle: SessionView = { state: { status: 'idle' }, resuming: false };

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ConsumerScope } from '../api/types';
import {
  confirmsClaim,
  isAuthorized,
  madeByAnother,
  markOf,
  pollDelay,
} from '../core/auth/authorization';
import type { AmpError } from '../core/errors';
import type { Connection } from '../core/types';
import { browserHost, systemClock } from '../oauth/host';
import {
  type AuthorizationEnding,
  type AuthorizationProgress,
  type AuthorizationRun,
  authorize,
} from '../oauth/popup';
import { useAmpersand } from '../provider/contexts';
import type { ConnectOptions } from './ConnectOptions';
import {
  AUTHORIZATION_TIMEOUT_MS,
  type AuthorizationDetails,
  type PendingAuthorization,
  clearPending,
  pendingKeyOf,
  readPending,
  writePending,
} from './pendingAuthorization';
import { describeNow } from './useReport';

/** How far a sign-in in another window is. */
export type AuthorizationState =
  | { status: 'idle' }
  /** `mode`: from a click, found after a reload, or past its time. */
  | (UnderWay & { status: 'waiting'; mode: 'window' | 'resumed' | 'late' })
  | (UnderWay & { status: 'blocked'; url: string })
  | { status: 'failed'; reason?: string; error: AmpError; record: PendingAuthorization };

interface UnderWay {
  record: PendingAuthorization;
  progress: AuthorizationProgress;
  offer?: Connection;
}

export interface AuthorizationCallbacks {
  onCompleted: (connection: Connection, record: PendingAuthorization) => void;
  onCancelled: () => void;
  onFailed: (thrown: unknown, error: AmpError) => void;
}

export type StartAuthorization = (args: {
  renewing?: string;
  details: AuthorizationDetails;
  baseline: Connection[];
}) => void;

export interface Authorization {
  state: AuthorizationState;
  /** A sign-in that began before this page was loaded is being looked up. */
  resuming: boolean;
  /** Call inside the click. Does nothing but show the window while one is under way. */
  start: StartAuthorization;
  cancel: () => void;
  reopen: () => void;
  showWindow: () => void;
  check: () => Promise<void>;
  accept: (connection: Connection) => void;
  /** Forgets a failure. */
  dismiss: () => void;
}

type Who = Pick<
  ConnectOptions,
  'provider' | 'groupRef' | 'groupName' | 'consumerRef' | 'consumerName' | 'enableCSRFProtection'
>;

const atRest: AuthorizationProgress = { window: 'none', needsHelp: false, cameBack: false };
const RECENT_MS = 2_000;

/** An answer that will not change by asking again. */
function isFinal(thrown: unknown): boolean {
  const { status, retryable } = describeNow(thrown);
  return status !== undefined && [401, 403, 404].includes(status) && !retryable;
}

/** A refusal by the provider, as an error for the host. */
function refusal(reason: string | undefined): AmpError {
  const error = describeNow(
    new Error(`The provider refused the sign-in: ${reason ?? 'no reason given'}`),
  );
  return { ...error, code: 'refused', detail: reason, retryable: true };
}

/**
 * Signs a person in at the provider in another window, one at a time, and goes on with it after a reload.
 * @param connections The group's connections once they are loaded, and when that was.
 */
export function useAuthorization(args: {
  who: Who;
  words: { title: string; text: string };
  connections: { data: Connection[] | undefined; loadedAt: number };
  callbacks: AuthorizationCallbacks;
}): Authorization {
  const services = useAmpersand('useConnect');
  const { provider, groupRef, consumerRef } = args.who;
  const [state, setState] = useState<AuthorizationState>({ status: 'idle' });
  const [found, setFound] = useState<PendingAuthorization | undefined>(undefined);
  const run = useRef<AuthorizationRun<Connection> | null>(null);
  const latest = useRef(args);
  useEffect(() => {
    latest.current = args;
  });
  const scope = useMemo<ConsumerScope>(() => ({ groupRef, consumerRef }), [groupRef, consumerRef]);
  const { baseUrl, project } = services;
  const key = pendingKeyOf({ baseUrl, project, provider, groupRef, consumerRef });

  const launch = useCallback(
    (record: PendingAuthorization, how: Launch) => {
      const api = services.api.forConsumer(scope);
      const flow = { provider, groupRef, consumerRef, renewing: record.renewing };
      const { baseline } = record;
      const owner = how.owner ?? {};
      const patch = (news: Partial<UnderWay>) =>
        setState((now) =>
          now.status === 'waiting' || now.status === 'blocked' ? { ...now, ...news } : now,
        );

      const poll = async () => {
        try {
          const now = await api.listConnections({ groupRef, provider });
          patch({ offer: madeByAnother({ ...flow, baseline, now }) });
          return isAuthorized({ ...flow, baseline, now });
        } catch (thrown) {
          // Offline, busy, restarting: the next look may tell. Only a refusal of our key is an answer.
          if (isFinal(thrown)) throw thrown;
          return undefined;
        }
      };
      const getUrl = () => {
        if (record.renewing) return api.oauthUpdate(record.renewing);
        const { groupName, consumerName, enableCSRFProtection } = latest.current.who;
        return api.oauthConnect({
          ...{ provider, groupRef, groupName, consumerRef, consumerName },
          ...record.details,
          ...(enableCSRFProtection ? { enableCSRFProtection } : {}),
        });
      };
      const onEnd = (ending: AuthorizationEnding<Connection>) => {
        run.current = null;
        services.onEvent({ type: 'connect.ended', provider, outcome: ending.outcome });
        const { callbacks } = latest.current;
        if (ending.outcome === 'blocked') {
          launch(record, { mode: 'window', window: 'none', url: ending.url, owner, blocked: true });
          return;
        }
        if (ending.outcome === 'timedOut') {
          launch(record, { mode: 'late', window: 'none', url: ending.url, owner });
          return;
        }
        clearPending(key);
        if (ending.outcome === 'failed') {
          const thrown = ending.error ?? new Error(ending.reason);
          const error = ending.error ? describeNow(ending.error) : refusal(ending.reason);
          setState({ status: 'failed', reason: ending.reason, error, record });
          callbacks.onFailed(thrown, error);
          return;
        }
        setState({ status: 'idle' });
        if (ending.outcome === 'cancelled') callbacks.onCancelled();
        else callbacks.onCompleted(ending.result, record);
      };

      const progress = { ...atRest, url: how.url, needsHelp: how.mode !== 'window' };
      if (how.blocked && how.url) setState({ status: 'blocked', url: how.url, record, progress });
      else setState({ status: 'waiting', mode: how.mode, record, progress });
      run.current = authorize<Connection>({
        ...{ owner, window: how.window, url: how.url, startedAt: record.startedAt },
        host: browserHost(window),
        clock: systemClock,
        origin: services.api.origin,
        words: latest.current.words,
        ...{ poll, getUrl, pollDelay: how.mode === 'late' ? () => null : pollDelay },
        confirm: async (message, known) => {
          if (message.kind !== 'succeeded') return undefined;
          const claimed = await api.getConnection(message.connectionId);
          return confirmsClaim(claimed, { ...flow, baseline, known }) ? claimed : undefined;
        },
        timeout: how.mode === 'late' ? null : AUTHORIZATION_TIMEOUT_MS,
        onProgress: (next) => patch({ progress: next }),
        onEnd,
      });
    },
    [services, scope, provider, groupRef, consumerRef, key],
  );

  const resuming = useResume({ key, found, setFound, run, latest, launch, scope, provider });
  useEffect(
    () => () => {
      run.current?.dispose();
      run.current = null;
    },
    [key],
  );

  const start = useCallback<StartAuthorization>(
    ({ renewing, details, baseline }) => {
      if (run.current?.show()) return;
      run.current?.dispose();
      const startedAt = systemClock.now();
      const record = { startedAt, renewing, details, baseline: baseline.map(markOf) };
      writePending(key, record);
      services.onEvent({ type: 'connect.started', provider, renewing: renewing !== undefined });
      launch(record, { mode: 'window', window: 'open' });
    },
    [key, launch, services, provider],
  );

  return useMemo(
    () => ({
      ...{ state, resuming, start },
      cancel: () => run.current?.cancel(),
      reopen: () => run.current?.reopen(),
      showWindow: () => {
        if (!run.current?.show()) run.current?.reopen();
      },
      check: async () => run.current?.check(),
      accept: (connection) => run.current?.complete(connection),
      dismiss: () => setState((now) => (now.status === 'failed' ? { status: 'idle' } : now)),
    }),
    [state, resuming, start],
  );
}

interface Launch {
  mode: 'window' | 'resumed' | 'late';
  window: 'open' | 'none';
  url?: string;
  owner?: object;
  blocked?: boolean;
}

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isAuthorized, markOf, pollDelay } from '../core/auth/authorization';
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
import { type Who, askApi, refusalOf } from './authorizationFlow';
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

export interface AuthorizationArgs {
  who: Who;
  /** Shown in the window until the provider's page is there. */
  words: { title: string; text: string };
  /** The group's connections, once they are loaded, and when that was. */
  connections: { data: Connection[] | undefined; loadedAt: number };
  callbacks: AuthorizationCallbacks;
  /** Goes on with a sign-in that was under way before. Default `true`. */
  resumes?: boolean;
}

export interface Authorization {
  state: AuthorizationState;
  /** A sign-in that began before this page was loaded is being looked up. */
  resuming: boolean;
  /** Call inside the click. Only shows the window while one is under way. */
  start: (args: { renewing?: string; details: AuthorizationDetails }) => void;
  /** The same again, after a failure or when its time has passed. Call inside the click. */
  restart: () => void;
  cancel: () => void;
  reopen: () => void;
  showWindow: () => void;
  check: () => Promise<void>;
  accept: (connection: Connection) => void;
  /** Forgets a failure. */
  dismiss: () => void;
}

interface Launch {
  mode: 'window' | 'resumed' | 'late' | 'blocked';
  url?: string;
  /** Whose windows count as ours: the earlier run's, when this one goes on with it. */
  owner?: object;
}

type Latest = RefObject<AuthorizationArgs>;
type CurrentRun = RefObject<AuthorizationRun<Connection> | null>;

const RECENT_MS = 2_000;

function stateOf(record: PendingAuthorization, { mode, url }: Launch): AuthorizationState {
  const needsHelp = mode === 'resumed' || mode === 'late';
  const progress = { window: 'none', url, needsHelp, cameBack: false } as const;
  if (mode === 'blocked') return { status: 'blocked', url: url ?? '', record, progress };
  return { status: 'waiting', mode, record, progress };
}

/** Starts the engine for a record, and again in another mode where its ending asks for that. */
function useLaunch(key: string, latest: Latest, run: CurrentRun) {
  const services = useAmpersand('useConnect');
  const [state, setState] = useState<AuthorizationState>({ status: 'idle' });
  const launch = useCallback(
    (record: PendingAuthorization, how: Launch) => {
      const { provider } = latest.current.who;
      const { mode, url, owner = {} } = how;
      const patch = (news: Partial<UnderWay>) =>
        setState((now) => ('progress' in now ? { ...now, ...news } : now));
      const onEnd = (ending: AuthorizationEnding<Connection>) => {
        run.current = null;
        services.onEvent({ type: 'connect.ended', provider, outcome: ending.outcome });
        if (ending.outcome === 'blocked' || ending.outcome === 'timedOut') {
          const next = ending.outcome === 'blocked' ? 'blocked' : 'late';
          launch(record, { mode: next, url: ending.url, owner });
          return;
        }
        clearPending(key);
        const { callbacks } = latest.current;
        // The callback first: what it stores is there when the screen changes.
        if (ending.outcome === 'completed') callbacks.onCompleted(ending.result, record);
        if (ending.outcome === 'cancelled') callbacks.onCancelled();
        if (ending.outcome !== 'failed') {
          setState({ status: 'idle' });
          return;
        }
        const { reason, error: thrown } = ending;
        const error = thrown ? describeNow(thrown) : refusalOf(reason);
        setState({ status: 'failed', reason, error, record });
        callbacks.onFailed(thrown ?? error, error);
      };
      setState(stateOf(record, how));
      const isLate = mode === 'late';
      run.current = authorize<Connection>({
        ...askApi({
          ...{ services, record, who: () => latest.current.who },
          onOffer: (offer) => patch({ offer }),
        }),
        ...{ owner, url, onEnd, startedAt: record.startedAt, words: latest.current.words },
        window: mode === 'window' ? 'open' : 'none',
        host: browserHost(window),
        clock: systemClock,
        origin: services.api.origin,
        pollDelay: isLate ? () => null : pollDelay,
        timeout: isLate ? null : AUTHORIZATION_TIMEOUT_MS,
        onProgress: (progress) => patch({ progress }),
      });
    },
    [services, key, latest, run],
  );
  return { state, setState, launch };
}

/** Goes on with a sign-in that was under way when the page was reloaded, left, or this was unmounted. */
function useResume(
  key: string,
  args: AuthorizationArgs,
  run: CurrentRun,
  launch: (record: PendingAuthorization, how: Launch) => void,
): boolean {
  const [found, setFound] = useState<PendingAuthorization | undefined>(undefined);
  const { data, loadedAt } = args.connections;
  const { who, callbacks, resumes = true } = args;
  const services = useAmpersand('useConnect');
  useEffect(() => {
    if (!run.current && resumes) setFound(readPending(key, systemClock.now()));
  }, [key, run, resumes]);
  useEffect(() => {
    if (!found || !data) return;
    setFound(undefined);
    if (run.current) return;
    const done = isAuthorized({ ...who, ...found, now: data });
    if (done) {
      clearPending(key);
      services.onEvent({ type: 'connect.ended', provider: who.provider, outcome: 'completed' });
      callbacks.onCompleted(done, found);
      return;
    }
    launch(found, { mode: 'resumed' });
    const isRecent = systemClock.now() - loadedAt < RECENT_MS;
    if (!isRecent) void (run.current as AuthorizationRun<Connection> | null)?.check();
  }, [found, data, loadedAt, key, run, launch, who, callbacks, services]);
  return found !== undefined;
}

/** Signs a person in at the provider in another window, one at a time, and goes on with it after a reload. */
export function useAuthorization(args: AuthorizationArgs): Authorization {
  const services = useAmpersand('useConnect');
  const { provider, groupRef, consumerRef } = args.who;
  const { baseUrl, project } = services;
  const key = pendingKeyOf({ baseUrl, project, provider, groupRef, consumerRef });
  const run: CurrentRun = useRef(null);
  const latest: Latest = useRef(args);
  useEffect(() => {
    latest.current = args;
  });
  const { state, setState, launch } = useLaunch(key, latest, run);
  const resuming = useResume(key, args, run, launch);
  useEffect(
    () => () => {
      // The window stays: the sign-in may go on, and is found again by its record.
      run.current?.dispose();
      run.current = null;
      // For another provider or person nothing is under way.
      setState({ status: 'idle' });
    },
    [key, run, setState],
  );
  return useMemo(() => {
    const start: Authorization['start'] = ({ renewing, details }) => {
      if (run.current) {
        run.current.show();
        return;
      }
      const baseline = (latest.current.connections.data ?? []).map(markOf);
      const record = { startedAt: systemClock.now(), renewing, details, baseline };
      writePending(key, record);
      services.onEvent({ type: 'connect.started', provider, renewing: renewing !== undefined });
      launch(record, { mode: 'window' });
    };
    return {
      ...{ state, resuming, start },
      restart() {
        if (state.status === 'idle') return;
        run.current?.dispose();
        run.current = null;
        start(state.record);
      },
      cancel: () => run.current?.cancel(),
      reopen: () => run.current?.reopen(),
      showWindow() {
        if (!run.current?.show()) run.current?.reopen();
      },
      check: async () => run.current?.check(),
      accept: (connection) => run.current?.complete(connection),
      dismiss: () => setState((now) => (now.status === 'failed' ? { status: 'idle' } : now)),
    };
  }, [state, resuming, key, services, provider, launch, setState, run, latest]);
}

import { isAuthorized, pollDelay } from '../../core/auth/authorization';
import { markOf } from '../../core/auth/connectionMark';
import type { Connection } from '../../core/types';
import { browserHost, systemClock } from '../../oauth/host';
import type { AuthorizationEnding, AuthorizationRun } from '../../oauth/AuthorizationFlow';
import { authorize } from '../../oauth/popup';
import type { AmpersandServices } from '../../provider/contexts';
import { type ConnectIdentity, authorizationRequests, refusalOf } from './authorizationFlow';
import {
  AUTHORIZATION_TIMEOUT_MS,
  type AuthorizationDetails,
  type PendingAuthorization,
  clearPending,
  pendingKeyOf,
  readPending,
  writePending,
} from './pendingAuthorization';
import {
  type AuthorizationArgs,
  type AuthorizationState,
  type SessionView,
  type UnderWay,
  idle,
} from './authorizationState';
import { toAmpError } from '../toAmpError';

const RECENT_MS = 2_000;

interface Launch {
  mode: 'window' | 'resumed' | 'late' | 'blocked';
  url?: string;
  /** Whose windows count as ours: the earlier run's, when this one goes on with it. */
  owner?: object;
}

/** What a sign-in begins with. */
function stateOf(record: PendingAuthorization, { mode, url }: Launch): AuthorizationState {
  const needsHelp = mode === 'resumed' || mode === 'late';
  const progress = { window: 'none', url, needsHelp, cameBack: false } as const;
  if (mode === 'blocked') return { status: 'blocked', url: url ?? '', record, progress };
  return { status: 'waiting', mode, record, progress };
}

/** One component's sign-ins at one provider for one person, one at a time. Lives outside of rendering. */
export class AuthorizationSession {
  private readonly key: string;
  private view = idle;
  private found: PendingAuthorization | undefined;
  private run: AuthorizationRun<Connection> | null = null;
  private isGone = false;
  /** What a connection that was made is still taken into use by. */
  private using: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly services: AmpersandServices,
    who: Pick<ConnectIdentity, 'provider' | 'groupRef' | 'consumerRef'>,
    private args: AuthorizationArgs,
  ) {
    const { baseUrl, project } = services;
    this.key = pendingKeyOf({ baseUrl, project, ...who });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly snapshot = (): SessionView => this.view;

  /** The latest props and callbacks; a host's inline functions start nothing anew. */
  update(args: AuthorizationArgs): void {
    this.args = args;
  }

  /** Finds what was under way when the page was reloaded, left, or this was unmounted. */
  mount(): void {
    this.found = readPending(this.key, systemClock.now());
    this.show({ resuming: this.found !== undefined });
  }

  /** The window stays: the sign-in may go on, and is found again by its record. */
  unmount(): void {
    this.run?.dispose();
    this.run = null;
    this.found = undefined;
    this.using = undefined;
    this.show(idle);
  }

  /** Once the connections are there: it took effect meanwhile, or the waiting goes on. */
  resume(now: Connection[], loadedAt: number): void {
    const record = this.found;
    if (!record) return;
    this.found = undefined;
    this.show({ resuming: false });
    const done = isAuthorized({ ...this.args.who, ...record, now });
    if (done) {
      clearPending(this.key);
      this.tellEnd('completed');
      void this.complete(done, record);
      return;
    }
    this.launch(record, { mode: 'resumed' });
    if (systemClock.now() - loadedAt >= RECENT_MS) void this.check();
  }

  /** Call inside the click. Only shows the window while one is under way. */
  readonly start = (args: { renewing?: string; details: AuthorizationDetails }): void => {
    if (this.run) {
      this.run.show();
      return;
    }
    const { renewing, details } = args;
    const baseline = (this.args.connections.data ?? []).map(markOf);
    const record = { startedAt: systemClock.now(), renewing, details, baseline };
    writePending(this.key, record);
    const { provider } = this.args.who;
    const isRenewing = renewing !== undefined;
    this.services.onEvent({ type: 'connect.started', provider, renewing: isRenewing });
    this.launch(record, { mode: 'window' });
  };

  /** The same again, after a failure or when its time has passed. Call inside the click. */
  readonly restart = (): void => {
    const { state } = this.view;
    if (state.status === 'idle') return;
    this.run?.dispose();
    this.run = null;
    this.start(state.record);
  };

  readonly cancel = (): void => this.run?.cancel();

  /** Call inside the click. */
  readonly reopen = (): void => this.run?.reopen();

  readonly showWindow = (): void => {
    if (!this.run?.show()) this.reopen();
  };

  readonly check = async (): Promise<void> => this.run?.check();

  readonly accept = (connection: Connection): void => this.run?.complete(connection);

  /** Forgets a failure. */
  readonly dismiss = (): void => {
    if (this.view.state.status === 'failed') this.show({ state: idle.state });
  };

  private launch(record: PendingAuthorization, how: Launch): void {
    const { services } = this;
    const { mode, url, owner = {} } = how;
    const isLate = mode === 'late';
    this.isGone = false;
    this.show({ state: stateOf(record, how) });
    this.run = authorize<Connection>({
      ...authorizationRequests({
        services,
        record,
        who: () => this.args.who,
        onOffer: (offer) => this.patch({ offer }),
        onGone: () => void (this.isGone = true),
      }),
      owner,
      url,
      startedAt: record.startedAt,
      words: this.args.words,
      window: mode === 'window' ? 'open' : 'none',
      host: browserHost(window),
      clock: systemClock,
      origin: services.api.origin,
      // Past its time only the person's coming back and messages tell.
      pollDelay: isLate ? () => null : pollDelay,
      timeout: isLate ? null : AUTHORIZATION_TIMEOUT_MS,
      onProgress: (progress) => this.patch({ progress }),
      onEnd: (ending) => this.ended(ending, record, owner),
    });
  }

  private ended(
    ending: AuthorizationEnding<Connection>,
    record: PendingAuthorization,
    owner: object,
  ): void {
    this.run = null;
    this.tellEnd(ending.outcome);
    if (ending.outcome === 'blocked' || ending.outcome === 'timedOut') {
      const mode = ending.outcome === 'blocked' ? 'blocked' : 'late';
      this.launch(record, { mode, url: ending.url, owner });
      return;
    }
    clearPending(this.key);
    const { onGone, onCancelled } = this.args.callbacks;
    const gone = this.isGone ? record.renewing : undefined;
    if (ending.outcome === 'completed') {
      void this.complete(ending.result, record);
    } else if (ending.outcome === 'failed' && gone === undefined) {
      this.fail(ending.error, record, ending.reason);
    } else {
      if (gone === undefined) onCancelled();
      else onGone(gone);
      this.show({ state: idle.state });
    }
  }

  /** The callback first: what it stores is there when the screen changes. */
  private async complete(made: Connection, record: PendingAuthorization): Promise<void> {
    const wait = this.args.callbacks.onCompleted(made, record);
    this.show({ state: idle.state, resuming: wait !== undefined });
    if (!wait) return;
    this.using = wait;
    const thrown = await wait.then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    // Left meanwhile, or begun anew.
    if (this.using !== wait) return;
    this.using = undefined;
    this.show({ resuming: false });
    if (thrown) this.fail(thrown.error, record);
  }

  private fail(thrown: unknown, record: PendingAuthorization, reason?: string): void {
    const error = thrown === undefined ? refusalOf(reason) : toAmpError(thrown);
    this.show({ state: { status: 'failed', reason, error, record } });
    this.args.callbacks.onFailed(thrown ?? error, error);
  }

  private tellEnd(outcome: AuthorizationEnding<Connection>['outcome']): void {
    const { provider } = this.args.who;
    this.services.onEvent({ type: 'connect.ended', provider, outcome });
  }

  private patch(news: Partial<UnderWay>): void {
    const { state } = this.view;
    if (!('progress' in state)) return;
    const isNews = Object.entries(news).some(([name, value]) => {
      return !Object.is(state[name as keyof UnderWay], value);
    });
    if (isNews) this.show({ state: { ...state, ...news } });
  }

  private show(news: Partial<SessionView>): void {
    this.view = { ...this.view, ...news };
    for (const listener of this.listeners) listener();
  }
}

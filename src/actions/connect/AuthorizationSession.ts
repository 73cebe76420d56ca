import { isAuthorized, markOf, pollDelay } from '../../core/auth/authorization';
import type { Connection } from '../../core/types';
import type { AuthorizationEnding, AuthorizationRun } from '../../oauth/AuthorizationFlow';
import { browserHost, systemClock } from '../../oauth/browser';
import { closeWhenTold } from '../../oauth/message';
import { authorize } from '../../oauth/popup';
import type { AmpersandServices } from '../../provider/contexts';
import { Store } from '../../utils/Store';
import type { Latest } from '../../utils/useLatest';
import { toAmpError } from '../reportError';
import type { ConnectIdentity } from './ConnectOptions';
import { authorizationRequests, refusalOf } from './authorizationRequests';
import {
  AUTHORIZATION_TIMEOUT_MS,
  type AuthorizationArgs,
  type AuthorizationDetails,
  type AuthorizationUnderWay,
  type AuthorizationView,
  type Launch,
  type PendingAuthorization,
  clearPending,
  firstState,
  idle,
  pendingKeyOf,
  readPending,
  writePending,
} from './authorizationState';

/** A list of connections younger than this is as good as a new one. */
const RECENT_MS = 2_000;

/** Sign-ins of one component at one provider for one person, one at a time. */
export class AuthorizationSession {
  readonly view = new Store(idle);
  private readonly key: string;
  /** Record of a sign-in that was pending when the page was left. */
  private found: PendingAuthorization | undefined;
  private run: AuthorizationRun<Connection> | null = null;
  private isGone = false;
  /** Stops waiting for the message of a window whose sign-in is over. */
  private stopTelling: (() => void) | undefined;
  /** Pending use of a connection that was made. */
  private using: Promise<void> | undefined;

  constructor(
    private readonly services: AmpersandServices,
    identity: Pick<ConnectIdentity, 'provider' | 'groupRef' | 'consumerRef'>,
    private readonly args: Latest<AuthorizationArgs>,
  ) {
    const { baseUrl, project } = services;
    this.key = pendingKeyOf({ baseUrl, project, ...identity });
  }

  /** Finds a sign-in that was pending when the page was reloaded or left, or when this session was unmounted. */
  mount(): void {
    this.found = readPending(this.key, systemClock.now());
    this.show({ resuming: this.found !== undefined });
  }

  /** Keeps the window and the record, because the sign-in may still succeed. */
  unmount(): void {
    this.run?.dispose();
    this.run = null;
    this.stopTelling?.();
    this.found = undefined;
    this.using = undefined;
    this.show(idle);
  }

  /** Decides, once the connections are loaded, whether a found sign-in took effect or is still waited for. */
  resume(now: Connection[], listedAt: number): void {
    const record = this.found;
    if (!record) return;
    this.found = undefined;
    this.show({ resuming: false });
    const made = isAuthorized({ ...this.args.current.identity, ...record, now });
    if (made) {
      clearPending(this.key);
      this.reportEnd('completed');
      this.closeWhenTold(made);
      void this.complete(made, record);
      return;
    }
    this.launch(record, { mode: 'resumed' });
    if (systemClock.now() - listedAt >= RECENT_MS) void this.check();
  }

  /** Begins a sign-in, or shows the window of the pending one. Call it inside the click. */
  readonly start = (args: { renewing?: string; details: AuthorizationDetails }): void => {
    if (this.run) {
      this.run.show();
      return;
    }
    const { renewing, details } = args;
    const { connections, identity } = this.args.current;
    const baseline = (connections.all ?? []).map(markOf);
    const record = { startedAt: systemClock.now(), renewing, details, baseline };
    writePending(this.key, record);
    this.services.onEvent({
      type: 'connect.started',
      provider: identity.provider,
      renewing: renewing !== undefined,
    });
    this.launch(record, { mode: 'window' });
  };

  /** Repeats a sign-in that failed or ran out of time. Call it inside the click. */
  readonly restart = (): void => {
    const { state } = this.view.snapshot();
    if (state.status === 'idle') return;
    this.run?.dispose();
    this.run = null;
    this.start(state.record);
  };

  readonly cancel = (): void => this.run?.cancel();

  /** Call it inside the click. */
  readonly reopen = (): void => this.run?.reopen();

  readonly showWindow = (): void => {
    if (!this.run?.show()) this.reopen();
  };

  readonly check = async (): Promise<void> => this.run?.check();

  /** Ends the sign-in with a connection that somebody else made. */
  readonly accept = (connection: Connection): void => this.run?.complete(connection);

  /** Takes the notice of a failure away. */
  readonly dismiss = (): void => {
    if (this.view.snapshot().state.status === 'failed') this.show({ state: idle.state });
  };

  private launch(record: PendingAuthorization, how: Launch): void {
    const { services } = this;
    const { mode, url, owner = {} } = how;
    const isLate = mode === 'late';
    this.isGone = false;
    this.show({ state: firstState(record, how) });
    this.run = authorize<Connection>({
      ...authorizationRequests({
        services,
        record,
        identity: () => this.args.current.identity,
        onOffer: (offer) => this.patch({ offer }),
        onGone: () => void (this.isGone = true),
      }),
      owner,
      url,
      startedAt: record.startedAt,
      words: this.args.current.words,
      window: mode === 'window' ? 'open' : 'none',
      host: browserHost(window),
      clock: systemClock,
      origin: services.api.origin,
      // Past its time a sign-in is noticed by a message or by the person's return only.
      pollDelay: isLate ? () => null : pollDelay,
      timeout: isLate ? null : AUTHORIZATION_TIMEOUT_MS,
      onProgress: (progress) => this.patch({ progress }),
      onEnd: (ending) => {
        // The run has no handle of a window that was opened before a reload, or by a link.
        if (mode !== 'window' && ending.outcome === 'completed') this.closeWhenTold(ending.result);
        this.end(ending, record, owner);
      },
    });
  }

  private end(
    ending: AuthorizationEnding<Connection>,
    record: PendingAuthorization,
    owner: object,
  ): void {
    this.run = null;
    this.reportEnd(ending.outcome);
    if (ending.outcome === 'blocked' || ending.outcome === 'timedOut') {
      const mode = ending.outcome === 'blocked' ? 'blocked' : 'late';
      this.launch(record, { mode, url: ending.url, owner });
      return;
    }
    clearPending(this.key);
    const { onGone, onCancelled } = this.args.current.callbacks;
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

  private closeWhenTold(made: Connection): void {
    this.stopTelling?.();
    this.stopTelling = closeWhenTold({
      host: browserHost(window),
      clock: systemClock,
      origin: this.services.api.origin,
      connectionId: made.id,
    });
  }

  /** Calls back before the screen changes, so that the screen finds what the callback stores. */
  private async complete(made: Connection, record: PendingAuthorization): Promise<void> {
    const wait = this.args.current.callbacks.onCompleted(made, record);
    this.show({ state: idle.state, resuming: wait !== undefined });
    if (!wait) return;
    this.using = wait;
    const failure = await wait.then(
      () => undefined,
      (thrown: unknown) => ({ thrown }),
    );
    // The session was unmounted or began another sign-in meanwhile.
    if (this.using !== wait) return;
    this.using = undefined;
    this.show({ resuming: false });
    if (failure) this.fail(failure.thrown, record);
  }

  private fail(thrown: unknown, record: PendingAuthorization, reason?: string): void {
    const error = thrown === undefined ? refusalOf(reason) : toAmpError(thrown);
    this.show({ state: { status: 'failed', reason, error, record } });
    this.args.current.callbacks.onFailed(thrown ?? error, error);
  }

  private reportEnd(outcome: AuthorizationEnding<Connection>['outcome']): void {
    const { provider } = this.args.current.identity;
    this.services.onEvent({ type: 'connect.ended', provider, outcome });
  }

  private patch(change: Partial<AuthorizationUnderWay>): void {
    const { state } = this.view.snapshot();
    if (!('progress' in state)) return;
    const isChange = Object.entries(change).some(([name, value]) => {
      return !Object.is(state[name as keyof AuthorizationUnderWay], value);
    });
    if (isChange) this.show({ state: { ...state, ...change } });
  }

  private show(change: Partial<AuthorizationView>): void {
    this.view.set({ ...this.view.snapshot(), ...change });
  }
}

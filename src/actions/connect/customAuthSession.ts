import type { Api } from '../../api/types';
import type { AmpError } from '../../core/errors';
import type { Connection, ConnectionRequest, Installation } from '../../core/types';
import { browserHost, systemClock } from '../../oauth/host';
import type {
  AuthorizationEnding,
  AuthorizationProgress,
  AuthorizationRun,
} from '../../oauth/AuthorizationFlow';
import { authorize } from '../../oauth/popup';
import type { AmpersandServices } from '../../provider/contexts';
import { type ConnectIdentity, refusalOf } from './authorizationFlow';
import { AUTHORIZATION_TIMEOUT_MS } from './pendingAuthorization';
import { replaceConnection } from './replaceConnection';
import { makeConnection } from './sendCredentials';
import type { Settlement } from '../../hooks/connect/useCredentials';
import { toAmpError } from '../toAmpError';

/** Where the person has to go next. */
export interface CustomAuthStep {
  url: string;
  sessionId: string;
}

/** How far a sign-in in several steps is. */
export type CustomAuthState =
  | { status: 'idle' | 'pending' | 'sending' }
  /** What was typed was refused. */
  | { status: 'refused'; error: AmpError }
  | { status: 'next'; step: CustomAuthStep; isBlocked: boolean }
  | { status: 'open'; step: CustomAuthStep; progress: AuthorizationProgress }
  /** `isCutOff`: the window was gone before it said anything. With a `step` the window can be opened again. */
  | {
      status: 'failed';
      error: AmpError;
      reason?: string;
      isCutOff: boolean;
      step?: CustomAuthStep;
    };

export interface CustomAuthArgs {
  who: ConnectIdentity;
  connections: Connection[];
  installation?: Installation;
  words: { title: string; text: string };
  callbacks: {
    onDone: (connection: Connection, settlement: Settlement) => void;
    onCancelled: () => void;
    onFailed: (thrown: unknown, error: AmpError) => void;
  };
}

type Answer = Awaited<ReturnType<Api['customAuthConnect']>>;
/** The engine hears no rejections: it asks again then, and here that would be a second step. */
type Outcome = { answer: Answer } | { thrown: unknown };

/** Longer than a message needs that was posted right before its window closed. */
const GRACE_MS = 1_500;
const idle: CustomAuthState = { status: 'idle' };

/**
 * A sign-in in several steps: what was typed is sent, the API answers an address, its page posts parameters back,
 * these are sent, and so on until there is a connection. Each window is opened by a click of its own.
 */
export class CustomAuthSession {
  private state: CustomAuthState = idle;
  private run: AuthorizationRun<Outcome> | null = null;
  private grace: unknown = null;
  private replaces: Connection | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly services: AmpersandServices,
    private args: CustomAuthArgs,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly snapshot = (): CustomAuthState => this.state;

  update(args: CustomAuthArgs): void {
    this.args = args;
  }

  /** Only the window knows how it goes on: without its opener it cannot be gone on with. */
  unmount(): void {
    this.stop();
    this.show(idle);
  }

  /** The first call. What was typed is its argument and stands nowhere else. */
  readonly start = async (request: ConnectionRequest, replaces?: Connection): Promise<void> => {
    if (this.state.status === 'pending') return;
    this.replaces = replaces;
    this.show({ status: 'pending' });
    const { provider, groupRef, groupName, consumerRef, consumerName } = this.args.who;
    const { customAuth, providerMetadata } = request;
    const who = { provider, groupRef, groupName, consumerRef, consumerName };
    const sent = await this.ask({ ...who, providerMetadata, customAuth });
    if ('answer' in sent) await this.goOn(sent.answer);
    else this.refuse(sent.thrown);
  };

  /** Opens the window of the next step. Call it inside the click. */
  readonly open = (): void => {
    const { state } = this;
    const step = 'step' in state ? state.step : undefined;
    if (!step || this.run) return;
    const { provider } = this.args.who;
    const renewing = this.replaces !== undefined;
    this.services.onEvent({ type: 'connect.started', provider, renewing });
    this.run = authorize<Outcome>({
      owner: {},
      url: step.url,
      words: this.args.words,
      window: 'open',
      host: browserHost(window),
      clock: systemClock,
      origin: this.services.api.origin,
      startedAt: systemClock.now(),
      timeout: AUTHORIZATION_TIMEOUT_MS,
      getUrl: () => Promise.resolve(step.url),
      // The API knows nothing before the window has spoken.
      poll: () => Promise.resolve(undefined),
      pollDelay: () => null,
      confirm: (message, known) =>
        message.kind === 'params' && known
          ? this.send(step, message.params)
          : Promise.resolve(undefined),
      onProgress: (progress) => this.see(step, progress),
      onEnd: (ending) => void this.ended(ending, step),
    });
  };

  readonly showWindow = (): void => void this.run?.show();

  readonly reopen = (): void => this.run?.reopen();

  /** Back to the button while a window is open, else back to the form. */
  readonly cancel = (): void => {
    if (this.run) this.run.cancel();
    else this.show(idle);
  };

  /** Call it inside the click. */
  readonly retry = (): void => {
    if (this.state.status === 'failed' && this.state.step) this.open();
    else this.show(idle);
  };

  private async ask(body: Parameters<Api['customAuthConnect']>[0]): Promise<Outcome> {
    const { who, connections: baseline } = this.args;
    const { groupRef, consumerRef } = who;
    const api = this.services.api.forConsumer({ groupRef, consumerRef });
    try {
      const answer = await makeConnection<Answer>({
        api,
        who,
        baseline,
        ask: () => api.customAuthConnect(body),
        found: (connection) => ({ connection }),
      });
      return { answer };
    } catch (thrown) {
      return { thrown };
    }
  }

  private send(step: CustomAuthStep, callbackParams: Record<string, string>): Promise<Outcome> {
    this.show({ status: 'sending' });
    return this.ask({ sessionId: step.sessionId, callbackParams });
  }

  private async goOn(answer: Answer): Promise<void> {
    if ('redirect' in answer) {
      this.show({ status: 'next', step: answer.redirect, isBlocked: false });
      return;
    }
    const { connection: to } = answer;
    const { replaces: from, services } = this;
    const { who, installation, callbacks } = this.args;
    const { groupRef, consumerRef } = who;
    try {
      const scope = { groupRef, consumerRef };
      const isGone = from && (await replaceConnection({ services, scope, from, to, installation }));
      callbacks.onDone(to, { isNew: true, replaced: from, isGone });
      this.show(idle);
    } catch (thrown) {
      this.refuse(thrown);
    }
  }

  private see(step: CustomAuthStep, progress: AuthorizationProgress): void {
    if (this.state.status === 'sending') return;
    this.show({ status: 'open', step, progress });
    systemClock.clearTimeout(this.grace);
    if (progress.window !== 'lost') return;
    this.grace = systemClock.setTimeout(() => {
      if (this.state.status !== 'open') return;
      this.stop();
      const thrown = new Error('The window was closed, or cut off, before it had an answer.');
      this.fail(thrown, { step, isCutOff: true });
    }, GRACE_MS);
  }

  private async ended(ending: AuthorizationEnding<Outcome>, step: CustomAuthStep): Promise<void> {
    this.stop();
    const { provider } = this.args.who;
    this.services.onEvent({ type: 'connect.ended', provider, outcome: ending.outcome });
    switch (ending.outcome) {
      case 'completed':
        if ('answer' in ending.result) await this.goOn(ending.result.answer);
        else this.fail(ending.result.thrown, { isCutOff: false });
        return;
      case 'cancelled':
        this.show({ status: 'next', step, isBlocked: false });
        this.args.callbacks.onCancelled();
        return;
      case 'blocked':
        this.show({ status: 'next', step, isBlocked: true });
        return;
      case 'failed':
        if (ending.error !== undefined) this.fail(ending.error, { isCutOff: false });
        else this.failByProvider(ending.reason, step);
        return;
      case 'timedOut':
        this.fail(new Error('The window gave no answer in time.'), { step, isCutOff: true });
    }
  }

  private refuse(thrown: unknown): void {
    const error = toAmpError(thrown);
    this.show({ status: 'refused', error });
    this.args.callbacks.onFailed(thrown, error);
  }

  private fail(thrown: unknown, how: { step?: CustomAuthStep; isCutOff: boolean }): void {
    const error = toAmpError(thrown);
    this.show({ status: 'failed', error, ...how });
    this.args.callbacks.onFailed(thrown, error);
  }

  private failByProvider(reason: string | undefined, step: CustomAuthStep): void {
    const error = refusalOf(reason);
    this.show({ status: 'failed', error, step, isCutOff: false, reason });
    this.args.callbacks.onFailed(error, error);
  }

  private stop(): void {
    systemClock.clearTimeout(this.grace);
    const { run } = this;
    this.run = null;
    run?.dispose();
  }

  private show(state: CustomAuthState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

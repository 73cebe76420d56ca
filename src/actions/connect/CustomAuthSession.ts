import type { Api } from '../../api/types';
import type { AmpError } from '../../core/errors';
import type { Connection, ConnectionRequest, Installation } from '../../core/types';
import type {
  AuthorizationEnding,
  AuthorizationProgress,
  AuthorizationRun,
} from '../../oauth/AuthorizationFlow';
import { browserHost, systemClock } from '../../oauth/browser';
import { authorize } from '../../oauth/popup';
import type { AmpersandServices } from '../../provider/contexts';
import { Store } from '../../utils/Store';
import type { Latest } from '../../utils/useLatest';
import { toAmpError } from '../reportError';
import type { ConnectIdentity } from './ConnectOptions';
import { refusalOf } from './authorizationRequests';
import {
  AUTHORIZATION_TIMEOUT_MS,
  type CustomAuthState,
  type CustomAuthStep,
} from './authorizationState';
import { type Settlement, makeConnection, replaceConnection } from './makeConnection';

export interface CustomAuthArgs {
  identity: ConnectIdentity;
  connections: { all?: Connection[] };
  installation?: Installation;
  /** Text of the window until the provider's page is there. */
  words: { title: string; text: string };
  callbacks: {
    onDone: (connection: Connection, settlement: Settlement) => void;
    onCancelled: () => void;
    onFailed: (thrown: unknown, error: AmpError) => void;
  };
}

type Request = Parameters<Api['customAuthConnect']>[0];
type Answer = Awaited<ReturnType<Api['customAuthConnect']>>;
/** A failure is a value, because `authorize` repeats what is rejected, and a step must not be repeated. */
type Outcome = { answer: Answer } | { thrown: unknown };

/** Longer than a message takes that was posted right before its window closed. */
const GRACE_MS = 1_500;
const idle: CustomAuthState = { status: 'idle' };

/**
 * A sign-in in several steps. Typed values are sent, the API answers with an address, the page there posts parameters
 * back, these are sent, and so on until there is a connection. Each window is opened by a click of its own.
 */
export class CustomAuthSession {
  readonly state = new Store(idle);
  private run: AuthorizationRun<Outcome> | null = null;
  private grace: unknown = null;
  private replaces: Connection | undefined;

  constructor(
    private readonly services: AmpersandServices,
    private readonly args: Latest<CustomAuthArgs>,
  ) {}

  /** Ends the sign-in, because only the window knows its next step, and a window without its opener cannot tell it. */
  unmount(): void {
    this.stop();
    this.state.set(idle);
  }

  /** Sends the typed values. They are arguments of this call and are kept nowhere. */
  readonly start = async (request: ConnectionRequest, replaces?: Connection): Promise<void> => {
    if (this.state.snapshot().status === 'pending') return;
    this.replaces = replaces;
    this.state.set({ status: 'pending' });
    const { provider, groupRef, groupName, consumerRef, consumerName } = this.args.current.identity;
    const sent = await this.send({
      provider,
      groupRef,
      groupName,
      consumerRef,
      consumerName,
      providerMetadata: request.providerMetadata,
      customAuth: request.customAuth,
    });
    if ('answer' in sent) await this.proceed(sent.answer);
    else this.refuse(sent.thrown);
  };

  /** Opens the window of the next step. Call it inside the click. */
  readonly open = (): void => {
    const state = this.state.snapshot();
    const step = 'step' in state ? state.step : undefined;
    if (!step || this.run) return;
    const { identity, words } = this.args.current;
    this.services.onEvent({
      type: 'connect.started',
      provider: identity.provider,
      renewing: this.replaces !== undefined,
    });
    this.run = authorize<Outcome>({
      owner: {},
      url: step.url,
      words,
      window: 'open',
      host: browserHost(window),
      clock: systemClock,
      origin: this.services.api.origin,
      startedAt: systemClock.now(),
      timeout: AUTHORIZATION_TIMEOUT_MS,
      getUrl: () => Promise.resolve(step.url),
      // The API knows nothing of this step until the window has sent its parameters.
      poll: () => Promise.resolve(undefined),
      pollDelay: () => null,
      confirm: async (message, known) => {
        if (message.kind !== 'params' || !known) return undefined;
        this.state.set({ status: 'sending' });
        return this.send({ sessionId: step.sessionId, callbackParams: message.params });
      },
      onProgress: (progress) => this.showProgress(step, progress),
      onEnd: (ending) => void this.end(ending, step),
    });
  };

  readonly showWindow = (): void => void this.run?.show();

  readonly reopen = (): void => this.run?.reopen();

  /** Returns to the step's button while a window is open, else to the form. */
  readonly cancel = (): void => {
    if (this.run) this.run.cancel();
    else this.state.set(idle);
  };

  /** Opens the failed step again, or returns to the form. Call it inside the click. */
  readonly retry = (): void => {
    const state = this.state.snapshot();
    if (state.status === 'failed' && state.step) this.open();
    else this.state.set(idle);
  };

  private async send(body: Request): Promise<Outcome> {
    const { identity, connections } = this.args.current;
    const { groupRef, consumerRef } = identity;
    const api = this.services.api.forConsumer({ groupRef, consumerRef });
    try {
      const answer = await makeConnection<Answer>({
        api,
        identity,
        baseline: connections.all ?? [],
        request: () => api.customAuthConnect(body),
        found: (connection) => ({ connection }),
      });
      return { answer };
    } catch (thrown) {
      return { thrown };
    }
  }

  private async proceed(answer: Answer): Promise<void> {
    if ('redirect' in answer) {
      this.state.set({ status: 'next', step: answer.redirect, isBlocked: false });
      return;
    }
    const { connection: to } = answer;
    const { replaces: from, services } = this;
    const { identity, installation, callbacks } = this.args.current;
    const { groupRef, consumerRef } = identity;
    try {
      const scope = { groupRef, consumerRef };
      const isGone = from && (await replaceConnection({ services, scope, from, to, installation }));
      callbacks.onDone(to, { isNew: true, replaced: from, isGone });
      this.state.set(idle);
    } catch (thrown) {
      this.refuse(thrown);
    }
  }

  private showProgress(step: CustomAuthStep, progress: AuthorizationProgress): void {
    if (this.state.snapshot().status === 'sending') return;
    this.state.set({ status: 'open', step, progress });
    systemClock.clearTimeout(this.grace);
    if (progress.window !== 'lost') return;
    this.grace = systemClock.setTimeout(() => {
      if (this.state.snapshot().status !== 'open') return;
      this.stop();
      const thrown = new Error('The window was closed, or cut off, before it sent a result.');
      this.fail(thrown, { step, isCutOff: true });
    }, GRACE_MS);
  }

  private async end(ending: AuthorizationEnding<Outcome>, step: CustomAuthStep): Promise<void> {
    this.stop();
    const { provider } = this.args.current.identity;
    this.services.onEvent({ type: 'connect.ended', provider, outcome: ending.outcome });
    switch (ending.outcome) {
      case 'completed':
        if ('answer' in ending.result) await this.proceed(ending.result.answer);
        else this.fail(ending.result.thrown, { isCutOff: false });
        return;
      case 'cancelled':
        this.state.set({ status: 'next', step, isBlocked: false });
        this.args.current.callbacks.onCancelled();
        return;
      case 'blocked':
        this.state.set({ status: 'next', step, isBlocked: true });
        return;
      case 'failed':
        if (ending.error !== undefined) this.fail(ending.error, { isCutOff: false });
        else this.failByProvider(ending.reason, step);
        return;
      case 'timedOut':
        this.fail(new Error('The window sent no result in time.'), { step, isCutOff: true });
    }
  }

  private refuse(thrown: unknown): void {
    const error = toAmpError(thrown);
    this.state.set({ status: 'refused', error });
    this.args.current.callbacks.onFailed(thrown, error);
  }

  private fail(thrown: unknown, how: { step?: CustomAuthStep; isCutOff: boolean }): void {
    const error = toAmpError(thrown);
    this.state.set({ status: 'failed', error, ...how });
    this.args.current.callbacks.onFailed(thrown, error);
  }

  private failByProvider(reason: string | undefined, step: CustomAuthStep): void {
    const error = refusalOf(reason);
    this.state.set({ status: 'failed', error, step, isCutOff: false, reason });
    this.args.current.callbacks.onFailed(error, error);
  }

  private stop(): void {
    systemClock.clearTimeout(this.grace);
    const { run } = this;
    this.run = null;
    run?.dispose();
  }
}

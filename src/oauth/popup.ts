/**
 * One sign-in in a window, from the click to its end. The window is opened inside the click. Then the
 * callback page's message, a poll of the connections, or the person's return decides, whichever comes first.
 * The flow ends exactly once and leaves no listener and no timer behind.
 *
 * `closed` is only a hint: a provider that sends `Cross-Origin-Opener-Policy` makes it read `true` while the
 * person is still signing in, and no message will ever arrive.
 */
import type {
  AuthorizationEnding,
  AuthorizationFlow,
  AuthorizationProgress,
  AuthorizationRun,
} from './AuthorizationFlow';
import {
  type PopupWindow,
  closeQuietly,
  createTimers,
  isClosed,
  isNavigableUrl,
  retireOwner,
  setOwner,
  writeWaitingPage,
} from './browser';
import { createMessageListener } from './message';

const HELP_AFTER_MS = 15_000;
const WATCH_MS = 500;

/** Starts a sign-in. With `window: 'open'` it must be called inside the click. */
export function authorize<Result>(flow: AuthorizationFlow<Result>): AuthorizationRun<Result> {
  const run = new Run(flow);
  run.start();
  return run;
}

class Run<Result> implements AuthorizationRun<Result> {
  private ended = false;
  private readonly windows: PopupWindow[] = [];
  private readonly unsubscribe: Array<() => void> = [];
  private readonly timers: ReturnType<typeof createTimers>;
  private checking: Promise<void> | null = null;
  private checkAgain = false;
  private loading: Promise<string> | null = null;
  private progress: AuthorizationProgress;

  constructor(private readonly flow: AuthorizationFlow<Result>) {
    this.timers = createTimers(flow.clock);
    this.progress = { window: 'none', url: flow.url, needsHelp: false, cameBack: false };
  }

  start(): void {
    const { host, clock, timeout, startedAt } = this.flow;
    this.listen();
    this.unsubscribe.push(host.onReturn(() => void this.onReturn()));
    if (timeout !== null) {
      const left = Math.max(0, startedAt + timeout - clock.now());
      this.timers.after('timeout', left, () => void this.onTimeout());
    }
    this.timers.after('help', HELP_AFTER_MS, () => this.report({ needsHelp: true }));
    if (this.flow.window === 'open') this.openWindow();
    else this.schedule();
  }

  cancel(): void {
    this.end({ outcome: 'cancelled' });
  }

  dispose(): void {
    this.stop();
    // A flow that continues this one verifies the messages of its windows by the API.
    retireOwner(this.flow.owner);
  }

  private stop(): void {
    this.ended = true;
    for (const end of this.unsubscribe.splice(0)) end();
    this.timers.clear();
  }

  show(): boolean {
    const current = this.windows.at(-1);
    if (this.ended || !current || isClosed(current)) return false;
    current.focus();
    return true;
  }

  reopen(): void {
    if (this.ended) return;
    // The old window may be hidden anywhere, and the person wants one that is visible.
    const old = this.windows.at(-1);
    this.openWindow();
    if (old) closeQuietly(old);
  }

  complete(result: Result): void {
    this.end({ outcome: 'completed', result });
  }

  check(): Promise<void> {
    if (this.ended) return Promise.resolve();
    if (this.checking) {
      // The pending answer may be older than this call.
      this.checkAgain = true;
      return this.checking;
    }
    this.timers.stop('poll');
    this.checking = this.poll().finally(() => {
      this.checking = null;
      this.schedule();
    });
    return this.checking;
  }

  private async poll(): Promise<void> {
    do {
      this.checkAgain = false;
      try {
        const result = await this.flow.poll();
        if (result !== undefined) this.complete(result);
      } catch (error) {
        this.end({ outcome: 'failed', error });
      }
    } while (this.checkAgain && !this.ended);
  }

  private schedule(): void {
    if (this.ended || this.checking || this.progress.window === 'opening') return;
    const { clock, host, pollDelay, startedAt } = this.flow;
    const delay = pollDelay({ elapsedMs: clock.now() - startedAt, visible: host.visible() });
    if (delay === null) this.timers.stop('poll');
    else
      this.timers.after('poll', delay, () =>
        host.visible() ? void this.check() : this.schedule(),
      );
  }

  private openWindow(): void {
    const popup = this.flow.host.open();
    const usable = popup !== null && !isClosed(popup) ? popup : null;
    if (usable) {
      this.windows.push(usable);
      setOwner(usable, this.flow.owner);
      writeWaitingPage(usable, this.flow.words);
      this.report({ window: 'opening', needsHelp: false, cameBack: false, hint: undefined });
      this.watch();
    } else this.report({ window: 'opening' });
    void this.navigate(usable);
  }

  private async navigate(popup: PopupWindow | null): Promise<void> {
    let url: string;
    try {
      url = await this.freshUrl();
    } catch (error) {
      this.end({ outcome: 'failed', error });
      return;
    }
    if (this.ended || (popup && popup !== this.windows.at(-1))) return;
    if (!isNavigableUrl(url)) {
      this.end({ outcome: 'failed', error: new Error(`refused to open ${schemeOf(url)}`) });
      return;
    }
    if (!popup) {
      this.end({ outcome: 'blocked', url });
      return;
    }
    const gone = isClosed(popup);
    if (!gone) popup.location.replace(url);
    this.report({ url, window: gone ? 'lost' : 'open', needsHelp: gone });
    this.schedule();
  }

  /** Fetches a fresh URL for every window, since the old one may be used up. The old one is the fallback. */
  private freshUrl(): Promise<string> {
    const known = this.progress.url;
    this.loading ??= this.flow
      .getUrl()
      .catch((error: unknown) => {
        if (known === undefined) throw error;
        return known;
      })
      .finally(() => {
        this.loading = null;
      });
    return this.loading;
  }

  private watch(): void {
    this.timers.after('watch', WATCH_MS, () => {
      const current = this.windows.at(-1);
      if (!current) return;
      if (!isClosed(current)) {
        this.watch();
        return;
      }
      this.report({ window: 'lost', needsHelp: true });
      void this.check();
    });
  }

  private listen(): void {
    const listener = createMessageListener(this.flow, {
      failed: (reason, known) => {
        if (known) this.end({ outcome: 'failed', reason });
        else this.report({ needsHelp: true, cameBack: true, hint: reason });
      },
      confirmed: (result) => this.complete(result),
      unconfirmed: () => void this.check(),
    });
    this.unsubscribe.push(
      this.flow.host.onMessage((event) => {
        if (!this.ended) listener(event);
      }),
    );
  }

  private async onReturn(): Promise<void> {
    if (this.progress.window === 'opening') return;
    await this.check();
    this.report({ cameBack: true, needsHelp: true });
  }

  private async onTimeout(): Promise<void> {
    // After sleep this timer may fire before the first poll.
    await this.check();
    this.end({ outcome: 'timedOut', url: this.progress.url });
  }

  private report(news: Partial<AuthorizationProgress>): void {
    if (this.ended) return;
    this.progress = { ...this.progress, ...news };
    this.flow.onProgress(this.progress);
  }

  private end(ending: AuthorizationEnding<Result>): void {
    if (this.ended) return;
    this.stop();
    // A window that timed out may still be in use.
    if (ending.outcome !== 'timedOut') this.windows.forEach(closeQuietly);
    this.flow.onEnd(ending);
  }
}

function schemeOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0] ?? 'something that is no URL';
}

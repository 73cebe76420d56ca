/** Windows, messages and time under the test's control. */
import type { Clock, HostMessage, PopupHost, PopupWindow } from '../../src/oauth/browser';

export class FakeWindow implements PopupWindow {
  closed = false;
  focused = 0;
  wentTo: string[] = [];
  document = document.implementation.createHTMLDocument();
  location = { replace: (url: string) => void this.wentTo.push(url) };
  close() {
    this.closed = true;
  }
  focus() {
    this.focused += 1;
  }
}

export class FakeHost implements PopupHost {
  windows: FakeWindow[] = [];
  answer: 'opens' | 'blocked' = 'opens';
  isVisible = true;
  readonly message = new Set<(event: HostMessage) => void>();
  readonly returns = new Set<() => void>();

  open() {
    if (this.answer === 'blocked') return null;
    const opened = new FakeWindow();
    this.windows.push(opened);
    return opened;
  }
  visible() {
    return this.isVisible;
  }
  onMessage(listener: (event: HostMessage) => void) {
    this.message.add(listener);
    return () => void this.message.delete(listener);
  }
  onReturn(listener: () => void) {
    this.returns.add(listener);
    return () => void this.returns.delete(listener);
  }
  post(event: HostMessage) {
    for (const listener of this.message) listener(event);
  }
  comeBack() {
    for (const listener of this.returns) listener();
  }
  get listeners() {
    return this.message.size + this.returns.size;
  }
}

/** Clock that runs timers in order up to the time the test passes, and lets promises settle in between. */
export class FakeClock implements Clock {
  private time = 0;
  private lastId = 0;
  readonly timers = new Map<number, { at: number; callback: () => void }>();

  now() {
    return this.time;
  }
  setTimeout(callback: () => void, ms: number) {
    this.timers.set(++this.lastId, { at: this.time + ms, callback });
    return this.lastId;
  }
  clearTimeout(timer: unknown) {
    this.timers.delete(timer as number);
  }
  async pass(ms: number) {
    const end = this.time + ms;
    await settle();
    for (;;) {
      const due = [...this.timers].filter(([, { at }]) => at <= end);
      const [next] = due.sort((a, b) => a[1].at - b[1].at);
      if (!next) break;
      this.time = Math.max(this.time, next[1].at);
      this.timers.delete(next[0]);
      next[1].callback();
      await settle();
    }
    this.time = end;
  }
}

/** Lets every promise that can settle do so. */
export async function settle() {
  for (let turn = 0; turn < 12; turn++) await Promise.resolve();
}

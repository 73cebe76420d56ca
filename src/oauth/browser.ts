/**
 * The browser as a sign-in uses it: windows and who owns them, addresses that are safe to open, and timers. Tests replace
 * `PopupHost` and `Clock`.
 */

/** A window opened by this library. Any access may lie or throw once it shows another origin. */
export interface PopupWindow {
  readonly closed: boolean;
  close(): void;
  focus(): void;
  document: Document;
  location: { replace(url: string): void };
}

export interface PopupHost {
  /** Opens a window synchronously; `null` when the browser blocked it. */
  open(): PopupWindow | null;
  /** `false` while the page is hidden. */
  visible(): boolean;
  /** Subscribes to messages; the returned function unsubscribes. */
  onMessage(listener: (event: HostMessage) => void): () => void;
  /** Subscribes to focus, visibility, coming online and a return by Back: moments for another check. */
  onReturn(listener: () => void): () => void;
}

export interface HostMessage {
  origin: string;
  source: unknown;
  data: unknown;
}

const WIDTH = 600;
const HEIGHT = 720;

/** Window features that centre the popup over its opener, as far as the browser reveals the position. */
function features(page: Window): string {
  const left = Math.round(page.screenX + Math.max(0, (page.outerWidth - WIDTH) / 2));
  const top = Math.round(page.screenY + Math.max(0, (page.outerHeight - HEIGHT) / 2));
  return `popup,width=${WIDTH},height=${HEIGHT},left=${left},top=${top}`;
}

/** `PopupHost` over the window of the component's page. */
export function browserHost(page: Window): PopupHost {
  return {
    open: () => page.open('about:blank', '_blank', features(page)),
    visible: () => page.document.visibilityState !== 'hidden',
    onMessage(listener) {
      page.addEventListener('message', listener);
      return () => page.removeEventListener('message', listener);
    },
    onReturn(listener) {
      const whenVisible = (event: Event) => {
        // Any other `pageshow` is the first load of the page.
        if (event.type === 'pageshow' && !(event as PageTransitionEvent).persisted) return;
        if (page.document.visibilityState !== 'hidden') listener();
      };
      const targets: Array<[EventTarget, string]> = [
        [page, 'focus'],
        [page, 'online'],
        [page, 'pageshow'],
        [page.document, 'visibilitychange'],
      ];
      for (const [target, type] of targets) target.addEventListener(type, whenVisible);
      return () => {
        for (const [target, type] of targets) target.removeEventListener(type, whenVisible);
      };
    },
  };
}

/** Owner of each window, so that two components on one page do not take each other's messages. */
const owners = /* @__PURE__ */ new WeakMap<object, object>();
/** When an owner was retired, counted in retirements. */
const retired = /* @__PURE__ */ new WeakMap<object, number>();
let retirements = 0;

export function setOwner(popup: PopupWindow, owner: object): void {
  owners.set(popup, owner);
}

/**
 * Gives up the windows of an owner. A flow that starts later has to verify their messages. A flow that is running
 * still leaves them alone: every listener on the page hears a message, and the last may hear it after the owner ended.
 */
export function retireOwner(owner: object): void {
  retirements += 1;
  retired.set(owner, retirements);
}

/** The present as `ownerOf` understands it. */
export function ownershipTime(): number {
  return retirements;
}

/** Owner of the window behind a message, unless it was retired by the time `since`. */
export function ownerOf(source: unknown, since: number): object | undefined {
  const owner = typeof source === 'object' && source !== null ? owners.get(source) : undefined;
  return owner && (retired.get(owner) ?? Infinity) > since ? owner : undefined;
}

/** `true` for a window that is closed or cut off; a page cannot distinguish the two. */
export function isClosed(popup: PopupWindow): boolean {
  try {
    return popup.closed;
  } catch {
    return true;
  }
}

/** Accepts the source of a message too: after a reload it is the only handle that the page has. */
export function closeQuietly(popup: unknown): void {
  try {
    (popup as Partial<PopupWindow> | null)?.close?.();
  } catch {
    // The window is cut off, so the person has to close it.
  }
}

/** Writes a short text instead of an empty window, by DOM calls, since the page's CSP applies there too. */
export function writeWaitingPage(popup: PopupWindow, words: { title: string; text: string }): void {
  try {
    const page = popup.document;
    page.title = words.title;
    page.body.textContent = words.text;
    page.body.style.font = '16px/1.5 system-ui, sans-serif';
    page.body.style.margin = '32px';
    page.documentElement.style.colorScheme = 'light dark';
  } catch {
    // The document is not accessible: the window stays empty until it is navigated.
  }
}

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** `true` for absolute `https:` URLs, and for `http:` on the loopback. No other URL is opened. */
export function isNavigableUrl(text: string): boolean {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return false;
  }
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && LOOPBACK.test(url.hostname);
}

/** Time and timers, so that tests can replace them. */
export interface Clock {
  now(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, ms) => globalThis.setTimeout(callback, ms),
  clearTimeout: (timer) => globalThis.clearTimeout(timer as number),
};

/** Named timers: starting one replaces its predecessor, and all can be cleared at once. */
export function createTimers(clock: Clock) {
  const running = new Map<string, unknown>();
  const stop = (name: string): void => {
    if (!running.has(name)) return;
    clock.clearTimeout(running.get(name));
    running.delete(name);
  };
  return {
    after(name: string, ms: number, then: () => void): void {
      stop(name);
      const timer = clock.setTimeout(() => {
        running.delete(name);
        then();
      }, ms);
      running.set(name, timer);
    },
    stop,
    clear(): void {
      for (const name of running.keys()) stop(name);
    },
  };
}

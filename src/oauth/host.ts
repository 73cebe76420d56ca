/** Abstraction of the browser window for a sign-in, so that tests can replace it. */

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

/** The parts of a browser window that a sign-in needs, so that tests can bring their own. */

/** A window that we opened. Every access may lie or throw once it shows another origin. */
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
  /** `false` while nobody can see the page. */
  visible(): boolean;
  /** Listens until the returned function is called. */
  onMessage(listener: (event: HostMessage) => void): () => void;
  /** Focus, becoming visible, coming online, coming back by Back: moments to look again. */
  onReturn(listener: () => void): () => void;
}

export interface HostMessage {
  origin: string;
  source: unknown;
  data: unknown;
}

/** Timers and time, so that tests can bring their own. */
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

/** Centred over the page that opens it, as far as the browser tells where that is. */
function features(page: Window): string {
  const left = Math.round(page.screenX + Math.max(0, (page.outerWidth - WIDTH) / 2));
  const top = Math.round(page.screenY + Math.max(0, (page.outerHeight - HEIGHT) / 2));
  return `popup,width=${WIDTH},height=${HEIGHT},left=${left},top=${top}`;
}

/** The real thing, for the page that the component stands in. */
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
        // Any other `pageshow` is the page's first load.
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

/** Types of a sign-in in a window: its options, messages, progress and endings. */
import type { Clock, PopupHost } from './browser';

/** Message of the API's callback page to its opener. */
export type AuthorizationMessage =
  | { kind: 'succeeded'; connectionId: string }
  /** `reason`: the provider's or the server's words. */
  | { kind: 'failed'; reason?: string }
  /** A step of a custom sign-in returned these parameters. */
  | { kind: 'params'; params: Record<string, string> };

/** Endings of a sign-in. */
export type AuthorizationEnding<Result> =
  | { outcome: 'completed'; result: Result }
  /** `reason`: the provider's words. `error`: an exception of this library. */
  | { outcome: 'failed'; reason?: string; error?: unknown }
  | { outcome: 'cancelled' }
  /** The browser opened no window; the URL can be shown as a link. */
  | { outcome: 'blocked'; url: string }
  | { outcome: 'timedOut'; url?: string };

/** Progress of a pending sign-in. */
export interface AuthorizationProgress {
  /**
   * `opening`: the URL is loading. `lost`: closed, or cut off from this page. `none`: no window was opened.
   */
  window: 'opening' | 'open' | 'lost' | 'none';
  url?: string;
  /** `true` when the person may not see the window, so that help is offered. */
  needsHelp: boolean;
  /** `true` when the person returned to the page without a result. */
  cameBack: boolean;
  /** Failure reported by a window that cannot be identified as this flow's. */
  hint?: string;
}

export interface AuthorizationFlow<Result> {
  host: PopupHost;
  clock: Clock;
  /** Origin of the API. Messages from any other origin are ignored. */
  origin: string;
  /** `open` a window now, inside the click; `none` waits for a link or an earlier window. */
  window: 'open' | 'none';
  /** Fetches the sign-in URL. */
  getUrl: () => Promise<string>;
  /** Sign-in URL that is known already. */
  url?: string;
  /** Text in the window until the URL has loaded. */
  words: { title: string; text: string };
  /** Start of the sign-in in milliseconds; before a reload, it is in the past. */
  startedAt: number;
  /**
   * Identity of the flow that owns the windows. Pass an earlier flow's owner to continue with its windows.
   */
  owner: object;
  /** Checks whether the sign-in took effect. A rejection ends the flow. */
  poll: () => Promise<Result | undefined>;
  /** Looks up the claim of a message; `known`: the flow's own window sent it. */
  confirm: (
    message: Exclude<AuthorizationMessage, { kind: 'failed' }>,
    known: boolean,
  ) => Promise<Result | undefined>;
  pollDelay: (args: { elapsedMs: number; visible: boolean }) => number | null;
  /** Milliseconds from `startedAt` until the flow times out; `null` for never. */
  timeout: number | null;
  onProgress: (progress: AuthorizationProgress) => void;
  /** Called exactly once, unless the flow is disposed of before. */
  onEnd: (ending: AuthorizationEnding<Result>) => void;
}

export interface AuthorizationRun<Result> {
  /** Ends the flow and closes the window. */
  cancel(): void;
  /** Stops listening without an ending. The window stays open, so the sign-in may continue. */
  dispose(): void;
  /** Brings the window to the front; `false` when there is none. */
  show(): boolean;
  /** Opens a new window; call inside a click. */
  reopen(): void;
  /** Polls immediately. */
  check(): Promise<void>;
  /** Ends the flow with a result from elsewhere. */
  complete(result: Result): void;
}

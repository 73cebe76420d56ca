/** What a sign-in in a window takes, tells and ends with. */
import type { Clock, PopupHost } from './host';
import type { AuthorizationMessage } from './message';

/** How a sign-in can end. */
export type AuthorizationEnding<Result> =
  | { outcome: 'completed'; result: Result }
  /** `reason`: the provider's words. `error`: what was thrown on our side. */
  | { outcome: 'failed'; reason?: string; error?: unknown }
  | { outcome: 'cancelled' }
  /** The browser opened no window; the URL can be shown as a link. */
  | { outcome: 'blocked'; url: string }
  | { outcome: 'timedOut'; url?: string };

/** What is known while it is under way. */
export interface AuthorizationProgress {
  /** `opening`: the URL is on its way. `lost`: closed, or cut off from us. `none`: no window of ours. */
  window: 'opening' | 'open' | 'lost' | 'none';
  url?: string;
  /** The person may not see the window: help is offered. */
  needsHelp: boolean;
  /** The person came back, and nothing has happened yet. */
  cameBack: boolean;
  /** A failure told by a window that we cannot know to be ours. */
  hint?: string;
}

export interface AuthorizationFlow<Result> {
  host: PopupHost;
  clock: Clock;
  /** The API's origin: messages from elsewhere are not read. */
  origin: string;
  /** `open` a window now, inside the click; `none` waits for a link or an earlier window. */
  window: 'open' | 'none';
  /** Fetches the URL to sign in at. */
  getUrl: () => Promise<string>;
  /** A URL that is known already. */
  url?: string;
  /** The text in the window until the URL is there. */
  words: { title: string; text: string };
  /** When it began; earlier than now after a reload. */
  startedAt: number;
  /** Whose windows count as ours; pass the earlier one to go on with its windows. */
  owner: object;
  /** Looks whether it took effect. A rejection ends it. */
  poll: () => Promise<Result | undefined>;
  /** Looks up what a message claims; `known`: our own window said it. */
  confirm: (
    message: Exclude<AuthorizationMessage, { kind: 'failed' }>,
    known: boolean,
  ) => Promise<Result | undefined>;
  pollDelay: (args: { elapsedMs: number; visible: boolean }) => number | null;
  /** Milliseconds from `startedAt`; `null` waits for ever. */
  timeout: number | null;
  onProgress: (progress: AuthorizationProgress) => void;
  /** Called once, unless disposed of before. */
  onEnd: (ending: AuthorizationEnding<Result>) => void;
}

export interface AuthorizationRun<Result> {
  /** Ends it and closes the window. */
  cancel(): void;
  /** Stops listening without an ending; the window stays, the sign-in may go on. */
  dispose(): void;
  /** Brings the window to the front; `false` when there is none to bring. */
  show(): boolean;
  /** Opens a new window; call inside a click. */
  reopen(): void;
  /** Looks now. */
  check(): Promise<void>;
  /** Ends it with a result that was found elsewhere. */
  complete(result: Result): void;
}

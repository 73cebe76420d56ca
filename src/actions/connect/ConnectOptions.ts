import type { AmpError } from '../../core/errors';
import type { AccessSummary, AuthScheme, Connection, FieldSpec } from '../../core/types';
import type { Logo } from '../../theme/logo';

/** Provider and consumer of a connection, and callbacks. */
export interface ConnectOptions {
  /** Name of the provider in the catalog: `salesforce`. */
  provider: string;
  /** Your id of the person. */
  consumerRef: string;
  consumerName?: string;
  /** Your id of the person's organization. */
  groupRef: string;
  groupName?: string;
  /** One of the provider's modules. Default: the provider's own default. */
  module?: string;
  /** Id of one connection of the group. Default: the connection that fits the person. */
  connectionId?: string;
  /** Objects that your app will read and write, listed before connecting. */
  access?: AccessSummary;
  /**
   * Why the provider refused the connection at its first use. The form is shown again with this error, and the next
   * attempt updates that connection.
   */
  refusal?: AmpError;
  /** Page to open after a new connection was made; `http:` and `https:` only. */
  redirectUrl?: string;
  /** Binds the sign-in to this browser, so that its address cannot be sent to a colleague. Default `false`. */
  enableCSRFProtection?: boolean;
  /** Called once, when the first screen after loading is shown. */
  onReady?: () => void;
  /** Called once for each new connection, never for one that existed before. */
  onConnectSuccess?: (connection: Connection) => void;
  /** @deprecated Older form of `onConnectSuccess` in `@amp-labs/react`, with the id alone. Use `onConnectSuccess`. */
  onSuccess?: (connectionId: string) => void;
  onDisconnectSuccess?: (connection: Connection) => void;
  /** Called once for each error of this flow. */
  onError?: (error: AmpError) => void;
  /**
   * Called when the person presses *Continue* on the connected screen. Without it the button leads to `redirectUrl`,
   * and without either there is no such button.
   */
  onContinue?: (connection: Connection) => void;
  /** Called when the person cancels a sign-in. */
  onCancel?: () => void;
}

/** Provider and consumer of a sign-in. */
export type ConnectIdentity = Pick<
  ConnectOptions,
  'provider' | 'groupRef' | 'groupName' | 'consumerRef' | 'consumerName' | 'enableCSRFProtection'
>;

/** Problem of one input, as data. */
export interface FormIssue {
  field: string;
  code: string;
}

/** Inputs to show, and the result of the last attempt. Typed values stay in the form and are not part of this. */
export interface ConnectForm {
  purpose: 'connect' | 'update' | 'metadata';
  scheme: AuthScheme;
  fields: FieldSpec[];
  /** Known values by field name, without secrets. */
  initialValues: Record<string, string>;
  opensWindow: boolean;
  /** `true` when a connection existed and was ended elsewhere. */
  isEnded: boolean;
  pending: boolean;
  issues: FormIssue[];
  /** Why the last attempt failed. */
  error?: AmpError;
}

/** A pending sign-in in another window. */
export interface WaitingState {
  /** `elsewhere`: in a window that this page did not open. `timedOut`: after ten minutes; it may still succeed. */
  phase: 'opening' | 'open' | 'lost' | 'elsewhere' | 'timedOut';
  /** Address of the sign-in; safe to open. */
  url?: string;
  /** `true` when other ways to the window should be offered. */
  needsHelp: boolean;
  /** `true` when the person returned to this page and nothing has happened yet. */
  cameBack: boolean;
  /** Message of a failure from a window that this page may not have opened. */
  hint?: string;
  /** `true` when the address may be opened in another browser. */
  canShare: boolean;
  renewing: boolean;
  /** Connection that somebody else of the group made meanwhile. */
  offer?: Connection;
}

/** Facts of every screen. */
export interface ConnectCommon {
  /** Display name of the provider. */
  providerName: string;
  /** Display name of your app, where known. */
  appName?: string;
  /** Logo of the provider, where the host or the catalog has one. */
  logo?: Logo;
  access?: AccessSummary;
}

/** Actions of the person. An action does nothing on a screen that it does not belong to. */
export interface ConnectActions {
  /** Leaves the step that installs a package at the provider, finished or not. */
  skipPackage: () => void;
  /** Opens the window of the next step. Call it inside the click. */
  openStep: () => void;
  /** Sends the form. Call it inside the click, because it may open a window. */
  submit: (values?: Record<string, string>) => void;
  /** Cancels the sign-in, or leaves the form of an existing connection. */
  cancel: () => void;
  /** Opens the window again. Call it inside the click. */
  reopen: () => void;
  /** Brings the window to the front, or opens it again. Call it inside the click. */
  showWindow: () => void;
  /** Checks at once whether the sign-in took effect. */
  checkNow: () => Promise<void>;
  /** Repeats what failed. Call it inside the click. */
  retry: () => void;
  /** Returns to the form. */
  edit: () => void;
  /** Signs in again, or shows the form for new credentials. Call it inside the click. */
  reconnect: () => void;
  /** Uses the connection that somebody else made meanwhile. */
  acceptOffer: () => void;
}

/** The current screen. */
export type ConnectView =
  | { screen: 'loading' | 'checking' }
  | { screen: 'misconfigured'; error: AmpError }
  | {
      screen: 'failed';
      error: AmpError;
      /** The provider's words. */
      reason?: string;
      /** `true` when there are inputs that may be wrong. */
      canEdit: boolean;
      /** `true` when loading failed, so that it is unknown whether a connection exists. */
      isLoadFailure: boolean;
      /** `true` when the window was closed, or cut off from this page, before it sent a result. */
      isCutOff: boolean;
    }
  /** The package at `url` has to be installed at the provider first; the person can skip it. */
  | { screen: 'package'; url: string }
  /** The next step happens at the provider, in a window that a click has to open. */
  | { screen: 'continue'; isBlocked: boolean }
  | { screen: 'ready'; form: ConnectForm; connection?: Connection }
  | { screen: 'metadata'; form: ConnectForm; connection: Connection }
  | { screen: 'waiting'; waiting: WaitingState; canEdit: boolean }
  | { screen: 'blocked'; waiting: WaitingState & { url: string }; canEdit: boolean }
  | { screen: 'connected'; connection: Connection; scheme?: AuthScheme; notice?: ConnectNotice }
  | { screen: 'attention'; connection: Connection; scheme?: AuthScheme };

/** Result of signing in again, shown on the connected screen. */
export type ConnectNotice =
  /** `before` and `after` are the accounts. */
  | { code: 'otherAccount'; before: string; after: string }
  /** The person signed in at the provider. */
  | { code: 'signedInAgain' }
  /** The person typed new details. */
  | { code: 'detailsInUse' };

export type UseConnectResult = ConnectCommon & ConnectActions & ConnectView;

import type { AmpError } from '../../core/errors';
import type { AccessSummary, AuthScheme, Connection, FieldSpec } from '../../core/types';
import type { Logo } from '../../theme/logo';

/** Who connects what, and what the host wants to hear of it. */
export interface ConnectOptions {
  /** The provider's name in the catalog: `salesforce`. */
  provider: string;
  /** Your id of the person. */
  consumerRef: string;
  consumerName?: string;
  /** Your id of the person's organization. */
  groupRef: string;
  groupName?: string;
  /** Which of the provider's modules. Default: the provider's own default. */
  module?: string;
  /** A certain connection of the group, instead of the one that fits. */
  connectionId?: string;
  /** What your app will read and write, said before connecting. */
  access?: AccessSummary;
  /**
   * Why the connection was refused when it was first used. The form is shown again with it, and the next try updates
   * that connection.
   */
  refusal?: AmpError;
  /** Where to go after a new connection was made; `http:` and `https:` only. */
  redirectUrl?: string;
  /** Binds the sign-in to this browser; the address cannot be sent to a colleague then. */
  enableCSRFProtection?: boolean;
  /** The first screen after loading is there. */
  onReady?: () => void;
  /** A new connection was made. Once per connection, never for one that was there before. */
  onConnectSuccess?: (connection: Connection) => void;
  onDisconnectSuccess?: (connection: Connection) => void;
  onError?: (error: AmpError) => void;
  /** The person called off a sign-in. */
  onCancel?: () => void;
}

/** A problem of one input, as data. */
export interface FormIssue {
  field: string;
  code: string;
}

/** The inputs to show, and how the last try went. Typed values are the form's own and never stand here. */
export interface ConnectForm {
  purpose: 'connect' | 'update' | 'metadata';
  scheme: AuthScheme;
  fields: FieldSpec[];
  /** Known values that are no secrets, by field name. */
  initialValues: Record<string, string>;
  opensWindow: boolean;
  /** There was a connection, and it was ended elsewhere. */
  isEnded: boolean;
  pending: boolean;
  issues: FormIssue[];
  /** The server refused what was sent, or could not be reached. */
  error?: AmpError;
}

/** A sign-in that is under way in another window. */
export interface WaitingState {
  /** `timedOut`: ten minutes have passed; it may still succeed. */
  phase: 'opening' | 'open' | 'lost' | 'elsewhere' | 'timedOut';
  /** Where the person signs in; a checked address. */
  url?: string;
  /** Offer other ways to the window. */
  needsHelp: boolean;
  /** The person came back without a result. */
  cameBack: boolean;
  /** The provider's words, from a window that cannot be known to be ours. */
  hint?: string;
  /** The address may be opened in another browser. */
  canShare: boolean;
  renewing: boolean;
  /** Somebody else of the group connected meanwhile. */
  offer?: Connection;
}

/** Known on every screen. */
export interface ConnectCommon {
  /** The provider's name for people. */
  providerName: string;
  /** Your app's name for people, where known. */
  appName?: string;
  /** Logo of the provider, where the host or the catalog has one. */
  logo?: Logo;
  access?: AccessSummary;
}

/** What a person can do. Each does nothing where it makes no sense. */
export interface ConnectActions {
  /** Past the package that is to be installed at the provider: done, or not now. */
  skipPackage: () => void;
  /** Opens the window of the next step. Call it inside the click. */
  openStep: () => void;
  /** Sends the form. Call it inside the click: it may open a window. */
  submit: (values?: Record<string, string>) => void;
  /** Calls off the sign-in, or leaves the form of a connection that is there. */
  cancel: () => void;
  /** Opens the window again. Call it inside the click. */
  reopen: () => void;
  /** Brings the window to the front, or opens it again. */
  showWindow: () => void;
  /** Looks now whether it took effect. */
  checkNow: () => Promise<void>;
  /** Tries what failed again. Call it inside the click. */
  retry: () => void;
  /** Back to the form. */
  edit: () => void;
  /** Signs in again, or shows the form for new credentials. Call it inside the click. */
  reconnect: () => void;
  /** Uses the connection that somebody else made meanwhile. */
  acceptOffer: () => void;
}

/** What is shown now. */
export type ConnectView =
  | { screen: 'loading' | 'checking' }
  | { screen: 'misconfigured'; error: AmpError }
  /** `reason`: the provider's words. `canEdit`: there are inputs that may be wrong. */
  | {
      screen: 'failed';
      error: AmpError;
      reason?: string;
      canEdit: boolean;
      /** What the flow needs could not be loaded: whether there is a connection is not known. */
      isLoadFailure: boolean;
      /** The window was gone before it said anything. */
      isCutOff: boolean;
    }
  /** The package at `url` is to be installed at the provider first; it can be skipped. */
  | { screen: 'package'; url: string }
  /** The provider wants to see the person, in a window that a click has to open. */
  | { screen: 'continue'; isBlocked: boolean }
  | { screen: 'ready'; form: ConnectForm; connection?: Connection }
  | { screen: 'metadata'; form: ConnectForm; connection: Connection }
  | { screen: 'waiting'; waiting: WaitingState; canEdit: boolean }
  | { screen: 'blocked'; waiting: WaitingState & { url: string }; canEdit: boolean }
  | { screen: 'connected'; connection: Connection; scheme?: AuthScheme; notice?: ConnectNotice }
  | { screen: 'attention'; connection: Connection; scheme?: AuthScheme };

/** Something to say once on the connected screen. */
export interface ConnectNotice {
  code: 'otherAccount';
  before: string;
  after: string;
}

export type UseConnectResult = ConnectCommon & ConnectActions & ConnectView;

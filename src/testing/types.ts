/** Types of the emulator. All of its state is plain data that tests may read and change. */
import type { ConnectionRequest } from '../api/wire/connecting';
import type { Connection, ProviderApp } from '../api/wire/connection';
import type { FieldMetadata } from '../api/wire/fields';
import type { Installation } from '../api/wire/installation';
import type { Integration, ManifestContent } from '../api/wire/manifest';
import type { BackfillProgress, Operation, OperationLog } from '../api/wire/operation';
import type { Problem } from '../api/wire/problem';
import type { Project } from '../api/wire/project';
import type { ProviderInfo } from '../api/wire/provider';
import type { OperationName } from './operations';

/** An object of a customer's account at a provider. */
export interface AccountObject {
  displayName: string;
  fields: Record<string, FieldMetadata>;
  /** Reason why the object cannot be read; hydration reports it. */
  error?: string;
  /** Fields that the connected user may not see; a save that would read them is refused (422). */
  hiddenFields?: string[];
  /** Number of records that a backfill reads. */
  records?: number;
}

/** Account of a customer at one provider. */
export interface Account {
  /** `providerWorkspaceRef` after signing in. */
  workspace?: string;
  objects: Record<string, AccountObject>;
  /** `true` for a provider that knows the number of records before they are read. */
  knowsTotals?: boolean;
}

/** A project with its integrations and its customers' accounts. */
export interface World {
  project: { id: string; name: string; appName: string; brandingRemoval?: boolean };
  providers: Record<string, ProviderInfo>;
  integrations: ManifestContent[];
  /** Accounts by provider. Objects that a manifest names and an account lacks are generated. */
  accounts: Record<string, Account>;
  providerApps?: ProviderApp[];
}

/** A stored installation; answers contain the connection itself. */
export interface StoredInstallation extends Omit<Installation, 'connection'> {
  connectionId: string;
}

export interface StoredBackfill extends BackfillProgress {
  /** Number of records at the end; answered only where the provider knows it. */
  total: number;
  /** Milliseconds since the epoch. */
  startedAt: number;
}

/** A pending or ended sign-in in a window. */
export interface AuthorizationFlow {
  state: string;
  kind: 'oauthConnect' | 'oauthUpdate' | 'customAuth';
  status: 'pending' | 'completed' | 'failed';
  provider: string;
  groupRef: string;
  groupName?: string;
  consumerRef: string;
  consumerName?: string;
  providerWorkspaceRef?: string;
  providerMetadata?: Connection['providerMetadata'];
  /** Id of the connection that is being renewed. */
  connectionId?: string;
  /** Redirect target of the authorization server. */
  redirectUri: string;
}

export interface EmulatorState {
  project: Project;
  providers: Record<string, ProviderInfo>;
  integrations: Integration[];
  accounts: Record<string, Account>;
  providerApps: ProviderApp[];
  connections: Connection[];
  /** Credentials sent for each connection, by its id. Some come back in answers, as the API does it. */
  credentials: Record<string, ConnectionRequest>;
  installations: StoredInstallation[];
  operations: Operation[];
  logs: Record<string, OperationLog[]>;
  backfills: StoredBackfill[];
  /** Pending and ended sign-ins, by `state`, or by `sessionId` for custom auth. */
  flows: Record<string, AuthorizationFlow>;
  /** Counter for ids, so that two runs produce the same ones. */
  lastId: number;
}

/** Wrong answer of an operation. */
export type FaultAnswer =
  | { kind: 'problem'; status: number; problem?: Problem; headers?: Record<string, string> }
  | { kind: 'html'; status?: number }
  | { kind: 'empty'; status?: number }
  /** The true answer, cut off in the middle. */
  | { kind: 'cutOff' }
  /** `fetch` rejects. */
  | { kind: 'networkError' }
  /** No answer ever; ends when the request is aborted. */
  | { kind: 'hang' }
  /** The true answer after a delay. */
  | { kind: 'delay'; ms: number };

export interface Fault {
  on: OperationName | OperationName[] | 'any';
  answer: FaultAnswer;
  /** Number of requests before the fault begins. Default 0. */
  skip?: number;
  /** Number of faulty answers. Default: no limit. */
  times?: number;
  /** `true` when the request takes effect and only its answer is lost. Default `false`. */
  takesEffect?: boolean;
}

/** A change by another person, applied once after the nth answer of an operation. */
export interface Happening {
  after: OperationName;
  /** Number of the answer. Default 1. */
  nth?: number;
  change: (state: EmulatorState, now: number) => void;
}

/** A recorded request with its result; `status` and `answeredAfter` are `null` while it is pending. */
export interface RecordedRequest {
  id: number;
  operation: OperationName | null;
  method: string;
  /** Path from the base URL on, as sent. */
  path: string;
  query: Record<string, string>;
  /** Request headers without credentials. */
  headers: Record<string, string>;
  body: unknown;
  /** Milliseconds since the epoch. */
  time: number;
  /** HTTP status; `0` without an answer (network error, abort). */
  status: number | null;
  /** Duration in milliseconds. */
  answeredAfter: number | null;
}

/** Outcome of a sign-in. */
export type AuthorizationOutcome =
  | {
      ok: true;
      /** Name of the account. */
      account?: string;
      workspace?: string;
    }
  | {
      ok: false;
      error: string;
      /** Shape of the callback page's message, of which the API has two. Default `data`. */
      shape?: 'data' | 'message';
    };

/** Message of the callback page to its opener. */
export type AuthorizationMessage =
  | { eventType: 'AUTHORIZATION_SUCCEEDED'; data: { connection: string } }
  | { eventType: 'AUTHORIZATION_FAILED'; data: { error: string } }
  | { eventType: 'AUTHORIZATION_FAILED'; message: string }
  | { source: 'ampersand-custom-auth'; params: Record<string, string> };

/** Named worlds; see `scenarios.ts`. */
export type ScenarioName =
  | 'fresh'
  | 'toMap'
  | 'connected'
  | 'installed'
  | 'badCredentials'
  | 'hydrationError'
  | 'thousandFields'
  | 'slow'
  | 'flaky'
  | 'conflict'
  | 'hiddenField'
  | 'authSchemes'
  | 'empty'
  | 'nothingToChoose';

export interface EmulatorOptions {
  /** Named situation: connections, installations, faults. Applies to a custom world or manifest too. Default `fresh`. */
  scenario?: ScenarioName;
  /** World that replaces the demo world. */
  world?: World;
  /** An `amp.yaml` as text or object. Its integrations replace the world's, with generated fields. */
  manifest?: string | object;
  /** Provider definitions by provider, on top of the world's. */
  catalog?: Record<string, ProviderInfo>;
  /** Objects by provider and name, on top of the world's accounts. */
  objects?: Record<string, Record<string, AccountObject>>;
  /** Number of fields of the first integration's second object (`contact` in the demo world). */
  fieldCount?: number;
  /**
   * Accepted API keys. Default `['demo-key']`. A JWT is accepted if it has both claims and has not expired.
   */
  apiKeys?: string[];
  /** Base URL. Default `https://api.emulator.example/v1`; any path that ends in `/v1` works. */
  baseUrl?: string;
  /** Delay of each answer in milliseconds. Default 0. */
  latency?: number | ((operation: OperationName) => number);
  faults?: Fault[];
  happenings?: Happening[];
  /** URL of the consent page. Default: a plain page of the emulator. */
  authorizeUrl?: (flow: AuthorizationFlow) => string;
  /** Exchanges a code at a real authorization server, for the callback page. Rejects when refused. */
  exchange?: (
    code: string,
    flow: AuthorizationFlow,
  ) => Promise<{ account?: string; workspace?: string }>;
  /**
   * Verdict on credentials. Default: `wrong` is refused at once, `stale` at first use, anything else works.
   */
  judge?: (request: ConnectionRequest) => CredentialVerdict;
  /** Clock in milliseconds since the epoch. Default `Date.now`. */
  now?: () => number;
  /** Delay function. Default: `setTimeout`. */
  wait?: (ms: number) => Promise<void>;
}

export type CredentialVerdict = 'works' | 'refused' | 'refusedAtFirstUse';

export interface Emulator {
  /** Answers like the API; also usable as a Fetch handler of a server. Never touches the network. */
  fetch: typeof fetch;
  /** Options for `<AmpersandProvider options={emulator.options}>`. */
  readonly options: { project: string; apiKey: string; baseUrl: string; fetch: typeof fetch };
  readonly baseUrl: string;
  readonly state: EmulatorState;
  /** Requests in order of arrival; a new array after each change. */
  readonly requests: readonly RecordedRequest[];
  /** Subscribes to changes of `requests`; returns the function that unsubscribes. */
  subscribe: (listener: () => void) => () => void;
  /** Restores the initial state, or that of another scenario. */
  reset: (scenario?: ScenarioName) => void;
  /** Replaces the faults. */
  setFaults: (faults: Fault[]) => void;
  setLatency: (latency: EmulatorOptions['latency']) => void;
  /** Ends a sign-in as the callback page does, and returns the message that it posts. */
  completeAuthorization: (state: string, outcome: AuthorizationOutcome) => AuthorizationMessage;
}

/** What the emulator is made of and takes. Everything in its state is plain data, to be read and changed by tests. */
import type {
  BackfillProgress,
  Connection,
  ConnectionRequest,
  FieldMetadata,
  Installation,
  Integration,
  ManifestContent,
  Operation,
  OperationLog,
  Problem,
  Project,
  ProviderApp,
  ProviderInfo,
} from '../api/wire';
import type { OperationName } from './operations';
import type { ScenarioName } from './scenarios';

/** One object of a customer's account at a provider. */
export interface AccountObject {
  displayName: string;
  fields: Record<string, FieldMetadata>;
  /** The account does not let the object be read; hydration says this. */
  error?: string;
  /** Fields that the connected user may not see: a save that would read them is refused (422). */
  hiddenFields?: string[];
  /** How many records a backfill reads. */
  records?: number;
}

/** What a customer has at one provider. */
export interface Account {
  /** Reported as `providerWorkspaceRef` after signing in. */
  workspace?: string;
  objects: Record<string, AccountObject>;
  /** Whether the provider tells how many records there are before they are read. */
  knowsTotals?: boolean;
}

/** A project with its integrations, and what its customers have. */
export interface World {
  project: { id: string; name: string; appName: string; brandingRemoval?: boolean };
  providers: Record<string, ProviderInfo>;
  integrations: ManifestContent[];
  /** By provider. Objects that a manifest names and an account lacks are made up. */
  accounts: Record<string, Account>;
  providerApps?: ProviderApp[];
}

/** An installation as kept; answers carry the connection itself. */
export interface StoredInstallation extends Omit<Installation, 'connection'> {
  connectionId: string;
}

export interface StoredBackfill extends BackfillProgress {
  /** Where it ends; told to the customer only where the provider knows. */
  total: number;
  /** Milliseconds since the epoch. */
  startedAt: number;
}

/** A sign-in that has begun in a window. */
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
  /** The connection being renewed. */
  connectionId?: string;
  /** Where the authorization server sends the person back to. */
  redirectUri: string;
}

export interface EmulatorState {
  project: Project;
  providers: Record<string, ProviderInfo>;
  integrations: Integration[];
  accounts: Record<string, Account>;
  providerApps: ProviderApp[];
  connections: Connection[];
  /** What was sent to make each connection, by its id; some of it comes back in answers, as the API does. */
  credentials: Record<string, ConnectionRequest>;
  installations: StoredInstallation[];
  operations: Operation[];
  logs: Record<string, OperationLog[]>;
  backfills: StoredBackfill[];
  /** By `state`, or by `sessionId` for custom auth. */
  flows: Record<string, AuthorizationFlow>;
  /** Counts up for ids, so that two runs give the same ones. */
  lastId: number;
}

/** What an operation answers instead of the truth. */
export type FaultAnswer =
  | { kind: 'problem'; status: number; problem?: Problem; headers?: Record<string, string> }
  | { kind: 'html'; status?: number }
  | { kind: 'empty'; status?: number }
  /** The true answer, cut in half. */
  | { kind: 'cutOff' }
  /** `fetch` itself fails. */
  | { kind: 'networkError' }
  /** Never answers; ends only when the request is given up. */
  | { kind: 'hang' }
  /** The true answer, later. */
  | { kind: 'delay'; ms: number };

export interface Fault {
  on: OperationName | OperationName[] | 'any';
  answer: FaultAnswer;
  /** Requests that pass before it begins. Default 0. */
  skip?: number;
  /** How often it happens. Default: always. */
  times?: number;
  /** The request takes effect, only its answer is lost. Default `false`. */
  takesEffect?: boolean;
}

/** What somebody else does meanwhile: runs once, after an operation was answered for the nth time. */
export interface Happening {
  after: OperationName;
  /** Default 1. */
  nth?: number;
  change: (state: EmulatorState, now: number) => void;
}

/** One request as it came in and what it got; `status` and `answeredAfter` are `null` while under way. */
export interface RecordedRequest {
  id: number;
  operation: OperationName | null;
  method: string;
  /** From the base URL on, as sent. */
  path: string;
  query: Record<string, string>;
  /** Without credentials. */
  headers: Record<string, string>;
  body: unknown;
  /** Milliseconds since the epoch. */
  time: number;
  /** `0`: no answer came (network error, given up). */
  status: number | null;
  /** Milliseconds. */
  answeredAfter: number | null;
}

/** What a sign-in ends with. */
export type AuthorizationOutcome =
  | {
      ok: true;
      /** Shown as the account that signed in. */
      account?: string;
      workspace?: string;
    }
  | {
      ok: false;
      error: string;
      /** The API's callback page has two ways to say it. Default `data`. */
      shape?: 'data' | 'message';
    };

/** What the callback page posts to its opener. */
export type AuthorizationMessage =
  | { eventType: 'AUTHORIZATION_SUCCEEDED'; data: { connection: string } }
  | { eventType: 'AUTHORIZATION_FAILED'; data: { error: string } }
  | { eventType: 'AUTHORIZATION_FAILED'; message: string }
  | { source: 'ampersand-custom-auth'; params: Record<string, string> };

export interface EmulatorOptions {
  /** A named world with its state and faults. Default `fresh`. */
  scenario?: ScenarioName;
  /** A world of your own instead of the scenario's. */
  world?: World;
  /** An `amp.yaml` as text or object: its integrations replace the world's; their fields are made up. */
  manifest?: string | object;
  /** Provider definitions laid over the world's, by provider. */
  catalog?: Record<string, ProviderInfo>;
  /** Objects laid over the world's accounts: provider → object → fields. */
  objects?: Record<string, Record<string, AccountObject>>;
  /** How many fields the Salesforce-like `contact` has. */
  fieldCount?: number;
  /** Keys that are let in. Default `['demo-key']`. A JWT is let in when it has both claims and has not ended. */
  apiKeys?: string[];
  /** Where the emulator answers. Default `https://api.emulator.example/v1`; any path that ends in `/v1` works. */
  baseUrl?: string;
  /** Milliseconds before each answer. */
  latency?: number | ((operation: OperationName) => number);
  faults?: Fault[];
  happenings?: Happening[];
  /** The page that asks the person for consent. Default: a plain one of the emulator's own. */
  authorizeUrl?: (flow: AuthorizationFlow) => string;
  /** Exchanges the code at a real authorization server, for the callback page. Rejects when refused. */
  exchange?: (
    code: string,
    flow: AuthorizationFlow,
  ) => Promise<{ account?: string; workspace?: string }>;
  /** Judges credentials. Default: `wrong` is refused at once, `stale` at first use, all else works. */
  judge?: (request: ConnectionRequest) => CredentialVerdict;
  /** The clock, in milliseconds since the epoch. */
  now?: () => number;
  /** How to wait. Default `setTimeout`. */
  wait?: (ms: number) => Promise<void>;
}

export type CredentialVerdict = 'works' | 'refused' | 'refusedAtFirstUse';

export interface Emulator {
  /** Answers like the API; also as a Fetch handler of a server. Never touches the network. */
  fetch: typeof fetch;
  /** For `<AmpersandProvider options={emulator.options}>`. */
  readonly options: { project: string; apiKey: string; baseUrl: string; fetch: typeof fetch };
  readonly baseUrl: string;
  readonly state: EmulatorState;
  /** In order of arrival; a new array after each change. */
  readonly requests: readonly RecordedRequest[];
  /** Called after each change of `requests`. Returns the way to stop. */
  subscribe: (listener: () => void) => () => void;
  /** Back to the beginning, or to the beginning of another scenario. */
  reset: (scenario?: ScenarioName) => void;
  /** Replaces the faults. */
  setFaults: (faults: Fault[]) => void;
  setLatency: (latency: EmulatorOptions['latency']) => void;
  /** Ends a sign-in as the callback page would, and gives the message it posts. */
  completeAuthorization: (state: string, outcome: AuthorizationOutcome) => AuthorizationMessage;
}

/**
 * Type of the API client: one method per operation that end-customer flows use. Implemented by `createApi`.
 *
 * `wire/` holds the types of requests and answers, as far as these flows use them. They are written by hand after the
 * official specification of 2026-08-19; a check in `.ci/run` compares both. Times are RFC 3339 strings. Secrets that
 * the API may answer with (`apiKey`, tokens) have no type on purpose: `src/api` drops them.
 */
import type {
  ConnectionRequest,
  CustomAuthConnectRequest,
  CustomAuthConnectResponse,
  OAuthConnectRequest,
  UpdateConnectionRequest,
} from './wire/connecting';
import type { Connection, ProviderApp } from './wire/connection';
import type {
  ObjectMetadata,
  UpsertObjectMetadataRequest,
  UpsertObjectMetadataResponse,
} from './wire/fields';
import type { HydratedRevision } from './wire/hydrated';
import type {
  CreateInstallationRequest,
  Installation,
  PatchObjectConfigRequest,
  UpdateInstallationRequest,
} from './wire/installation';
import type { Integration } from './wire/manifest';
import type { BackfillProgress, Operation, OperationLog, OperationPage } from './wire/operation';
import type { Project } from './wire/project';
import type { ProviderInfo } from './wire/provider';

/** Consumer and group that a request is made for. A JWT is issued for exactly this pair. */
export interface ConsumerScope {
  groupRef: string;
  consumerRef: string;
}

/** Returns a signed JWT for the pair (RS256, claims `groupRef` and `consumerRef`, at most 600 s). */
export type GetToken = (scope: ConsumerScope) => Promise<string>;

/**
 * Exactly one of these. An API key in a browser is public: use a key that is limited to the UI library. `mistake`: why
 * there is no credential; each request fails with that one error, and nothing is sent.
 */
export type Credential = { apiKey: string } | { getToken: GetToken } | { mistake: string };

export interface ApiConfig {
  /** Default `https://api.withampersand.com/v1`. No trailing slash needed. */
  baseUrl?: string;
  /** Project id or name. */
  project: string;
  credential: Credential;
  /** Default: the global `fetch`, looked up at each call. */
  fetch?: typeof fetch;
  /** Milliseconds until a request is given up. Default 30 000; hydration and writes 90 000. */
  timeout?: number;
  /** The clock, in milliseconds since the epoch. Default `Date.now`. */
  now?: () => number;
}

export interface CallOptions {
  /**
   * Ends the request early. Queries do not pass TanStack Query's signal: reading it makes StrictMode abort
   * and repeat each request.
   */
  signal?: AbortSignal;
}

/** Every method rejects with an `ApiError`, never with anything else. */
export interface Api {
  /** Base URL without trailing slash. */
  readonly baseUrl: string;
  readonly project: string;
  /** Origin of `baseUrl`: the only origin that popup messages are taken from. */
  readonly origin: string;
  /** Returns this client bound to one consumer of one group, for which a JWT is fetched. */
  forConsumer(scope: ConsumerScope): Api;

  /** `GET /projects/{project}?includeEntitlements=true` */
  getProject(options?: CallOptions): Promise<Project>;
  /** `GET …/integrations` */
  listIntegrations(options?: CallOptions): Promise<Integration[]>;
  /** `GET …/integrations/{integration}` */
  getIntegration(integration: string, options?: CallOptions): Promise<Integration>;
  /** `GET …/integrations/{integrationId}/revisions/{revisionId}:hydrate?connectionId=` */
  hydrateRevision(
    args: { integrationId: string; revisionId: string; connectionId: string },
    options?: CallOptions,
  ): Promise<HydratedRevision>;

  /** `GET …/installations?groupRef=` */
  listInstallations(args: { groupRef: string }, options?: CallOptions): Promise<Installation[]>;
  /** `GET …/integrations/{integrationId}/installations?groupRef=` */
  listIntegrationInstallations(
    args: { integrationId: string; groupRef: string },
    options?: CallOptions,
  ): Promise<Installation[]>;
  /** `GET …/integrations/{integrationId}/installations/{installationId}` */
  getInstallation(
    args: { integrationId: string; installationId: string },
    options?: CallOptions,
  ): Promise<Installation>;
  /** `POST …/integrations/{integrationId}/installations`. Never repeated by the client. */
  createInstallation(
    args: { integrationId: string; body: CreateInstallationRequest; skipSampling?: boolean },
    options?: CallOptions,
  ): Promise<Installation>;
  /** `PATCH …/integrations/{integrationId}/installations/{installationId}` */
  updateInstallation(
    args: {
      integrationId: string;
      installationId: string;
      body: UpdateInstallationRequest;
      skipSampling?: boolean;
    },
    options?: CallOptions,
  ): Promise<Installation>;
  /** `DELETE …/integrations/{integrationId}/installations/{installationId}` */
  deleteInstallation(
    args: { integrationId: string; installationId: string },
    options?: CallOptions,
  ): Promise<void>;
  /** `PATCH …/integrations/{integrationId}/objects/{objectName}/config-content` (JSON Patch) */
  patchObjectConfig(
    args: { integrationId: string; objectName: string; body: PatchObjectConfigRequest },
    options?: CallOptions,
  ): Promise<Installation>;

  /** `GET …/connections?groupRef=&provider=&consumerRef=` */
  listConnections(
    args: { groupRef: string; provider?: string; consumerRef?: string },
    options?: CallOptions,
  ): Promise<Connection[]>;
  /** `GET …/connections/{connectionId}` */
  getConnection(connectionId: string, options?: CallOptions): Promise<Connection>;
  /** `POST …/connections:generate`. Carries credentials; nothing of it is kept. */
  generateConnection(body: ConnectionRequest, options?: CallOptions): Promise<Connection>;
  /** `PATCH …/connections/{connectionId}` */
  updateConnection(
    args: { connectionId: string; body: UpdateConnectionRequest },
    options?: CallOptions,
  ): Promise<Connection>;
  /** `DELETE …/connections/{connectionId}` */
  deleteConnection(connectionId: string, options?: CallOptions): Promise<void>;
  /** `POST /oauth-connect`: the URL to open. The project's name is added here. */
  oauthConnect(
    body: Omit<OAuthConnectRequest, 'projectIdOrName' | 'projectId'>,
    options?: CallOptions,
  ): Promise<string>;
  /** `PATCH …/connections/{connectionId}:oauth-update`: the URL to open. */
  oauthUpdate(connectionId: string, options?: CallOptions): Promise<string>;
  /** `POST /custom-auth/connect`. The project's name is added here. */
  customAuthConnect(
    body: Omit<CustomAuthConnectRequest, 'projectIdOrName'>,
    options?: CallOptions,
  ): Promise<CustomAuthConnectResponse>;

  /** `GET /providers` */
  listProviders(options?: CallOptions): Promise<Record<string, ProviderInfo>>;
  /** `GET /providers/{provider}` */
  getProvider(provider: string, options?: CallOptions): Promise<ProviderInfo>;
  /** `GET …/provider-apps` */
  listProviderApps(options?: CallOptions): Promise<ProviderApp[]>;
  /** `GET …/integrations/{integrationId}/objects/{objectName}/metadata?groupRef=` */
  getObjectMetadata(
    args: {
      integrationId: string;
      objectName: string;
      groupRef: string;
      excludeReadOnly?: boolean;
    },
    options?: CallOptions,
  ): Promise<ObjectMetadata>;
  /** `PUT …/integrations/{integrationId}/object-metadata`: creates or updates custom fields (HubSpot, Salesforce). */
  upsertObjectMetadata(
    args: { integrationId: string; body: UpsertObjectMetadataRequest },
    options?: CallOptions,
  ): Promise<UpsertObjectMetadataResponse>;
  /** `GET …/installations/{installationId}/operations` */
  listOperations(
    args: { integrationId: string; installationId: string; pageSize?: number; pageToken?: string },
    options?: CallOptions,
  ): Promise<OperationPage>;
  /** `GET …/operations/{operationId}` */
  getOperation(operationId: string, options?: CallOptions): Promise<Operation>;
  /** `GET …/operations/{operationId}/logs` */
  listOperationLogs(operationId: string, options?: CallOptions): Promise<OperationLog[]>;
  /** `GET …/objects/{objectName}/backfill-progress`; `null` when there is none (404). */
  getBackfillProgress(
    args: { integrationId: string; installationId: string; objectName: string },
    options?: CallOptions,
  ): Promise<BackfillProgress | null>;
}

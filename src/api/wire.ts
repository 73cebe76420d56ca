/**
 * Wire types, as far as end-customer flows use them. Written by hand after the official specification of
 * 2026-08-19; a check in `.ci/run` compares both. Times are RFC 3339 strings. Secrets that the API may
 * answer with (`apiKey`, tokens) are left out on purpose: `src/api` drops them.
 */

/** An Ampersand project: one per SaaS application and environment. */
export interface Project {
  id: string;
  name: string;
  /** Name of the host's application, shown to its customers. */
  appName: string;
  orgId: string;
  createTime: string;
  updateTime?: string;
  entitlements?: {
    /** `true` hides "Powered by Ampersand". */
    brandingRemoval?: { value: boolean };
    logRetentionDays?: { value: number };
  };
}

/** An integration: the builder's manifest for one provider, in `latestRevision`. */
export interface Integration {
  id: string;
  projectId: string;
  name: string;
  provider: string;
  createTime: string;
  updateTime?: string;
  latestRevision: Revision;
}

/** A published version of an integration's manifest. */
export interface Revision {
  id: string;
  specVersion: string;
  createTime: string;
  content: ManifestContent;
}

/** The manifest as published (`amp.yaml`), not joined with a customer's account. */
export interface ManifestContent {
  name: string;
  provider: string;
  displayName?: string;
  module?: string;
  read?: { objects?: IntegrationObject[] };
  write?: { objects?: IntegrationWriteObject[] };
  proxy?: { enabled?: boolean; useModule?: boolean };
  subscribe?: { objects?: Array<{ objectName: string; [key: string]: unknown }> };
  watchSchema?: { [key: string]: unknown };
}

/** A field named by the builder; nothing to ask unless it is optional. */
export interface IntegrationFieldExistent {
  fieldName: string;
  mapToName?: string;
  mapToDisplayName?: string;
}

/** A field of the host that the customer maps to a provider field. */
export interface IntegrationFieldMapping {
  mapToName: string;
  mapToDisplayName?: string;
  /** A suggested provider field. */
  default?: string;
  /** The question to ask. */
  prompt?: string;
}

export type IntegrationField = IntegrationFieldExistent | IntegrationFieldMapping;

/** Period of the first read. `days: 0` means none. */
export interface Backfill {
  defaultPeriod: { days?: number; fullHistory?: boolean };
}

export interface IntegrationObject {
  objectName: string;
  destination: string;
  /** Cron expression. */
  schedule: string;
  mapToName?: string;
  mapToDisplayName?: string;
  requiredFields?: IntegrationField[];
  optionalFields?: IntegrationField[];
  optionalFieldsAuto?: 'all';
  backfill?: Backfill;
  delivery?: { mode?: 'onRequest' | 'auto'; pageSize?: number };
  enabled?: 'always';
}

export interface IntegrationWriteObject {
  objectName: string;
  inheritMapping?: boolean;
  valueDefaults?: { allowAnyFields?: boolean };
}

/** A revision joined with the live fields of one connection's account. */
export interface HydratedRevision {
  id: string;
  specVersion: string;
  createTime: string;
  content: HydratedContent;
}

export interface HydratedContent {
  name: string;
  displayName?: string;
  module?: string;
  provider: string;
  read?: { objects?: HydratedObject[] };
  write?: { objects?: HydratedWriteObject[] };
  proxy?: { enabled?: boolean; useModule?: boolean };
}

export interface HydratedFieldExistent extends IntegrationFieldExistent {
  displayName: string;
}

export type HydratedField = HydratedFieldExistent | IntegrationFieldMapping;

export interface HydratedObject {
  /** Reason why this object could not be read from the account. */
  error?: string;
  objectName: string;
  displayName: string;
  mapToName?: string;
  mapToDisplayName?: string;
  destination: string;
  schedule: string;
  requiredFields?: HydratedField[];
  optionalFields?: HydratedField[];
  optionalFieldsAuto?: 'all';
  allFieldsMetadata?: Record<string, FieldMetadata>;
  /** @deprecated Use `allFieldsMetadata`. */
  allFields?: HydratedField[];
  backfill?: Backfill;
}

export interface HydratedWriteObject {
  objectName: string;
  displayName: string;
  valueDefaults?: { allowAnyFields?: boolean };
}

/** A provider's field type, normalized by the API. */
export type ValueType =
  | 'string'
  | 'boolean'
  | 'singleSelect'
  | 'multiSelect'
  | 'date'
  | 'datetime'
  | 'int'
  | 'float'
  | 'reference'
  | 'other';

/** A value of a picklist. */
export interface FieldValue {
  value: string;
  displayValue: string;
}

/** Metadata of a provider field. */
export interface FieldMetadata {
  fieldName: string;
  displayName: string;
  valueType?: ValueType;
  providerType?: string;
  readOnly?: boolean;
  isCustom?: boolean;
  isRequired?: boolean;
  referenceTo?: string[];
  values?: FieldValue[];
}

/** The customer's organization, as the host names it. */
export interface Group {
  groupRef: string;
  groupName: string;
  projectId: string;
  createTime: string;
  updateTime?: string;
}

/** The customer's user, as the host names it. */
export interface Consumer {
  consumerRef: string;
  consumerName: string;
  projectId: string;
  createTime: string;
  updateTime?: string;
}

export interface ProviderMetadataInfo {
  value: string;
  source: 'input' | 'token' | 'provider';
  displayName?: string;
}

export type ProviderMetadata = Record<string, ProviderMetadataInfo>;

export type ConnectionStatus = 'created' | 'working' | 'bad_credentials';

/** A customer's authorized account at a provider. */
export interface Connection {
  id: string;
  projectId: string;
  provider: string;
  group: Group;
  consumer: Consumer;
  providerApp?: ProviderApp;
  providerWorkspaceRef?: string;
  providerConsumerRef?: string;
  createTime: string;
  updateTime?: string;
  authScheme:
    | 'none'
    | 'apiKey'
    | 'basic'
    | 'oauth2/authorizationCode'
    | 'oauth2/authorizationCodePKCE'
    | 'oauth2/clientCredentials'
    | 'oauth2/password';
  status: ConnectionStatus;
  providerMetadata?: ProviderMetadata;
}

/** The host's own OAuth app at a provider. */
export interface ProviderApp {
  id: string;
  projectId: string;
  externalRef?: string;
  provider: string;
  clientId: string;
  scopes?: string[];
  metadata?: {
    authQueryParams?: Record<string, string[]>;
    providerParams?: Record<string, string>;
  };
  createTime: string;
  updateTime?: string;
}

/** An integration installed for one group. */
export interface Installation {
  id: string;
  projectId: string;
  integrationId: string;
  group?: Group;
  healthStatus: 'healthy' | 'unhealthy';
  lastOperationStatus?: 'success' | 'failure' | 'in_progress';
  connection: Connection;
  createTime: string;
  /** Author, such as `consumer:{consumerRef}`. */
  createdBy: string;
  updateTime?: string;
  config: Config;
}

export interface Config {
  id: string;
  revisionId: string;
  createTime: string;
  createdBy: string;
  content: ConfigContent;
}

/** Configuration chosen by the customer. Unknown keys are carried through untouched. */
export interface ConfigContent {
  provider?: string;
  read?: { objects: Record<string, ReadConfigObject> };
  write?: { objects?: Record<string, WriteConfigObject> };
  proxy?: { enabled?: boolean };
  subscribe?: { objects: Record<string, SubscribeConfigObject> };
}

/** Host fields that the customer maps, given by the host at run time (`fieldMapping` prop). */
export interface DynamicMappingsInputEntry {
  mapToName: string;
  mapToDisplayName?: string;
  prompt?: string;
  /** The host's own values, to be mapped one to one to the provider's. */
  mappedValues?: Array<{ mappedValue: string; mappedDisplayValue: string }>;
  /** Known provider field, for which the customer only maps values. */
  fieldName?: string;
}

export interface ReadConfigObject {
  objectName?: string;
  schedule?: string;
  /** `true` pauses the object. The specification marks the key as always present; a request may leave it out. */
  disabled?: boolean;
  destination?: string;
  selectedFields?: Record<string, boolean>;
  selectedFieldsAuto?: 'all';
  selectedFieldMappings?: Record<string, string>;
  /** `{providerFieldName: {yourValue: providerValue}}` */
  selectedValueMappings?: Record<string, Record<string, string>>;
  dynamicMappingsInput?: DynamicMappingsInputEntry[];
  backfill?: Backfill;
  fieldFilters?: Array<{ fieldName: string; operator: 'eq'; value?: unknown }>;
}

/** Deprecated form of a default value on writing; one type of value each. */
export type SelectedValueDefault = { applyOnUpdate?: 'always' | 'never' } & (
  { value: string } | { value: number } | { value: boolean }
);

export interface WriteConfigObject {
  objectName: string;
  deletionSettings?: { enabled: boolean };
  /** @deprecated Read and kept; new configurations use `selectedFieldSettings`. */
  selectedValueDefaults?: Record<string, SelectedValueDefault>;
  selectedFieldSettings?: Record<
    string,
    {
      default?: { stringValue?: string; integerValue?: number; booleanValue?: boolean };
      writeOnCreate?: 'always' | 'never';
      writeOnUpdate?: 'always' | 'never' | 'ifEmpty';
    }
  >;
}

export interface SubscribeConfigObject {
  objectName: string;
  destination: string;
  inheritFieldsAndMappings: boolean;
  createEvent?: { enabled: 'always' | 'never' };
  updateEvent?: {
    enabled: 'always' | 'never';
    watchFieldsAuto?: 'all';
    requiredWatchFields?: string[];
  };
  deleteEvent?: { enabled: 'always' | 'never' };
  otherEvents?: string[];
  providerOptions?: { quotaOptimization?: { enabled: boolean } };
}

/** Body of `POST …/integrations/{integrationId}/installations`. */
export interface CreateInstallationRequest {
  groupRef: string;
  connectionId?: string;
  config: { createdBy?: string; content: ConfigContent };
}

/** Body of `PATCH …/installations/{installationId}`; every mask path needs a value. */
export interface UpdateInstallationRequest {
  updateMask: string[];
  installation: {
    connectionId?: string;
    config?: { createdBy?: string; content?: ConfigContentPatch };
  };
}

/** Part of a config content that an update mask names. */
export interface ConfigContentPatch {
  provider?: string;
  read?: { objects?: Record<string, ReadConfigObject> };
  write?: { objects?: Record<string, WriteConfigObject> };
  proxy?: { enabled?: boolean };
  subscribe?: { objects?: Record<string, SubscribeConfigObject> };
}

/** Body of `PATCH …/objects/{objectName}/config-content`. */
export interface PatchObjectConfigRequest {
  groupRef?: string;
  installationId?: string;
  action: 'read' | 'write' | 'subscribe';
  changes: JsonPatchOperation[];
}

export interface JsonPatchOperation {
  op: 'add' | 'remove' | 'replace';
  path: string;
  value?: unknown;
}

/** Body of `POST /oauth-connect`. */
export interface OAuthConnectRequest {
  projectIdOrName: string;
  /**
   * Older name of `projectIdOrName`; sent as well, since one published version of the API reads only this
   * one.
   */
  projectId?: string;
  provider: string;
  groupRef: string;
  groupName?: string;
  consumerRef: string;
  consumerName?: string;
  providerWorkspaceRef?: string;
  providerMetadata?: ProviderMetadata;
  providerAppId?: string;
  enableCSRFProtection?: boolean;
}

/** Body of `POST …/connections:generate`, and `connection` of the update. */
export interface ConnectionRequest {
  provider?: string;
  groupRef?: string;
  groupName?: string;
  consumerRef?: string;
  consumerName?: string;
  providerWorkspaceRef?: string;
  providerMetadata?: ProviderMetadata;
  apiKey?: string;
  basicAuth?: { username: string; password: string };
  oauth2ClientCredentials?: { clientId: string; clientSecret: string; scopes?: string[] };
  oauth2PasswordCredentials?: {
    username: string;
    password: string;
    clientId: string;
    clientSecret: string;
    scopes?: string[];
  };
  customAuth?: Record<string, unknown>;
}

export type ConnectionUpdateMask =
  | 'providerWorkspaceRef'
  | 'providerMetadata'
  | 'apiKey'
  | 'basicAuth'
  | 'oauth2ClientCredentials'
  | 'oauth2PasswordCredentials';

/** Body of `PATCH …/connections/{connectionId}`. */
export interface UpdateConnectionRequest {
  updateMask: ConnectionUpdateMask[];
  connection: ConnectionRequest;
}

/** Body of `POST /custom-auth/connect`: first call with the inputs, later ones with `sessionId`. */
export interface CustomAuthConnectRequest {
  projectIdOrName: string;
  provider?: string;
  groupRef?: string;
  groupName?: string;
  consumerRef?: string;
  consumerName?: string;
  providerMetadata?: ProviderMetadata;
  providerAppId?: string;
  customAuth?: Record<string, unknown>;
  sessionId?: string;
  callbackParams?: Record<string, string>;
}

export type CustomAuthConnectResponse =
  { redirect: { url: string; sessionId: string } } | { connection: Connection };

/** A provider of the catalog: its way to sign in and the inputs it needs. */
export interface ProviderInfo {
  name: string;
  authType: string;
  baseURL: string;
  defaultModule: string;
  displayName?: string;
  oauth2Opts?: {
    grantType: string;
    authURL?: string;
    tokenURL: string;
    explicitScopesRequired: boolean;
    explicitWorkspaceRequired: boolean;
    docsURL?: string;
  };
  apiKeyOpts?: { attachmentType: string; docsURL?: string };
  basicOpts?: {
    apiKeyAsBasic?: boolean;
    apiKeyAsBasicOpts?: { fieldUsed?: string; keyFormat?: string };
    docsURL?: string;
  };
  customOpts?: { inputs?: CustomAuthInput[]; multiStep?: boolean };
  modules?: Record<string, { displayName: string; baseURL: string }>;
  metadata?: { input?: MetadataItemInput[] };
  media?: { regular?: ProviderMedia; darkMode?: ProviderMedia };
}

export interface ProviderMedia {
  iconURL?: string;
  logoURL?: string;
}

export interface CustomAuthInput {
  name: string;
  displayName: string;
  prompt?: string;
  docsURL?: string;
  fieldType?: string;
  options?: Array<{ value: string; label: string }>;
}

export interface MetadataItemInput {
  name: string;
  displayName?: string;
  prompt?: string;
  defaultValue?: string;
  docsURL?: string;
  moduleDependencies?: Record<string, object>;
}

/** A run: a read, a write or a subscription event. */
export interface Operation {
  id: string;
  projectId: string;
  integrationId: string;
  installationId: string;
  configId: string;
  actionType: string;
  status: string;
  result?: string;
  metadata?: {
    objects?: string[];
    progress?: {
      objectName?: string;
      recordsProcessed?: number;
      recordsEstimatedTotal?: number;
    };
    successfulRecordIds?: string[];
  };
  createTime?: string;
}

export interface OperationPage {
  results: Operation[];
  pagination: { done: boolean; nextPageToken?: string };
}

export interface OperationLog {
  timestamp: string;
  severity: string;
  message: {
    msg: string;
    error?: string;
    operation_id?: string;
    details?: Record<string, string>;
    [key: string]: unknown;
  };
}

export interface BackfillProgress {
  installationId: string;
  objectName: string;
  operationId: string;
  recordsProcessed: number;
  recordsEstimatedTotal?: number;
  createTime?: string;
  updateTime?: string;
}

export interface ObjectMetadata {
  name: string;
  displayName?: string;
  mappedObjectName?: string;
  fields: Record<string, FieldMetadata>;
}

/** A custom field to be created, or updated where it exists. */
export interface FieldDefinition {
  fieldName: string;
  displayName: string;
  valueType: string;
  required?: boolean;
  unique?: boolean;
  indexed?: boolean;
  stringOptions?: {
    length?: number;
    pattern?: string;
    values?: string[];
    valuesRestricted?: boolean;
    defaultValue?: string;
  };
  numericOptions?: {
    precision?: number;
    scale?: number;
    min?: number;
    max?: number;
    defaultValue?: number;
  };
  association?: {
    associationType: string;
    targetObject: string;
    targetField?: string;
    cardinality?: string;
    onDelete?: string;
    required?: boolean;
    reverseLookupFieldName?: string;
    labels?: { singular?: string; plural?: string };
  };
}

/** Body of `PUT …/object-metadata`: fields by provider object. */
export interface UpsertObjectMetadataRequest {
  groupRef: string;
  fields: Record<string, FieldDefinition[]>;
}

export interface UpsertObjectMetadataResponse {
  success: boolean;
  /** Results by object, then by field; `action` is `create`, `update` or `none`. */
  fields: Record<
    string,
    Record<
      string,
      {
        fieldName: string;
        action: string;
        metadata?: Record<string, unknown>;
        warnings?: string[];
      }
    >
  >;
}

/** `application/problem+json` with the API's extensions (RFC 9457). */
export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  subsystem?: string;
  time?: string;
  requestId?: string;
  causes?: string[];
  remedy?: string;
  supportEmail?: string;
  retryable?: boolean;
  /** RFC 3339. */
  retryAfter?: string;
  issues?: ProblemIssue[];
}

/** An invalid input of a request. */
export interface ProblemIssue {
  detail?: string;
  in?: string;
  name?: string;
  value?: unknown;
}

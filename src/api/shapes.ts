/** Shapes of answers: required keys, and the types of the known ones. */
import { type Clean, flag, label, list, number, record, shape, text } from './clean';

/** Kinds of expected answers. */
export type AnswerKind =
  | ('nothing' | 'address' | 'customAuth' | 'objectMetadata' | 'providerApps')
  | ('installation' | 'installations' | 'connection' | 'connections' | 'project')
  | ('integration' | 'integrations' | 'revision' | 'provider' | 'providers')
  | ('operation' | 'operations' | 'logs' | 'backfill');

/** Requirements on an answer before any code relies on it. */
export type Shape =
  | { is: 'nothing' }
  | { is: 'text' }
  /**
   * `keys` must be present, else the answer is not the expected one. `clean` removes values of the wrong
   * type from the object, or from each object of the list. `exact` keeps the digits of every number, for what is
   * sent back to the server.
   */
  | { is: 'object' | 'list'; keys?: string[]; clean?: () => Clean; exact?: boolean };

const texts = () => list(text);
const enabled = () => shape({ enabled: flag });
const backfill = () =>
  shape({ defaultPeriod: shape({ days: number, fullHistory: flag }) }, ['defaultPeriod']);

const field = () =>
  shape({
    fieldName: text,
    displayName: label,
    mapToName: text,
    mapToDisplayName: label,
    default: text,
    prompt: label,
  });
const pickedValue = () => shape({ value: label, displayValue: label }, ['value']);
const fieldMetadata = () =>
  shape({
    fieldName: text,
    displayName: label,
    valueType: text,
    providerType: text,
    readOnly: flag,
    isCustom: flag,
    isRequired: flag,
    referenceTo: texts(),
    values: list(pickedValue()),
  });
const declaredObject = {
  objectName: text,
  displayName: label,
  mapToName: text,
  mapToDisplayName: label,
};
const readObject = () =>
  shape(
    {
      ...declaredObject,
      error: text,
      destination: text,
      schedule: text,
      enabled: text,
      requiredFields: list(field()),
      optionalFields: list(field()),
      optionalFieldsAuto: text,
      allFieldsMetadata: record(fieldMetadata()),
      allFields: list(field()),
      backfill: backfill(),
    },
    ['objectName'],
  );
const writeObject = () =>
  shape({ ...declaredObject, valueDefaults: shape({ allowAnyFields: flag }) }, ['objectName']);
const manifest = () =>
  shape({
    name: text,
    displayName: label,
    module: text,
    provider: text,
    proxy: enabled(),
    read: shape({ objects: list(readObject()) }),
    write: shape({ objects: list(writeObject()) }),
    subscribe: shape({ objects: list(shape({ objectName: text })) }),
  });
const revision = () => shape({ id: text, content: manifest() }, ['id', 'content']);

const who = { projectId: text, createTime: text, updateTime: text };
const providerApp = () =>
  shape(
    {
      id: text,
      provider: text,
      clientId: text,
      externalRef: text,
      scopes: texts(),
      ...who,
      metadata: shape({ authQueryParams: record(texts()), providerParams: record(text) }),
    },
    ['id', 'provider'],
  );
// Saved metadata go back to the server with the next change of one of them, so they are not cleaned.
const connection = () =>
  shape(
    {
      id: text,
      provider: text,
      authScheme: text,
      status: text,
      ...who,
      providerWorkspaceRef: text,
      providerConsumerRef: text,
      providerApp: providerApp(),
      group: shape({ groupRef: text, groupName: text, ...who }),
      consumer: shape({ consumerRef: text, consumerName: text, ...who }),
    },
    ['id', 'provider'],
  );
const installation = () =>
  shape(
    {
      id: text,
      integrationId: text,
      createdBy: text,
      connection: connection(),
      ...who,
      healthStatus: text,
      lastOperationStatus: text,
      group: shape({ groupRef: text, groupName: text, ...who }),
      // The content goes back to the server with the next save, so nothing in it is cleaned.
      config: shape(
        { id: text, revisionId: text, createTime: text, createdBy: text, content: shape({}) },
        ['content'],
      ),
    },
    ['id', 'connection', 'config'],
  );
const integration = () =>
  shape({ id: text, name: text, provider: text, latestRevision: revision(), ...who }, [
    'id',
    'name',
    'provider',
    'latestRevision',
  ]);
const project = () =>
  shape(
    {
      id: text,
      name: text,
      appName: text,
      orgId: text,
      ...who,
      entitlements: shape({ brandingRemoval: shape({ value: flag }) }),
    },
    ['id'],
  );

const objectProgress = {
  objectName: text,
  recordsProcessed: number,
  recordsEstimatedTotal: number,
};
const operation = () =>
  shape(
    {
      id: text,
      status: text,
      result: text,
      actionType: text,
      ...who,
      integrationId: text,
      installationId: text,
      configId: text,
      metadata: shape({
        objects: texts(),
        successfulRecordIds: texts(),
        progress: shape(objectProgress),
      }),
    },
    ['id', 'status'],
  );
const operationPage = () =>
  shape(
    {
      results: list(operation()),
      pagination: shape({ done: flag, nextPageToken: text }),
    },
    ['results', 'pagination'],
  );
const operationLog = () =>
  shape({ timestamp: text, severity: text, message: shape({ msg: text, error: text }) }, [
    'message',
  ]);
const backfillProgress = () =>
  shape({ ...objectProgress, installationId: text, operationId: text, ...who }, [
    'recordsProcessed',
  ]);

const input = { name: text, displayName: text, prompt: text, defaultValue: text, docsURL: text };
const media = () => shape({ iconURL: text, logoURL: text });
const provider = () =>
  shape(
    {
      name: text,
      authType: text,
      baseURL: text,
      defaultModule: text,
      displayName: text,
      oauth2Opts: shape({
        grantType: text,
        authURL: text,
        tokenURL: text,
        docsURL: text,
        explicitScopesRequired: flag,
        explicitWorkspaceRequired: flag,
      }),
      apiKeyOpts: shape({ attachmentType: text, docsURL: text }),
      basicOpts: shape({
        apiKeyAsBasic: flag,
        docsURL: text,
        apiKeyAsBasicOpts: shape({ fieldUsed: text, keyFormat: text }),
      }),
      customOpts: shape({
        multiStep: flag,
        inputs: list(
          shape(
            {
              ...input,
              fieldType: text,
              options: list(shape({ value: text, label: text }, ['value'])),
            },
            ['name'],
          ),
        ),
      }),
      modules: record(shape({ displayName: text, baseURL: text })),
      metadata: shape({
        input: list(shape({ ...input, moduleDependencies: record(shape({})) }, ['name'])),
      }),
      media: shape({ regular: media(), darkMode: media() }),
    },
    ['authType'],
  );

const one = (clean: () => Clean, keys: string[]) => ({ is: 'object' as const, keys, clean });
const many = (clean: () => Clean, keys: string[]) => ({ is: 'list' as const, keys, clean });

const exact = <Of extends object>(of: Of) => ({ ...of, exact: true });

const INSTALLATION_KEYS = ['id', 'connection', 'config'];
const INTEGRATION_KEYS = ['id', 'name', 'provider', 'latestRevision'];

/** Requirements by kind of answer. */
export const shapes: Record<AnswerKind, Shape> = {
  nothing: { is: 'nothing' },
  address: { is: 'text' },
  customAuth: { is: 'object' },
  installation: exact(one(installation, INSTALLATION_KEYS)),
  installations: exact(many(installation, INSTALLATION_KEYS)),
  connection: exact(one(connection, ['id', 'provider'])),
  connections: exact(many(connection, ['id', 'provider'])),
  integration: one(integration, INTEGRATION_KEYS),
  integrations: many(integration, INTEGRATION_KEYS),
  revision: one(revision, ['id', 'content']),
  project: one(project, ['id']),
  providerApps: many(providerApp, ['id', 'provider']),
  provider: one(provider, ['authType']),
  providers: { is: 'object' },
  objectMetadata: { is: 'object', keys: ['fields'] },
  operation: one(operation, ['id', 'status']),
  operations: one(operationPage, ['results', 'pagination']),
  logs: many(operationLog, ['message']),
  backfill: one(backfillProgress, ['recordsProcessed']),
};

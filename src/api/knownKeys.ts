/** Known keys of the API's answers, and the types of their values. */
import { flag, label, list, number, record, shape, text } from './clean';

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
export const revision = () => shape({ id: text, content: manifest() }, ['id', 'content']);

const who = { projectId: text, createTime: text, updateTime: text };
export const providerApp = () =>
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
export const connection = () =>
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
export const installation = () =>
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
export const integration = () =>
  shape({ id: text, name: text, provider: text, latestRevision: revision(), ...who }, [
    'id',
    'name',
    'provider',
    'latestRevision',
  ]);
export const project = () =>
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
export const operation = () =>
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
export const operationPage = () =>
  shape(
    {
      results: list(operation()),
      pagination: shape({ done: flag, nextPageToken: text }),
    },
    ['results', 'pagination'],
  );
export const operationLog = () =>
  shape({ timestamp: text, severity: text, message: shape({ msg: text, error: text }) }, [
    'message',
  ]);
export const backfillProgress = () =>
  shape({ ...objectProgress, installationId: text, operationId: text, ...who }, [
    'recordsProcessed',
  ]);

const input = { name: text, displayName: text, prompt: text, defaultValue: text, docsURL: text };
const media = () => shape({ iconURL: text, logoURL: text });
export const provider = () =>
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

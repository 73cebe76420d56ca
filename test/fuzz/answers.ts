/** Random answers of the API that follow the specification. */
import type { Random } from './random';
import { prototypeNames } from './spoil';

const fieldNames = [
  'id',
  'email',
  'phone',
  'notes__c',
  'status',
  "$['user']['email']",
  'größe',
  'a.b',
  ...prototypeNames,
];
const objectNames = [
  'contact',
  'account',
  'job.appointments',
  'a:b/c\\d',
  'constructor',
  '__proto__',
];
const targetNames = ['notes', 'mobile', 'segment', 'toString', '__proto__'];

export type Json = Record<string, unknown>;

const record = <T>(entries: Array<[string, T]>) => Object.fromEntries(entries) as Record<string, T>;

export function fieldMetadata(random: Random, fieldName: string): Json {
  const values = random.many(4, () => {
    const value = random.pick(['low', 'high', 'mid', 'constructor']);
    return { value, displayValue: value.toUpperCase() };
  });
  return {
    fieldName,
    displayName: `Label of ${fieldName}`,
    ...(random.chance(0.5) && {
      valueType: random.pick(['string', 'singleSelect', 'multiSelect', 'date', 'int', 'other']),
    }),
    ...(random.chance(0.3) && { values }),
    ...(random.chance(0.3) && { isCustom: true, readOnly: false, providerType: 'text' }),
  };
}

function field(random: Random): Json {
  const name = random.pick(fieldNames);
  if (random.chance(0.6)) {
    return {
      fieldName: name,
      displayName: `Label of ${name}`,
      ...(random.chance(0.3) && { mapToName: random.pick(targetNames) }),
    };
  }
  return {
    mapToName: random.pick(targetNames),
    ...(random.chance(0.4) && { default: name }),
    ...(random.chance(0.4) && { prompt: 'Which field is it?', mapToDisplayName: 'A label' }),
  };
}

function readObject(random: Random): Json {
  const names = [...new Set(random.many(8, () => random.pick(fieldNames)))];
  const base = {
    objectName: random.pick(objectNames),
    displayName: 'An object',
    destination: 'hook',
    schedule: random.pick(['*/10 * * * *', '0 * * * *', '@daily']),
  };
  if (random.chance(0.1)) return { ...base, error: 'not allowed' };
  return {
    ...base,
    requiredFields: random.many(4, () => field(random)),
    optionalFields: random.many(4, () => field(random)),
    ...(random.chance(0.4) && { optionalFieldsAuto: 'all' }),
    allFieldsMetadata: record(names.map((name) => [name, fieldMetadata(random, name)])),
    allFields: names.map((fieldName) => ({ fieldName, displayName: fieldName })),
    backfill: { defaultPeriod: random.pick([{ days: 0 }, { days: 30 }, { fullHistory: true }]) },
  };
}

export function hydratedRevision(random: Random): Json {
  return {
    id: 'rev_1',
    specVersion: '1.0.0',
    createTime: '2026-01-01T00:00:00Z',
    content: {
      name: 'sync',
      displayName: 'Sync',
      provider: 'salesforce',
      read: { objects: random.many(4, () => readObject(random)) },
      write: {
        objects: random.many(3, () => ({
          objectName: random.pick(objectNames),
          displayName: 'An object',
          valueDefaults: { allowAnyFields: random.chance(0.5) },
        })),
      },
      proxy: { enabled: random.chance(0.5) },
    },
  };
}

function readConfig(random: Random, objectName: string): Json {
  const sources = [...new Set(random.many(4, () => random.pick(fieldNames)))];
  const valueMap = () =>
    record(random.many(2, () => [random.pick(['minor', 'major']), random.pick(['low', 'high'])]));
  return {
    objectName,
    selectedFields: record(random.many(4, () => [random.pick(fieldNames), true])),
    selectedFieldMappings: record(sources.map((name) => [random.pick(targetNames), name])),
    selectedValueMappings: record(sources.slice(0, 2).map((name) => [name, valueMap()])),
    dynamicMappingsInput: random.many(2, () => ({ mapToName: random.pick(targetNames) })),
    ...(random.chance(0.2) && { disabled: random.chance(0.5) }),
    ...(random.chance(0.2) && { selectedFieldsAuto: 'all' }),
  };
}

export function configContent(random: Random): Json {
  const read = random.many(4, () => random.pick(objectNames));
  const write = random.many(3, () => random.pick(objectNames));
  return {
    provider: 'salesforce',
    read: { objects: record(read.map((name) => [name, readConfig(random, name)])) },
    write: {
      objects: record(
        write.map((objectName) => [
          objectName,
          { objectName, ...(random.chance(0.3) && { deletionSettings: { enabled: true } }) },
        ]),
      ),
    },
    ...(random.chance(0.5) && { proxy: { enabled: true } }),
  };
}

export function connection(random: Random): Json {
  const who = { projectId: 'p', createTime: '2026-01-01T00:00:00Z' };
  return {
    id: `con_${random.int(3)}`,
    projectId: 'p',
    provider: random.pick(['salesforce', 'hubspot']),
    group: { groupRef: random.pick(['acme-org', 'other']), groupName: 'Acme', ...who },
    consumer: { consumerRef: random.pick(['dana', 'sam']), consumerName: 'Dana', ...who },
    createTime: '2026-01-01T00:00:00Z',
    authScheme: 'oauth2/authorizationCode',
    status: random.pick(['created', 'working', 'bad_credentials']),
    providerMetadata: { workspace: { value: 'acme', source: 'input' } },
  };
}

export function installation(random: Random): Json {
  return {
    id: 'ins_1',
    projectId: 'p',
    integrationId: 'int_1',
    healthStatus: random.pick(['healthy', 'unhealthy']),
    connection: connection(random),
    createTime: '2026-01-01T00:00:00Z',
    createdBy: 'consumer:dana',
    config: {
      id: 'cfg_1',
      revisionId: 'rev_1',
      createTime: '2026-01-01T00:00:00Z',
      createdBy: 'consumer:dana',
      content: configContent(random),
    },
  };
}

export function integration(random: Random): Json {
  const { content } = hydratedRevision(random) as { content: Json };
  return {
    id: 'int_1',
    projectId: 'p',
    name: 'sync',
    provider: 'salesforce',
    createTime: '2026-01-01T00:00:00Z',
    latestRevision: {
      id: 'rev_1',
      specVersion: '1.0.0',
      createTime: '2026-01-01T00:00:00Z',
      content,
    },
  };
}

export function providerInfo(random: Random): Json {
  const authType = random.pick(['oauth2', 'apiKey', 'basic', 'custom', 'none', 'jwt']);
  return {
    name: 'salesforce',
    displayName: 'Salesforce',
    authType,
    baseURL: 'https://{{.workspace}}.my.salesforce.com',
    defaultModule: 'crm',
    oauth2Opts: {
      grantType: random.pick([
        'authorizationCode',
        'authorizationCodePKCE',
        'clientCredentials',
        'password',
      ]),
      authURL: 'https://{{.workspace}}.my.salesforce.com/authorize',
      tokenURL: 'https://{{.workspace}}.my.salesforce.com/token',
      explicitScopesRequired: random.chance(0.5),
      explicitWorkspaceRequired: random.chance(0.5),
    },
    apiKeyOpts: { attachmentType: 'header', docsURL: 'https://docs.example' },
    basicOpts: {
      apiKeyAsBasic: random.chance(0.5),
      apiKeyAsBasicOpts: { fieldUsed: 'username', keyFormat: 'api:%s' },
    },
    customOpts: {
      inputs: [
        { name: 'token', displayName: 'Token', prompt: 'Where is it?' },
        { name: 'region', fieldType: 'fieldTypeSelect', options: ['eu', 'us'] },
      ],
      multiStep: random.chance(0.2),
    },
    metadata: {
      input: [
        { name: 'workspace', displayName: 'Subdomain', defaultValue: 'acme' },
        { name: 'region', displayName: 'Region', moduleDependencies: { crm: {} } },
      ],
    },
    modules: { crm: { displayName: 'CRM', baseURL: 'https://x' } },
  };
}

export function problem(random: Random): Json {
  return {
    type: 'about:blank',
    title: 'Unprocessable',
    status: random.pick([400, 401, 403, 404, 409, 422, 429, 500, 503]),
    detail: 'no such column',
    subsystem: 'provider',
    time: '2026-01-01T00:00:00Z',
    requestId: 'req_1',
    causes: ['first', 'second'],
    remedy: 'Give access.',
    supportEmail: 'help@example.com',
    retryable: random.chance(0.5),
    retryAfter: '2026-01-01T00:00:05Z',
    issues: [{ in: 'body', name: 'config.content.read.objects.contact', detail: 'x', value: 'y' }],
  };
}

/** State of a project and its mutations. */
import type { ConfigContent } from '../api/wire/config';
import type { Connection } from '../api/wire/connection';
import type { Config, Installation } from '../api/wire/installation';
import { addNamedFields } from './accounts';
import { completeCatalog } from './makeProvider';
import { readManifest } from './readManifest';
import type {
  AuthorizationFlow,
  EmulatorOptions,
  EmulatorState,
  StoredInstallation,
  World,
} from './types';
import { copy } from './copy';

export const isoTime = (now: number): string => new Date(now).toISOString();

export function nextId(state: EmulatorState, kind: string): string {
  state.lastId += 1;
  return `${kind}_${String(state.lastId).padStart(4, '0')}`;
}

/** Creates a state that shares nothing with the world it was made from. */
export function createState(
  world: World,
  options: Pick<EmulatorOptions, 'manifest' | 'catalog' | 'objects'>,
  now: number,
): EmulatorState {
  const own = copy(world);
  const contents =
    options.manifest === undefined ? own.integrations : readManifest(options.manifest);
  const { id, name, appName, brandingRemoval = false } = own.project;
  const accounts = own.accounts;
  for (const [provider, objects] of Object.entries(copy(options.objects ?? {}))) {
    accounts[provider] = {
      ...accounts[provider],
      objects: { ...accounts[provider]?.objects, ...objects },
    };
  }
  if (options.manifest !== undefined) addNamedFields(accounts, contents);
  return {
    project: {
      id,
      name,
      appName,
      orgId: 'org_0001',
      createTime: isoTime(now),
      entitlements: { brandingRemoval: { value: brandingRemoval } },
    },
    providers: completeCatalog({ ...own.providers, ...copy(options.catalog) }, contents),
    integrations: contents.map((content) => ({
      id: `int_${content.name}`,
      projectId: id,
      name: content.name,
      provider: content.provider,
      createTime: isoTime(now),
      latestRevision: {
        id: `rev_${content.name}_1`,
        specVersion: '1.0.0',
        createTime: isoTime(now),
        content,
      },
    })),
    accounts,
    providerApps: own.providerApps ?? [],
    connections: [],
    credentials: {},
    installations: [],
    operations: [],
    logs: {},
    backfills: [],
    flows: {},
    lastId: 0,
  };
}

type NewConnection = Pick<
  AuthorizationFlow,
  | 'provider'
  | 'groupRef'
  | 'groupName'
  | 'consumerRef'
  | 'consumerName'
  | 'providerWorkspaceRef'
  | 'providerMetadata'
>;

/** Nearest `authScheme` of a provider; the API has no value for custom schemes. */
function authSchemeOf(state: EmulatorState, provider: string): Connection['authScheme'] {
  const info = state.providers[provider];
  if (info?.authType === 'oauth2') {
    return `oauth2/${info.oauth2Opts?.grantType ?? 'authorizationCode'}` as Connection['authScheme'];
  }
  if (info?.authType === 'basic') return 'basic';
  return info?.authType === 'apiKey' || info?.authType === 'custom' ? 'apiKey' : 'none';
}

export function addConnection(
  state: EmulatorState,
  request: NewConnection,
  now: number,
  more: Partial<Connection> = {},
): Connection {
  const projectId = state.project.id;
  const createTime = isoTime(now);
  const { provider, groupRef, consumerRef, providerWorkspaceRef, providerMetadata } = request;
  const workspace = providerWorkspaceRef ?? state.accounts[provider]?.workspace;
  const connection: Connection = {
    id: nextId(state, 'con'),
    projectId,
    provider,
    group: { groupRef, groupName: request.groupName ?? groupRef, projectId, createTime },
    consumer: {
      consumerRef,
      consumerName: request.consumerName ?? consumerRef,
      projectId,
      createTime,
    },
    ...(workspace !== undefined && { providerWorkspaceRef: workspace }),
    createTime,
    authScheme: authSchemeOf(state, provider),
    status: 'working',
    ...(providerMetadata && { providerMetadata }),
    ...more,
  };
  state.connections.push(connection);
  return connection;
}

interface NewInstallation {
  integrationId: string;
  connectionId: string;
  content: ConfigContent;
  createdBy: string;
}

function newConfig(
  state: EmulatorState,
  integrationId: string,
  content: ConfigContent,
  createdBy: string,
  now: number,
): Config {
  const integration = state.integrations.find(({ id }) => id === integrationId);
  return {
    id: nextId(state, 'cfg'),
    revisionId: integration?.latestRevision.id ?? '',
    createTime: isoTime(now),
    createdBy,
    content,
  };
}

export function addInstallation(
  state: EmulatorState,
  request: NewInstallation,
  now: number,
): StoredInstallation {
  const { integrationId, connectionId, createdBy } = request;
  const connection = state.connections.find(({ id }) => id === connectionId);
  const installation: StoredInstallation = {
    id: nextId(state, 'ins'),
    projectId: state.project.id,
    integrationId,
    group: connection?.group,
    healthStatus: 'healthy',
    connectionId,
    createTime: isoTime(now),
    createdBy,
    config: newConfig(state, integrationId, copy(request.content), createdBy, now),
  };
  state.installations.push(installation);
  return installation;
}

/** Saves a config, with a new id and time. */
export function saveConfig(
  state: EmulatorState,
  installation: StoredInstallation,
  content: ConfigContent,
  createdBy: string,
  now: number,
): void {
  installation.config = newConfig(state, installation.integrationId, content, createdBy, now);
  installation.updateTime = isoTime(now);
}

/** Removes an installation, and its connection if nothing else uses it. */
export function removeInstallation(state: EmulatorState, installation: StoredInstallation): void {
  state.installations = state.installations.filter(({ id }) => id !== installation.id);
  state.operations = state.operations.filter((one) => one.installationId !== installation.id);
  state.backfills = state.backfills.filter((one) => one.installationId !== installation.id);
  const stillUsed = state.installations.some(
    ({ connectionId }) => connectionId === installation.connectionId,
  );
  if (!stillUsed) removeConnection(state, installation.connectionId);
}

export function removeConnection(state: EmulatorState, connectionId: string): void {
  state.connections = state.connections.filter(({ id }) => id !== connectionId);
  delete state.credentials[connectionId];
}

/** A connection in the API's form, secrets included. */
export function connectionAnswer(state: EmulatorState, connection: Connection): Connection {
  const sent = state.credentials[connection.id];
  const secrets = connection.authScheme.startsWith('oauth2/')
    ? {
        oauth2AuthorizationCode: {
          accessToken: { token: `secret-access-token-${connection.id}` },
          refreshToken: { token: `secret-refresh-token-${connection.id}` },
          scopes: ['api'],
        },
      }
    : { apiKey: sent?.apiKey ?? `secret-api-key-${connection.id}` };
  return { ...connection, ...secrets };
}

export function installationAnswer(
  state: EmulatorState,
  { connectionId, ...installation }: StoredInstallation,
): Installation {
  const connection = state.connections.find(({ id }) => id === connectionId);
  if (!connection) throw new Error(`ampkit: installation ${installation.id} has no connection.`);
  return { ...installation, connection: connectionAnswer(state, connection) };
}

/** Drops secrets from answers before any other code sees them. */
import type { CustomAuthConnectResponse } from './wire/connecting';
import type { Connection, ProviderApp } from './wire/connection';
import type { Installation } from './wire/installation';

/** Allowed keys. An allow list drops a secret that the API adds tomorrow, too. */
const CONNECTION_KEYS = [
  'id',
  'projectId',
  'provider',
  'group',
  'consumer',
  'providerApp',
  'providerWorkspaceRef',
  'providerConsumerRef',
  'createTime',
  'updateTime',
  'authScheme',
  'status',
  'providerMetadata',
] as const satisfies ReadonlyArray<keyof Connection>;

const PROVIDER_APP_KEYS = [
  'id',
  'projectId',
  'externalRef',
  'provider',
  'clientId',
  'scopes',
  'metadata',
  'createTime',
  'updateTime',
] as const satisfies ReadonlyArray<keyof ProviderApp>;

function pick<T extends object, K extends keyof T>(source: T, keys: readonly K[]): Pick<T, K> {
  const present = keys.filter((key) => source[key] !== undefined);
  return Object.fromEntries(present.map((key) => [key, source[key]])) as Pick<T, K>;
}

export function safeProviderApp(app: ProviderApp): ProviderApp {
  return pick(app, PROVIDER_APP_KEYS);
}

/** Returns a connection without `apiKey`, tokens and every key that is not known to be harmless. */
export function safeConnection(connection: Connection): Connection {
  const safe = pick(connection, CONNECTION_KEYS);
  return safe.providerApp ? { ...safe, providerApp: safeProviderApp(safe.providerApp) } : safe;
}

export function safeInstallation(installation: Installation): Installation {
  return { ...installation, connection: safeConnection(installation.connection) };
}

export function safeCustomAuth(answer: CustomAuthConnectResponse): CustomAuthConnectResponse {
  if ('connection' in answer && answer.connection) {
    return { connection: safeConnection(answer.connection) };
  }
  const { url, sessionId } = (answer as Extract<typeof answer, { redirect: object }>).redirect;
  return { redirect: { url, sessionId } };
}

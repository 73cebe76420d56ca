/** Secrets stop here: those of answers before anyone sees them, those of requests before an error quotes them. */
import type { Connection, CustomAuthConnectResponse, Installation, ProviderApp } from './wire';

/** Listed rather than the secrets: a secret that the API adds tomorrow is dropped too. */
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

/** A connection without `apiKey`, tokens and whatever else is not known to be harmless. */
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

const CREDENTIAL_KEYS = [
  'apiKey',
  'basicAuth',
  'oauth2ClientCredentials',
  'oauth2PasswordCredentials',
  'customAuth',
  'callbackParams',
];

/** Shorter texts would blank out ordinary words of a message. */
const SHORTEST_SECRET = 4;

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= SHORTEST_SECRET ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [];
}

/** The credentials a request body carries. */
export function secretsOf(body: unknown): string[] {
  if (!body || typeof body !== 'object') return [];
  return Object.entries(body).flatMap(([key, value]) => {
    if (CREDENTIAL_KEYS.includes(key)) return leaves(value);
    return key === 'connection' ? secretsOf(value) : [];
  });
}

/** A server's words without the secrets it was sent. */
export function redact(text: string, secrets: string[]): string {
  return secrets.reduce((rest, secret) => rest.split(secret).join('•••'), text);
}

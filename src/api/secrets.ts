/** Secrets of requests: found, so that no error quotes them. */

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

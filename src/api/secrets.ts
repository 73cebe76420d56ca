/** Finds the secrets of requests, so that no error quotes them. */

const CREDENTIAL_KEYS = [
  'apiKey',
  'basicAuth',
  'oauth2ClientCredentials',
  'oauth2PasswordCredentials',
  'customAuth',
  'callbackParams',
];

/** Minimum length. Shorter texts would blank out ordinary words of a message. */
const SHORTEST_SECRET = 4;

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= SHORTEST_SECRET ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [];
}

/** Returns the credentials in a request body. */
export function secretsOf(body: unknown): string[] {
  if (!body || typeof body !== 'object') return [];
  return Object.entries(body).flatMap(([key, value]) => {
    if (CREDENTIAL_KEYS.includes(key)) return leaves(value);
    return key === 'connection' ? secretsOf(value) : [];
  });
}

/** Removes secrets from a server's words. */
export function redact(text: string, secrets: string[]): string {
  return secrets.reduce((rest, secret) => rest.split(secret).join('•••'), text);
}

import { isRecord } from '../utils/record';

/** Message of the API's callback page to its opener. */
export type AuthorizationMessage =
  | { kind: 'succeeded'; connectionId: string }
  /** `reason`: the provider's or the server's words. */
  | { kind: 'failed'; reason?: string }
  /** A step of a custom sign-in returned these parameters. */
  | { kind: 'params'; params: Record<string, string> };

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function stringsOf(bag: Record<string, unknown>): Record<string, string> {
  const pairs = Object.entries(bag).filter((pair): pair is [string, string] => {
    return typeof pair[1] === 'string';
  });
  return Object.fromEntries(pairs);
}

/** Parses a message; `null` for an unknown shape. Never throws, whatever is posted. */
export function parseAuthorizationMessage(data: unknown): AuthorizationMessage | null {
  try {
    return isRecord(data) ? parse(data) : null;
  } catch {
    // Getters and proxies of a hostile page may throw.
    return null;
  }
}

function parse(message: Record<string, unknown>): AuthorizationMessage | null {
  const data = isRecord(message.data) ? message.data : {};
  if (message.eventType === 'AUTHORIZATION_SUCCEEDED') {
    const connectionId = text(data.connection);
    return connectionId ? { kind: 'succeeded', connectionId } : null;
  }
  if (message.eventType === 'AUTHORIZATION_FAILED') {
    return { kind: 'failed', reason: text(data.error) ?? text(message.message) };
  }
  if (message.source === 'ampersand-custom-auth' && isRecord(message.params)) {
    return { kind: 'params', params: stringsOf(message.params) };
  }
  return null;
}

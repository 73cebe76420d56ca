/** Turns the host's credential into a request header. Tokens live in this closure only. */
import { isRecord } from '../utils/record';
import { ApiError } from './ApiError';
import type { ConsumerScope, Credential, GetToken } from './types';

/** A token is renewed this long before its end, so that it does not expire on the way. */
const RENEW_BEFORE_MS = 30_000;
/**
 * Lifetime assumed for a token whose `exp` cannot be read or has passed by this computer's clock, which may
 * be wrong.
 */
const UNKNOWN_LIFETIME_MS = 60_000;

export interface Authorization {
  header: Record<string, string>;
  /** The credential itself, which an error must not quote. */
  secret: string;
}

export interface Authorizer {
  /** Resolves to `null` where no credential exists without a consumer. */
  authorize(scope: ConsumerScope | null): Promise<Authorization | null>;
  /** Called after a 401; `true` when a retry with a newer token makes sense. */
  renew(scope: ConsumerScope | null, refused: Authorization): boolean;
}

function payloadOf(token: string): { exp?: unknown } | null {
  try {
    const part = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
    const payload: unknown = JSON.parse(atob(part));
    return isRecord(payload) ? payload : null;
  } catch {
    return null;
  }
}

/** Milliseconds since the epoch until which a token is used. */
function usableUntil(token: string, now: number): number {
  const exp = payloadOf(token)?.exp;
  const end = typeof exp === 'number' ? exp * 1000 : Number.NaN;
  return end > now ? end - RENEW_BEFORE_MS : now + UNKNOWN_LIFETIME_MS;
}

/**
 * Only these characters fit into a header; a token with a line break would fail inside `fetch` without a
 * reason.
 */
const SENDABLE = /^[\x21-\x7e]+$/;

async function fetchToken(getToken: GetToken, scope: ConsumerScope): Promise<string> {
  let token: unknown;
  try {
    token = await getToken({ consumerRef: scope.consumerRef, groupRef: scope.groupRef });
  } catch (error) {
    throw new ApiError({
      kind: 'credential',
      message: `ampkit: \`getToken\` failed, so no request could be made: ${error instanceof Error ? error.message : String(error)}`,
      retryable: true,
    });
  }
  if (typeof token !== 'string' || !SENDABLE.test(token)) {
    throw new ApiError({
      kind: 'credential',
      message: `ampkit: \`getToken\` must resolve to the JWT as a string, but gave ${typeof token === 'string' ? 'an empty or unsendable string' : typeof token}. Return the token itself, not the response that holds it.`,
    });
  }
  return token;
}

function apiKeyAuthorizer(apiKey: string): Authorizer {
  const authorization = { header: { 'X-Api-Key': apiKey }, secret: apiKey };
  return { authorize: () => Promise.resolve(authorization), renew: () => false };
}

interface Held {
  token: Promise<string>;
  /** Present once the token has arrived. */
  value?: string;
  until: number;
}

function tokenAuthorizer(getToken: GetToken, now: () => number): Authorizer {
  const held = new Map<string, Held>();
  const keyOf = (scope: ConsumerScope) => JSON.stringify([scope.groupRef, scope.consumerRef]);

  function start(key: string, scope: ConsumerScope): Held {
    const entry: Held = { token: fetchToken(getToken, scope), until: Number.POSITIVE_INFINITY };
    held.set(key, entry);
    entry.token.then(
      (value) => {
        entry.value = value;
        entry.until = usableUntil(value, now());
      },
      () => {
        if (held.get(key) === entry) held.delete(key);
      },
    );
    return entry;
  }

  return {
    async authorize(scope) {
      if (!scope) return null;
      const key = keyOf(scope);
      const known = held.get(key);
      const entry = known && now() < known.until ? known : start(key, scope);
      const token = await entry.token;
      return { header: { Authorization: `Bearer ${token}` }, secret: token };
    },
    renew(scope, refused) {
      if (!scope) return false;
      const key = keyOf(scope);
      // Another request may have met the same 401 and fetched a newer token already.
      if (held.get(key)?.value === refused.secret) held.delete(key);
      return true;
    },
  };
}

/** One error for all requests, so that the host hears it once. */
function mistakeAuthorizer(message: string): Authorizer {
  const error = new ApiError({ kind: 'request', message });
  return { authorize: () => Promise.reject(error), renew: () => false };
}

export function createAuthorizer(credential: Credential, now: () => number): Authorizer {
  if ('mistake' in credential) return mistakeAuthorizer(credential.mistake);
  return 'apiKey' in credential
    ? apiKeyAuthorizer(credential.apiKey)
    : tokenAuthorizer(credential.getToken, now);
}

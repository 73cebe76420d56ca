/**
 * What is kept of a sign-in that is under way, so that it goes on after the page was reloaded or left and
 * come back to. Never a credential. Read in effects only; storage may be full, switched off or somebody else's.
 */
import type { ConnectionMark } from '../../core/auth/connectionMark';
import type { OAuthConnectRequest } from '../../core/types';

/** The inputs that go with the request for the URL; none is a secret. */
export type AuthorizationDetails = Pick<
  OAuthConnectRequest,
  'providerWorkspaceRef' | 'providerMetadata'
>;

export interface PendingAuthorization {
  /** Milliseconds since the epoch. */
  startedAt: number;
  renewing?: string;
  baseline: ConnectionMark[];
  details: AuthorizationDetails;
}

/** A sign-in is given up after this time. */
export const AUTHORIZATION_TIMEOUT_MS = 10 * 60_000;

/** Where the record of one sign-in stands. */
export function pendingKeyOf(parts: {
  baseUrl: string;
  project: string;
  provider: string;
  groupRef: string;
  consumerRef: string;
}): string {
  const { baseUrl, project, provider, groupRef, consumerRef } = parts;
  return ['ampkit:connect:1', baseUrl, project, provider, groupRef, consumerRef].join(':');
}

function isPending(value: unknown): value is PendingAuthorization {
  const record = value as PendingAuthorization | null;
  return (
    typeof record === 'object' &&
    typeof record?.startedAt === 'number' &&
    Array.isArray(record.baseline) &&
    typeof record.details === 'object' &&
    record.details !== null
  );
}

/** The record, unless it is too old or not ours. */
export function readPending(key: string, now: number): PendingAuthorization | undefined {
  try {
    const record: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (!isPending(record)) return undefined;
    const age = now - record.startedAt;
    return age >= 0 && age < AUTHORIZATION_TIMEOUT_MS ? record : undefined;
  } catch {
    return undefined;
  }
}

export function writePending(key: string, record: PendingAuthorization): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(record));
  } catch {
    // Without storage a reload forgets the sign-in; the connection shows up all the same.
  }
}

export function clearPending(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was stored then.
  }
}

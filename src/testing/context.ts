/** Context and helpers of all handlers. */
import type { Integration } from '../api/wire/manifest';
import { notFound, Refusal } from './problems';
import type { Claims } from './token';
import type { EmulatorOptions, EmulatorState, StoredInstallation } from './types';

/** A request, as handlers receive it. */
export interface Call {
  state: EmulatorState;
  /** Milliseconds since the epoch. */
  now: number;
  options: EmulatorOptions;
  /** URL of the request, up to `/v1`. */
  base: string;
  params: Record<string, string>;
  query: Record<string, string>;
  body: unknown;
  /** Claims of the JWT; `null` for an API key, which may see everything. */
  claims: Claims | null;
}

export interface Reply {
  status: number;
  /** Answered as text if it is a string, else as JSON; `undefined` for an empty body. */
  body?: unknown;
}

export type Handler = (call: Call) => Reply | Promise<Reply>;

export const ok = (body: unknown): Reply => ({ status: 200, body });

/** A JWT grants access to one group only. */
export function checkGroup(call: Call, groupRef: string | undefined): void {
  if (!call.claims || groupRef === call.claims.groupRef) return;
  throw new Refusal(403, 'The token is for another group.', { subsystem: 'authentication' });
}

function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}

/** Finds an integration by id or, where the API allows it, by name. */
export function integrationOf(call: Call, by: 'id' | 'idOrName' = 'id'): Integration {
  const wanted = param(call, 'integration');
  const found = call.state.integrations.find(
    ({ id, name }) => id === wanted || (by === 'idOrName' && name === wanted),
  );
  if (!found) throw notFound('Integration', wanted);
  return found;
}

export function installationOf(call: Call): StoredInstallation {
  const wanted = param(call, 'installation');
  const integration = integrationOf(call);
  const found = call.state.installations.find(
    ({ id, integrationId }) => id === wanted && integrationId === integration.id,
  );
  if (!found) throw notFound('Installation', wanted);
  checkGroup(call, found.group?.groupRef);
  return found;
}

export function connectionOf(call: Call, id = param(call, 'connection')) {
  const found = call.state.connections.find((connection) => connection.id === id);
  if (!found) throw notFound('Connection', id);
  checkGroup(call, found.group.groupRef);
  return found;
}

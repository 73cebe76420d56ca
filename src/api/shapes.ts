/** Shapes of answers by kind: required keys, and what is cleaned. */
import type { Clean } from './clean';
import {
  backfillProgress,
  connection,
  installation,
  integration,
  operation,
  operationLog,
  operationPage,
  project,
  provider,
  providerApp,
  revision,
} from './knownKeys';

/** Kinds of expected answers. */
export type AnswerKind =
  | ('nothing' | 'address' | 'customAuth' | 'objectMetadata' | 'providerApps')
  | ('installation' | 'installations' | 'connection' | 'connections' | 'project')
  | ('integration' | 'integrations' | 'revision' | 'provider' | 'providers')
  | ('operation' | 'operations' | 'logs' | 'backfill');

/** Requirements on an answer before any code relies on it. */
export type Shape =
  | { is: 'nothing' }
  | { is: 'text' }
  /**
   * `keys` must be present, else the answer is not the expected one. `clean` removes values of the wrong
   * type from the object, or from each object of the list. `exact` keeps the digits of every number, for what is
   * sent back to the server.
   */
  | { is: 'object' | 'list'; keys?: string[]; clean?: () => Clean; exact?: boolean };

const one = (clean: () => Clean, keys: string[]) => ({ is: 'object' as const, keys, clean });
const many = (clean: () => Clean, keys: string[]) => ({ is: 'list' as const, keys, clean });

const exact = <Of extends object>(of: Of) => ({ ...of, exact: true });

const INSTALLATION_KEYS = ['id', 'connection', 'config'];
const INTEGRATION_KEYS = ['id', 'name', 'provider', 'latestRevision'];

/** Requirements by kind of answer. */
export const shapes: Record<AnswerKind, Shape> = {
  nothing: { is: 'nothing' },
  address: { is: 'text' },
  customAuth: { is: 'object' },
  installation: exact(one(installation, INSTALLATION_KEYS)),
  installations: exact(many(installation, INSTALLATION_KEYS)),
  connection: exact(one(connection, ['id', 'provider'])),
  connections: exact(many(connection, ['id', 'provider'])),
  integration: one(integration, INTEGRATION_KEYS),
  integrations: many(integration, INTEGRATION_KEYS),
  revision: one(revision, ['id', 'content']),
  project: one(project, ['id']),
  providerApps: many(providerApp, ['id', 'provider']),
  provider: one(provider, ['authType']),
  providers: { is: 'object' },
  objectMetadata: { is: 'object', keys: ['fields'] },
  operation: one(operation, ['id', 'status']),
  operations: one(operationPage, ['results', 'pagination']),
  logs: many(operationLog, ['message']),
  backfill: one(backfillProgress, ['recordsProcessed']),
};

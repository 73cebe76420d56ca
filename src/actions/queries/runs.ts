/** Keys and options of the queries about runs, which only pages about runs need. */
import { queryOptions } from '@tanstack/react-query';
import type { ConsumerScope } from '../../api/types';
import { type Services, apiFor, common, keyOf } from './options';

export const runQueries = {
  /** Progress of an object's first read; `null` where there is none. */
  backfillProgress: (
    services: Services,
    scope: ConsumerScope,
    args: { integrationId: string; installationId: string; objectName: string },
  ) =>
    queryOptions({
      ...common,
      staleTime: 0,
      queryKey: keyOf(services, scope, 'backfill', args.installationId, args.objectName),
      queryFn: () => apiFor(services, scope).getBackfillProgress(args),
    }),

  /** The latest runs. */
  operations: (
    services: Services,
    scope: ConsumerScope,
    args: { integrationId: string; installationId: string },
  ) =>
    queryOptions({
      ...common,
      staleTime: 0,
      queryKey: keyOf(services, scope, 'operations', args.installationId),
      queryFn: () => apiFor(services, scope).listOperations({ ...args, pageSize: 20 }),
    }),

  /** One run, with its status. */
  operation: (services: Services, scope: ConsumerScope, operationId: string) =>
    queryOptions({
      ...common,
      staleTime: 0,
      queryKey: keyOf(services, scope, 'operation', operationId),
      queryFn: () => apiFor(services, scope).getOperation(operationId),
    }),

  operationLogs: (services: Services, scope: ConsumerScope, operationId: string) =>
    queryOptions({
      ...common,
      queryKey: keyOf(services, scope, 'operation-logs', operationId),
      queryFn: () => apiFor(services, scope).listOperationLogs(operationId),
    }),
};

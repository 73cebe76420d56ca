/** Keys and options of the queries about runs; apart, as they load with the pages that show runs. */
import { queryOptions } from '@tanstack/react-query';
import type { ConsumerScope } from '../../api/types';
import { type Services, apiFor, common, keyOf } from './options';

export const runQueries = {
  /** How far the first read of an object is; `null` where there is none. */
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

  /** One run: whether it goes on. */
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

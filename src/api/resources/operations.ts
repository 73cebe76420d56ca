import { ApiError } from '../ApiError';
import { path, query } from '../path';
import type { Send } from '../request';
import type { Api } from '../types';
import type { BackfillProgress, Operation, OperationLog, OperationPage } from '../wire/operation';

type OperationsApi = Pick<
  Api,
  'listOperations' | 'getOperation' | 'listOperationLogs' | 'getBackfillProgress'
>;

export function operations(send: Send, project: string): OperationsApi {
  const installation = (integrationId: string, installationId: string) =>
    path`/projects/${project}/integrations/${integrationId}/installations/${installationId}`;

  return {
    listOperations: async ({ integrationId, installationId, pageSize, pageToken }, options) =>
      send<OperationPage>({
        method: 'GET',
        path: `${installation(integrationId, installationId)}/operations${query({ pageSize, pageToken })}`,
        expect: 'operations',
        ...options,
      }),
    getOperation: async (operationId, options) =>
      send<Operation>({
        method: 'GET',
        path: path`/projects/${project}/operations/${operationId}`,
        expect: 'operation',
        ...options,
      }),
    listOperationLogs: async (operationId, options) =>
      send<OperationLog[]>({
        method: 'GET',
        path: path`/projects/${project}/operations/${operationId}/logs`,
        expect: 'logs',
        ...options,
      }),
    getBackfillProgress: async ({ integrationId, installationId, objectName }, options) => {
      try {
        return await send<BackfillProgress>({
          method: 'GET',
          path:
            installation(integrationId, installationId) +
            path`/objects/${objectName}/backfill-progress`,
          expect: 'backfill',
          ...options,
        });
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null;
        throw error;
      }
    },
  };
}

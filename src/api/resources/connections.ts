import { path, query } from '../path';
import type { Send } from '../request';
import { safeConnection } from '../secrets';
import type { Api } from '../types';
import type { Connection } from '../wire';
import { CONNECTION, CONNECTIONS, NOTHING } from './shapes';

type ConnectionsApi = Pick<
  Api,
  | 'listConnections'
  | 'getConnection'
  | 'generateConnection'
  | 'updateConnection'
  | 'deleteConnection'
>;

export function connections(send: Send, project: string): ConnectionsApi {
  const one = async (spec: Omit<Parameters<Send>[0], 'expect'>) =>
    safeConnection(await send<Connection>({ ...spec, expect: CONNECTION }));
  const at = (connectionId: string) => path`/projects/${project}/connections/${connectionId}`;

  return {
    listConnections: async ({ groupRef, provider, consumerRef }, options) => {
      const all = await send<Connection[]>({
        method: 'GET',
        path: path`/projects/${project}/connections` + query({ groupRef, provider, consumerRef }),
        expect: CONNECTIONS,
        ...options,
      });
      return all.map(safeConnection);
    },
    getConnection: async (connectionId, options) =>
      one({ method: 'GET', path: at(connectionId), ...options }),
    generateConnection: async (body, options) =>
      one({
        method: 'POST',
        path: path`/projects/${project}/connections:generate`,
        body,
        slow: true,
        ...options,
      }),
    updateConnection: async ({ connectionId, body }, options) =>
      one({ method: 'PATCH', path: at(connectionId), body, slow: true, ...options }),
    deleteConnection: async (connectionId, options) =>
      send<void>({
        method: 'DELETE',
        path: at(connectionId),
        expect: NOTHING,
        slow: true,
        ...options,
      }),
  };
}

import { path, query } from '../path';
import type { Send } from '../request';
import type { Api } from '../types';
import type { Connection } from '../wire/connection';

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
    send<Connection>({ ...spec, expect: 'connection' });
  const at = (connectionId: string) => path`/projects/${project}/connections/${connectionId}`;

  return {
    listConnections: async ({ groupRef, provider, consumerRef }, options) =>
      send<Connection[]>({
        method: 'GET',
        path: path`/projects/${project}/connections` + query({ groupRef, provider, consumerRef }),
        expect: 'connections',
        ...options,
      }),
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
        expect: 'nothing',
        slow: true,
        ...options,
      }),
  };
}

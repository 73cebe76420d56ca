import { path, query } from '../path';
import type { Send } from '../request';
import { safeProviderApp } from '../secrets';
import type { Api } from '../types';
import type { Project, ProviderApp } from '../wire';

export function projects(
  send: Send,
  project: string,
): Pick<Api, 'getProject' | 'listProviderApps'> {
  return {
    getProject: async (options) =>
      send<Project>({
        method: 'GET',
        path: path`/projects/${project}` + query({ includeEntitlements: true }),
        expect: { is: 'object', keys: ['id'] },
        ...options,
      }),
    listProviderApps: async (options) => {
      const apps = await send<ProviderApp[]>({
        method: 'GET',
        path: path`/projects/${project}/provider-apps`,
        expect: { is: 'list', keys: ['id', 'provider'] },
        ...options,
      });
      return apps.map(safeProviderApp);
    },
  };
}

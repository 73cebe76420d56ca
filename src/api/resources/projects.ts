import { path, query } from '../path';
import type { Send } from '../request';
import { safeProviderApp } from '../secrets';
import type { Api } from '../types';
import type { Project, ProviderApp } from '../wire';
import { PROJECT, PROVIDER_APPS } from './shapes';

export function projects(
  send: Send,
  project: string,
): Pick<Api, 'getProject' | 'listProviderApps'> {
  return {
    getProject: async (options) =>
      send<Project>({
        method: 'GET',
        path: path`/projects/${project}` + query({ includeEntitlements: true }),
        expect: PROJECT,
        ...options,
      }),
    listProviderApps: async (options) => {
      const apps = await send<ProviderApp[]>({
        method: 'GET',
        path: path`/projects/${project}/provider-apps`,
        expect: PROVIDER_APPS,
        ...options,
      });
      return apps.map(safeProviderApp);
    },
  };
}

import { path, query } from '../path';
import type { Send } from '../request';
import type { Api } from '../types';
import type { ProviderApp } from '../wire/connection';
import type { Project } from '../wire/project';

export function projects(
  send: Send,
  project: string,
): Pick<Api, 'getProject' | 'listProviderApps'> {
  return {
    getProject: async (options) =>
      send<Project>({
        method: 'GET',
        path: path`/projects/${project}` + query({ includeEntitlements: true }),
        expect: 'project',
        ...options,
      }),
    listProviderApps: async (options) =>
      send<ProviderApp[]>({
        method: 'GET',
        path: path`/projects/${project}/provider-apps`,
        expect: 'providerApps',
        ...options,
      }),
  };
}

import { path, query } from '../path';
import type { Send } from '../request';
import type { Api } from '../types';
import type { Installation } from '../wire/installation';

type InstallationsApi = Pick<
  Api,
  | 'listInstallations'
  | 'listIntegrationInstallations'
  | 'getInstallation'
  | 'createInstallation'
  | 'updateInstallation'
  | 'deleteInstallation'
  | 'patchObjectConfig'
>;

/** `skipSampling` is left out unless requested, so that the API keeps its own default. */
const sampling = (skip: boolean | undefined) => query({ skipSampling: skip || undefined });

export function installations(send: Send, project: string): InstallationsApi {
  const one = async (spec: Omit<Parameters<Send>[0], 'expect'>) =>
    send<Installation>({ ...spec, expect: 'installation' });
  const list = async (spec: Omit<Parameters<Send>[0], 'expect'>) =>
    send<Installation[]>({ ...spec, expect: 'installations' });
  const base = (integrationId: string) =>
    path`/projects/${project}/integrations/${integrationId}/installations`;

  return {
    listInstallations: async ({ groupRef }, options) =>
      list({
        method: 'GET',
        path: path`/projects/${project}/installations` + query({ groupRef }),
        ...options,
      }),
    listIntegrationInstallations: async ({ integrationId, groupRef }, options) =>
      list({ method: 'GET', path: base(integrationId) + query({ groupRef }), ...options }),
    getInstallation: async ({ integrationId, installationId }, options) =>
      one({ method: 'GET', path: base(integrationId) + path`/${installationId}`, ...options }),
    createInstallation: async ({ integrationId, body, skipSampling }, options) =>
      one({
        method: 'POST',
        path: base(integrationId) + sampling(skipSampling),
        body,
        slow: true,
        ...options,
      }),
    updateInstallation: async ({ integrationId, installationId, body, skipSampling }, options) =>
      one({
        method: 'PATCH',
        path: base(integrationId) + path`/${installationId}` + sampling(skipSampling),
        body,
        slow: true,
        ...options,
      }),
    deleteInstallation: async ({ integrationId, installationId }, options) =>
      send<void>({
        method: 'DELETE',
        path: base(integrationId) + path`/${installationId}`,
        expect: 'nothing',
        slow: true,
        ...options,
      }),
    patchObjectConfig: async ({ integrationId, objectName, body }, options) =>
      one({
        method: 'PATCH',
        path: path`/projects/${project}/integrations/${integrationId}/objects/${objectName}/config-content`,
        body,
        slow: true,
        ...options,
      }),
  };
}

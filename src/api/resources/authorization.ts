import { path } from '../path';
import type { Send } from '../request';
import type { Api } from '../types';
import type { CustomAuthConnectResponse } from '../wire/connecting';

type AuthorizationApi = Pick<Api, 'oauthConnect' | 'oauthUpdate' | 'customAuthConnect'>;

export function authorization(send: Send, project: string): AuthorizationApi {
  return {
    oauthConnect: async (body, options) =>
      send<string>({
        method: 'POST',
        path: '/oauth-connect',
        // Published versions of the API call the project `projectId` or `projectIdOrName`, so both are sent.
        body: { ...body, projectIdOrName: project, projectId: project },
        expect: 'address',
        ...options,
      }),
    oauthUpdate: async (connectionId, options) =>
      send<string>({
        method: 'PATCH',
        path: path`/projects/${project}/connections/${connectionId}:oauth-update`,
        expect: 'address',
        ...options,
      }),
    customAuthConnect: async (body, options) =>
      send<CustomAuthConnectResponse>({
        method: 'POST',
        path: '/custom-auth/connect',
        body: { ...body, projectIdOrName: project },
        expect: 'customAuth',
        slow: true,
        ...options,
      }),
  };
}

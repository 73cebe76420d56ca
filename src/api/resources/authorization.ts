import { ApiError } from '../ApiError';
import { path } from '../path';
import type { Send } from '../request';
import { safeCustomAuth } from '../secrets';
import type { Api } from '../types';
import type { CustomAuthConnectResponse } from '../wire';

type AuthorizationApi = Pick<Api, 'oauthConnect' | 'oauthUpdate' | 'customAuthConnect'>;

/** The address in a `text/plain` answer; some gateways put it into quotes. */
function addressIn(body: string, operation: string): string {
  const bare = body.trim().replace(/^"(.*)"$/s, '$1');
  if (/^https?:\/\/\S+$/i.test(bare)) return bare;
  throw new ApiError({
    kind: 'malformed',
    status: 200,
    message: `${operation} answered 200 with something else than an address to open`,
  });
}

/** Either a connection or where to go next; anything else leaves the flow without a way on. */
function checked(answer: CustomAuthConnectResponse): CustomAuthConnectResponse {
  const { connection, redirect } = answer as {
    connection?: { id?: unknown };
    redirect?: { url?: unknown; sessionId?: unknown };
  };
  const goesOn = typeof redirect?.url === 'string' && typeof redirect.sessionId === 'string';
  if (typeof connection?.id === 'string' || goesOn) return safeCustomAuth(answer);
  throw new ApiError({
    kind: 'malformed',
    status: 200,
    message: 'POST /custom-auth/connect answered 200 with neither a connection nor a redirect',
  });
}

export function authorization(send: Send, project: string): AuthorizationApi {
  return {
    oauthConnect: async (body, options) => {
      const answer = await send<string>({
        method: 'POST',
        path: '/oauth-connect',
        // One published version of the API calls the project `projectId`, the next `projectIdOrName`.
        body: { ...body, projectIdOrName: project, projectId: project },
        expect: { is: 'text' },
        ...options,
      });
      return addressIn(answer, 'POST /oauth-connect');
    },
    oauthUpdate: async (connectionId, options) => {
      const answer = await send<string>({
        method: 'PATCH',
        path: path`/projects/${project}/connections/${connectionId}:oauth-update`,
        expect: { is: 'text' },
        ...options,
      });
      return addressIn(answer, 'PATCH …:oauth-update');
    },
    customAuthConnect: async (body, options) =>
      checked(
        await send<CustomAuthConnectResponse>({
          method: 'POST',
          path: '/custom-auth/connect',
          body: { ...body, projectIdOrName: project },
          expect: { is: 'object' },
          slow: true,
          ...options,
        }),
      ),
  };
}

import { ApiError } from './ApiError';
import { createAuthorizer } from './auth';
import { createSend } from './request';
import { authorization } from './resources/authorization';
import { connections } from './resources/connections';
import { installations } from './resources/installations';
import { integrations } from './resources/integrations';
import { objectMetadata } from './resources/objectMetadata';
import { operations } from './resources/operations';
import { projects } from './resources/projects';
import { providers } from './resources/providers';
import type { Api, ApiConfig, ConsumerScope } from './types';

const DEFAULT_BASE_URL = 'https://api.withampersand.com/v1';

function originOf(baseUrl: string): string {
  try {
    return new URL(baseUrl).origin;
  } catch {
    throw new ApiError({
      kind: 'request',
      message: `ampkit: \`baseUrl\` must be a whole address such as ${DEFAULT_BASE_URL}, got ${JSON.stringify(baseUrl)}.`,
    });
  }
}

/** The one client of the Ampersand API. Holds no state but the tokens it was given, in memory. */
export function createApi(config: ApiConfig): Api {
  const baseUrl = (config.baseUrl ?? DEFAULT_BASE_URL).replace(/\/+$/, '');
  const origin = originOf(baseUrl);
  const now = config.now ?? (() => Date.now());
  const authorizer = createAuthorizer(config.credential, now);
  const { project, timeout } = config;
  // Looked up at each call: tests and service tools replace the global one.
  const fetch: typeof globalThis.fetch = (input, init) =>
    (config.fetch ?? globalThis.fetch)(input, init);

  const forScope = (scope: ConsumerScope | null): Api => {
    const send = createSend({ baseUrl, fetch, timeout, now, authorizer, scope });
    return {
      baseUrl,
      project,
      origin,
      forConsumer: forScope,
      ...projects(send, project),
      ...integrations(send, project),
      ...installations(send, project),
      ...connections(send, project),
      ...authorization(send, project),
      ...providers(send),
      ...objectMetadata(send, project),
      ...operations(send, project),
    };
  };
  return forScope(null);
}

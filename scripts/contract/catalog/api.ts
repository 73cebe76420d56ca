/** Part of the API that connecting needs, behind a `fetch` that records every request. */
import { person, project } from './oracle';
import type { RawProvider } from './rawProvider';

export const origin = 'https://api.example';

export interface Sent {
  method: string;
  /** Path below the base URL. */
  path: string;
  query: Record<string, string[]>;
  body?: unknown;
}

export interface RecordingApi {
  baseUrl: string;
  fetch: typeof fetch;
  sent: Sent[];
}

export const signInAddress = 'https://provider.example/authorize?state=s1';

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json' },
  });

export function recordingApi(provider: RawProvider): RecordingApi {
  const sent: Sent[] = [];
  const made: unknown[] = [];
  const connect = (body: unknown) => {
    const { providerMetadata, providerWorkspaceRef } = body as Record<string, unknown>;
    const { groupRef, groupName, consumerRef, consumerName } = person;
    const connection = {
      id: 'connection-1',
      projectId: project,
      provider: provider.name,
      group: { groupRef, groupName, projectId: project, createTime: '2026-05-12T09:00:00Z' },
      consumer: {
        consumerRef,
        consumerName,
        projectId: project,
        createTime: '2026-05-12T09:00:00Z',
      },
      providerMetadata,
      providerWorkspaceRef,
      authScheme: provider.authType,
      status: 'working',
      createTime: '2026-05-12T09:00:00Z',
    };
    made.push(connection);
    return connection;
  };
  const answer = ({ method, path, body }: Sent): Response => {
    if (path === `/providers/${provider.name}`) return json(provider);
    if (path === `/projects/${project}`) return json({ id: 'p1', name: project, appName: 'Acme' });
    if (method === 'GET' && path.endsWith('/connections')) return json(made);
    if (path.endsWith('/connections:generate')) return json(connect(body), 201);
    if (path === '/custom-auth/connect') return json({ connection: connect(body) });
    if (path === '/oauth-connect') return new Response(signInAddress);
    return json({ title: 'Not found', status: 404 }, 404);
  };
  return {
    baseUrl: `${origin}/v1`,
    sent,
    async fetch(input, init) {
      const url = new URL(input instanceof Request ? input.url : input);
      const query = Object.fromEntries(
        [...new Set(url.searchParams.keys())].map((name) => [name, url.searchParams.getAll(name)]),
      );
      const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
      const { pathname } = url;
      const path = pathname.slice('/v1'.length);
      const request: Sent = { method: init?.method ?? 'GET', path, query, body };
      sent.push(request);
      return answer(request);
    },
  };
}

import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/createApi';
import type { Api } from '../../src/api/types';
import { VERSION } from '../../src/api/version';
import { version } from '../../package.json';
import { clientOf, errorOf, json } from './fakeServer';

const who = { groupRef: 'g 1', consumerRef: 'c&1' };
const connection = { id: 'c1', provider: 'salesforce' };
const installation = { id: 'n1', connection, config: { id: 'f1', content: {} } };
const integration = {
  id: 'i1',
  name: 'a',
  provider: 'p',
  latestRevision: { id: 'r1', content: {} },
};
const ids = { integrationId: 'i1', installationId: 'n1' };
const config = { content: { provider: 'salesforce' } };

type Row = [name: string, call: (api: Api) => Promise<unknown>, answer: unknown, request: string];

const rows: Row[] = [
  ['project', (a) => a.getProject(), { id: 'p' }, 'GET /projects/p1?includeEntitlements=true'],
  ['integrations', (a) => a.listIntegrations(), [integration], 'GET /projects/p1/integrations'],
  [
    'one integration',
    (a) => a.getIntegration('a b'),
    integration,
    'GET /projects/p1/integrations/a%20b',
  ],
  [
    'hydrated revision',
    (a) => a.hydrateRevision({ integrationId: 'i1', revisionId: 'r1', connectionId: 'c/1' }),
    { id: 'r1', content: {} },
    'GET /projects/p1/integrations/i1/revisions/r1:hydrate?connectionId=c%2F1',
  ],
  [
    'installations',
    (a) => a.listInstallations(who),
    [installation],
    'GET /projects/p1/installations?groupRef=g+1',
  ],
  [
    "an integration's installations",
    (a) => a.listIntegrationInstallations({ integrationId: 'i1', groupRef: 'g' }),
    [],
    'GET /projects/p1/integrations/i1/installations?groupRef=g',
  ],
  [
    'one installation',
    (a) => a.getInstallation(ids),
    installation,
    'GET /projects/p1/integrations/i1/installations/n1',
  ],
  [
    'install',
    (a) => a.createInstallation({ integrationId: 'i1', body: { groupRef: 'g', config } }),
    installation,
    'POST /projects/p1/integrations/i1/installations',
  ],
  [
    'save without sampling',
    (a) =>
      a.updateInstallation({
        ...ids,
        body: { updateMask: ['x'], installation: {} },
        skipSampling: true,
      }),
    installation,
    'PATCH /projects/p1/integrations/i1/installations/n1?skipSampling=true',
  ],
  [
    'uninstall',
    (a) => a.deleteInstallation(ids),
    undefined,
    'DELETE /projects/p1/integrations/i1/installations/n1',
  ],
  [
    'JSON Patch',
    (a) =>
      a.patchObjectConfig({
        integrationId: 'i1',
        objectName: "$['a']/b",
        body: { action: 'read', changes: [] },
      }),
    installation,
    "PATCH /projects/p1/integrations/i1/objects/%24%5B'a'%5D%2Fb/config-content",
  ],
  [
    'connections',
    (a) => a.listConnections({ ...who, provider: 'x' }),
    [connection],
    'GET /projects/p1/connections?groupRef=g+1&provider=x&consumerRef=c%261',
  ],
  ['one connection', (a) => a.getConnection('c1'), connection, 'GET /projects/p1/connections/c1'],
  [
    'generate',
    (a) => a.generateConnection({ apiKey: 'k' }),
    connection,
    'POST /projects/p1/connections:generate',
  ],
  [
    'update a connection',
    (a) =>
      a.updateConnection({
        connectionId: 'c1',
        body: { updateMask: ['apiKey'], connection: { apiKey: 'k' } },
      }),
    connection,
    'PATCH /projects/p1/connections/c1',
  ],
  ['disconnect', (a) => a.deleteConnection('c1'), undefined, 'DELETE /projects/p1/connections/c1'],
  ['providers', (a) => a.listProviders(), {}, 'GET /providers'],
  ['one provider', (a) => a.getProvider('x'), { name: 'x', authType: 'none' }, 'GET /providers/x'],
  ['provider apps', (a) => a.listProviderApps(), [], 'GET /projects/p1/provider-apps'],
  [
    'object metadata',
    (a) =>
      a.getObjectMetadata({
        integrationId: 'i1',
        objectName: 'o',
        groupRef: 'g',
        excludeReadOnly: true,
      }),
    { fields: {} },
    'GET /projects/p1/integrations/i1/objects/o/metadata?groupRef=g&excludeReadOnly=true',
  ],
  [
    'create fields',
    (a) => a.upsertObjectMetadata({ integrationId: 'i1', body: { groupRef: 'g', fields: {} } }),
    { success: true, fields: {} },
    'PUT /projects/p1/integrations/i1/object-metadata',
  ],
  [
    'operations',
    (a) => a.listOperations({ ...ids, pageSize: 5, pageToken: 'x' }),
    { results: [], pagination: { done: true } },
    'GET /projects/p1/integrations/i1/installations/n1/operations?pageSize=5&pageToken=x',
  ],
  [
    'one operation',
    (a) => a.getOperation('o1'),
    { id: 'o1', status: 'success' },
    'GET /projects/p1/operations/o1',
  ],
  ['logs', (a) => a.listOperationLogs('o1'), [], 'GET /projects/p1/operations/o1/logs'],
  [
    'backfill',
    (a) => a.getBackfillProgress({ ...ids, objectName: 'o' }),
    { recordsProcessed: 1 },
    'GET /projects/p1/integrations/i1/installations/n1/objects/o/backfill-progress',
  ],
];

describe('createApi operations', () => {
  it.each(rows)('calls the documented endpoint: %s', async (_name, call, answer, expected) => {
    const { api, seen } = clientOf([
      answer === undefined ? new Response(null, { status: 204 }) : json(answer),
    ]);
    expect(await call(api)).toEqual(answer);
    const [request] = seen;
    expect(
      `${request?.method} ${request?.url.replace('https://api.withampersand.com/v1', '')}`,
    ).toBe(expected);
  });
});

describe('createApi requests', () => {
  it("send the key and the client's name and version", async () => {
    const { api, seen } = clientOf([json({ id: 'p' })]);
    await api.getProject();
    expect(seen[0]?.headers).toMatchObject({
      'X-Api-Key': 'key-of-host',
      'X-Amp-Client': 'ampkit',
      'X-Amp-Client-Version': VERSION,
    });
    expect(VERSION).toBe(version);
  });

  it('send a JSON body, with the project under both of its names for a sign-in', async () => {
    const { api, seen } = clientOf([new Response('https://login.example/?a=1\n')]);
    const url = await api.oauthConnect({ provider: 'salesforce', groupRef: 'g', consumerRef: 'c' });
    expect(url).toBe('https://login.example/?a=1');
    expect(seen[0]?.headers['Content-Type']).toBe('application/json');
    expect(seen[0]?.body).toEqual({
      provider: 'salesforce',
      groupRef: 'g',
      consumerRef: 'c',
      projectIdOrName: 'p1',
      projectId: 'p1',
    });
  });

  it('send no body to renew a sign-in', async () => {
    const { api, seen } = clientOf([new Response('"https://login.example/"')]);
    expect(await api.oauthUpdate('c1')).toBe('https://login.example/');
    expect(seen[0]).toMatchObject({ method: 'PATCH', body: undefined });
    expect(seen[0]?.headers).not.toHaveProperty('Content-Type');
  });
});

describe('createApi', () => {
  it('knows its origin and accepts a base URL with a trailing slash', () => {
    const api = createApi({
      project: 'p',
      credential: { apiKey: 'k' },
      baseUrl: 'http://x.test:8080/a/v1/',
    });
    expect([api.baseUrl, api.origin]).toEqual(['http://x.test:8080/a/v1', 'http://x.test:8080']);
  });

  it('explains what is wrong with an invalid base URL', () => {
    const make = () => createApi({ project: 'p', credential: { apiKey: 'k' }, baseUrl: '/v1' });
    expect(make).toThrow(/`baseUrl` must be a whole address/);
  });

  it('reads the global fetch at each call', async () => {
    const before = globalThis.fetch;
    const api = createApi({ project: 'p', credential: { apiKey: 'k' } });
    try {
      globalThis.fetch = async () => json({ id: 'late' });
      expect(await api.getProject()).toEqual({ id: 'late' });
    } finally {
      globalThis.fetch = before;
    }
  });

  it.each(['', '.', '..'])('never lets an id reach another resource: %j', async (id) => {
    const { api, seen } = clientOf([json(connection)]);
    expect(await errorOf(api.getConnection(id))).toMatchObject({
      name: 'ApiError',
      kind: 'request',
    });
    expect(seen).toEqual([]);
  });

  it('answers null for a missing backfill', async () => {
    const { api } = clientOf([json({ title: 'Not Found' }, 404)]);
    expect(await api.getBackfillProgress({ ...ids, objectName: 'o' })).toBeNull();
  });
});

it('never follows a redirect with a credential', async () => {
  const inits: Array<RequestInit | undefined> = [];
  const api = createApi({
    project: 'p',
    credential: { apiKey: 'k' },
    fetch: (_input, init) => {
      inits.push(init);
      return Promise.resolve(new Response('[]', { status: 200 }));
    },
  });
  await api.listConnections({ groupRef: 'g' });
  expect(inits[0]?.redirect).toBe('error');
});

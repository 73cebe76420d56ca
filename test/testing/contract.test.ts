import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/createApi';
import { createEmulator } from '../../src/testing/createEmulator';
import { demoToken } from '../../src/testing/token';
import { clientOn, refusalOf, who } from './client';

const NOW = Date.parse('2026-03-01T10:00:00Z');
const key = { 'X-Api-Key': 'demo-key' };

async function ask(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = key,
) {
  const emulator = createEmulator({ scenario: 'installed', now: () => NOW });
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await emulator.fetch(emulator.baseUrl + path, { method, headers, body: text });
  const type = response.headers.get('Content-Type') ?? '';
  return {
    status: response.status,
    type,
    problem: (await response.json()) as Record<string, unknown>,
  };
}

const install = '/projects/demo-project/integrations/int_hubspotSync/installations';
const generate = '/projects/demo-project/connections:generate';
const read = { objects: {} };

describe('emulator: contract', () => {
  it.each<[string, number, string, string, unknown?]>([
    ['an unknown path', 404, 'GET', '/nope'],
    ['an unknown method', 404, 'DELETE', '/projects/demo-project'],
    ['another project', 404, 'GET', '/projects/other/integrations'],
    ['an unknown integration', 404, 'GET', '/projects/demo-project/integrations/nope'],
    [
      'an unknown revision',
      404,
      'GET',
      '/projects/demo-project/integrations/int_hubspotSync/revisions/r:hydrate?connectionId=c',
    ],
    [
      'a query without a required parameter',
      400,
      'GET',
      '/projects/demo-project/integrations/int_hubspotSync/revisions/r:hydrate',
    ],
    ['an unknown query parameter', 400, 'GET', '/projects/demo-project/installations?groupref=x'],
    ['a body that is not JSON', 400, 'POST', generate, '{"provider":'],
    ['no body', 400, 'POST', generate],
    ['a list for an object', 400, 'POST', generate, []],
    ['a missing key', 400, 'POST', generate, { provider: 'ledgerly', groupRef: 'g', apiKey: 'k' }],
    [
      'a key of the wrong type',
      400,
      'POST',
      generate,
      { provider: 'ledgerly', groupRef: 'g', consumerRef: 1, apiKey: 'k' },
    ],
    [
      'an undeclared key',
      400,
      'POST',
      generate,
      { provider: 'ledgerly', groupRef: 'g', consumerRef: 'c', apiKey: 'k', apikey: 'k' },
    ],
    [
      'a wrong enum',
      400,
      'PATCH',
      '/projects/demo-project/connections/con_0001',
      { updateMask: ['password'], connection: {} },
    ],
    [
      'a config without provider',
      400,
      'POST',
      install,
      { groupRef: 'g', config: { content: { read } } },
    ],
    [
      'a config of another provider',
      422,
      'POST',
      install,
      {
        groupRef: 'acme-org',
        connectionId: 'con_0001',
        config: { content: { provider: 'x', read } },
      },
    ],
  ])('refuses %s as the API does', async (_what, status, method, path, body) => {
    const answer = await ask(method, path, body);
    expect(answer).toMatchObject({ status, type: 'application/problem+json', problem: { status } });
    expect(answer.problem).toMatchObject({ time: '2026-03-01T10:00:00.000Z', retryable: false });
    expect(answer.problem.requestId).toMatch(/^req_/);
  });

  it('names every wrong input', async () => {
    const body = {
      groupRef: 1,
      config: { content: { provider: 'hubspot', read: { objects: { contacts: {} } } } },
    };
    const { problem } = await ask('POST', install, body);
    const names = (problem.issues as Array<{ name: string; in: string }>).map(({ name }) => name);
    expect(names).toContain('groupRef');
    expect(names).toContain('config.content.read.objects.contacts.selectedFields');
  });

  it('keeps unknown keys inside a config', async () => {
    const { api, installed } = clientOn({ scenario: 'installed' });
    const { id: installationId, config } = await installed();
    const lead = { ...config.content.read?.objects.lead, addedTomorrow: { a: 1 } };
    const body = {
      updateMask: ['config.content.read.objects.lead'],
      installation: { config: { content: { read: { objects: { lead } } } } },
    };
    const after = await api.updateInstallation({
      integrationId: 'int_salesforceSync',
      installationId,
      body,
    });
    expect(after.config.content.read?.objects.lead).toEqual(lead);
  });
});

describe('emulator: access', () => {
  const token = (claims: object) =>
    `Bearer ${demoToken({ groupRef: 'acme-org', consumerRef: 'dana', exp: NOW / 1000 + 60, ...claims })}`;

  it.each<[string, Record<string, string>, number]>([
    ['the right key', key, 200],
    ['a wrong key', { 'X-Api-Key': 'other' }, 401],
    ['no credential', {}, 401],
    ['a token', { Authorization: token({}) }, 200],
    ['an expired token', { Authorization: token({ exp: NOW / 1000 }) }, 401],
    ['a token without claims', { Authorization: token({ groupRef: undefined }) }, 401],
    ['a malformed token', { Authorization: 'Bearer garbage' }, 401],
    ["another group's token", { Authorization: token({ groupRef: 'others' }) }, 403],
  ])('decides on %s', async (_who, headers, status) => {
    const path = '/projects/demo-project/installations?groupRef=acme-org';
    expect((await ask('GET', path, undefined, headers)).status).toBe(status);
  });

  it('needs no credential for the catalog', async () => {
    expect((await ask('GET', '/providers/salesforce', undefined, {})).status).toBe(200);
  });

  it('keeps resources of another group from a token, also by id', async () => {
    const { emulator } = clientOn({ scenario: 'installed' });
    const { project, baseUrl, fetch } = emulator.options;
    const exp = Date.now() / 1000 + 600;
    const getToken = async (scope: { groupRef: string; consumerRef: string }) =>
      demoToken({ ...scope, exp });
    const api = createApi({ project, baseUrl, fetch, credential: { getToken } });
    const other = api.forConsumer({ groupRef: 'others', consumerRef: 'eve' });
    const ids = {
      integrationId: 'int_salesforceSync',
      installationId: emulator.state.installations[0]?.id ?? '',
    };
    const calls = [
      other.getConnection('con_0001'),
      other.getInstallation(ids),
      other.listInstallations(who),
    ];
    for (const call of calls) expect((await refusalOf(call)).status).toBe(403);
  });
});

describe('emulator: HTTP', () => {
  const fetchFrom = (url: string, init?: RequestInit) =>
    createEmulator().fetch(new Request(url, init));

  it.each(['http://127.0.0.1:4010/v1', 'https://host.example/ampkit-api/v1'])(
    'answers under %s',
    async (base) => {
      const response = await fetchFrom(`${base}/projects/demo-project`, { headers: key });
      expect(response.status).toBe(200);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    },
  );

  it('allows every origin', async () => {
    const response = await fetchFrom('http://127.0.0.1/v1/oauth-connect', { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    const allowed = response.headers.get('Access-Control-Allow-Headers');
    for (const name of [
      'X-Api-Key',
      'Authorization',
      'Content-Type',
      'X-Amp-Client',
      'X-Amp-Client-Version',
    ]) {
      expect(allowed).toContain(name);
    }
    expect(response.headers.get('Access-Control-Allow-Methods')).toContain('PATCH');
  });

  it('sends people back to the address of the request', async () => {
    const emulator = createEmulator();
    const body = JSON.stringify({
      projectIdOrName: 'demo-project',
      provider: 'salesforce',
      ...who,
    });
    await emulator.fetch('http://127.0.0.1:4010/v1/oauth-connect', {
      method: 'POST',
      headers: key,
      body,
    });
    const [flow] = Object.values(emulator.state.flows);
    expect(flow?.redirectUri).toBe('http://127.0.0.1:4010/callback/v1');
  });
});

describe('emulator: names that need escaping', () => {
  const names = [
    'a/b',
    'job.appointments',
    "$['user']['email']",
    '100%',
    'ü:x',
    'back\\slash',
    '%2F',
    'constructor',
    'prototype',
    '__proto__',
  ];
  const manifest = {
    integrations: [
      {
        name: 'odd',
        provider: 'salesforce',
        read: { objects: names.map((objectName) => ({ objectName, optionalFieldsAuto: 'all' })) },
      },
    ],
  };
  it.each(names)('reads, saves and patches an object named %s', async (objectName) => {
    const { api, signIn } = clientOn({ manifest });
    const { id: connectionId } = await signIn();
    const integrationId = 'int_odd';
    const object = { objectName, selectedFields: {}, selectedFieldMappings: {} };
    const reading = { provider: 'salesforce', read: { objects: { [objectName]: object } } };
    const { id: installationId } = await api.createInstallation({
      integrationId,
      body: { groupRef: who.groupRef, connectionId, config: { content: reading } },
    });
    const path = objectName.replace(/[.:/\\]/g, '\\$&');
    const body = {
      updateMask: [`config.content.read.objects.${path}`],
      installation: {
        config: { content: { read: { objects: { [objectName]: { ...object, disabled: true } } } } },
      },
    };
    const saved = await api.updateInstallation({ integrationId, installationId, body });
    expect(saved.config.content.read?.objects).toEqual({
      [objectName]: { ...object, disabled: true },
    });
    const patched = await api.patchObjectConfig({
      integrationId,
      objectName,
      body: {
        installationId,
        action: 'read',
        changes: [{ op: 'replace', path: '/disabled', value: false }],
      },
    });
    expect(patched.config.content.read?.objects[objectName]?.disabled).toBe(false);
    const metadata = await api.getObjectMetadata({
      integrationId,
      objectName,
      groupRef: who.groupRef,
    });
    expect(metadata.name).toBe(objectName);
  });
});

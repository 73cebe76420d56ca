import { describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/wire/connection';
import { clientOf, errorOf, json } from './fakeServer';

const SECRET = 'seeded-secret';
const connection = {
  id: 'c1',
  provider: 'salesforce',
  status: 'working',
  apiKey: SECRET,
  oauth2AuthorizationCode: { accessToken: { token: SECRET }, refreshToken: { token: SECRET } },
  customAuth: { password: SECRET },
  addedTomorrow: SECRET,
  providerApp: { id: 'a1', clientId: 'public', clientSecret: SECRET },
} as unknown as Connection;
const installation = { id: 'n1', connection, config: { id: 'f1', content: { keep: 'me' } } };
const ids = { integrationId: 'i', installationId: 'n' };
type Client = ReturnType<typeof clientOf>['api'];

describe('secrets in answers', () => {
  it.each<[string, unknown, (api: Client) => Promise<unknown>]>([
    ['a connection', connection, (a) => a.getConnection('c1')],
    ['connections', [connection], (a) => a.listConnections({ groupRef: 'g' })],
    ['a new connection', connection, (a) => a.generateConnection({ apiKey: SECRET })],
    [
      'a changed connection',
      connection,
      (a) => a.updateConnection({ connectionId: 'c1', body: { updateMask: [], connection: {} } }),
    ],
    ['the answer of custom auth', { connection }, (a) => a.customAuthConnect({})],
    ['an installation', installation, (a) => a.getInstallation(ids)],
    ['installations', [installation], (a) => a.listInstallations({ groupRef: 'g' })],
    [
      "an integration's installations",
      [installation],
      (a) => a.listIntegrationInstallations({ ...ids, groupRef: 'g' }),
    ],
    [
      'a first install',
      installation,
      (a) =>
        a.createInstallation({
          ...ids,
          body: { groupRef: 'g', config: { content: { provider: 'salesforce' } } },
        }),
    ],
    [
      'a save',
      installation,
      (a) => a.updateInstallation({ ...ids, body: { updateMask: [], installation: {} } }),
    ],
    [
      'the answer of a JSON Patch',
      installation,
      (a) =>
        a.patchObjectConfig({
          integrationId: 'i',
          objectName: 'o',
          body: { action: 'read', changes: [] },
        }),
    ],
    [
      'provider apps',
      [{ id: 'a', provider: 'p', clientSecret: SECRET }],
      (a) => a.listProviderApps(),
    ],
  ])('are removed from %s', async (_what, answer, call) => {
    const result = JSON.stringify(await call(clientOf([json(answer)]).api));
    expect(result).not.toContain(SECRET);
    expect(result).toContain('"id"');
  });

  it('are the only part of a config that is removed', async () => {
    const { config } = await clientOf([json(installation)]).api.getInstallation(ids);
    expect(config).toEqual(installation.config);
  });
});

describe('credentials in errors', () => {
  const credentials = {
    provider: 'x',
    apiKey: SECRET,
    basicAuth: { username: SECRET, password: SECRET },
    oauth2ClientCredentials: { clientId: SECRET, clientSecret: SECRET },
    customAuth: { deep: [{ token: SECRET }] },
  };
  const echo = json(
    {
      title: `Bad ${SECRET}`,
      detail: `The key ${SECRET} is wrong; key-of-host too`,
      causes: [SECRET],
      remedy: `Not ${SECRET}`,
      issues: [{ name: 'apiKey', value: SECRET, detail: SECRET }],
    },
    400,
  );
  const everything = (error: Error) =>
    JSON.stringify({ ...error }) + error.message + String(error.stack);

  it.each<[string, Response | Error]>([
    ['an echo', echo],
    ['a network error', new TypeError(`cannot send ${SECRET} with key-of-host`)],
    ['an echo in HTML', new Response(`<p>${SECRET}</p>`, { status: 500 })],
  ])('are masked in %s', async (_what, answer) => {
    const generate = await errorOf(clientOf([answer]).api.generateConnection(credentials));
    const body = { updateMask: ['apiKey' as const], connection: credentials };
    const update = await errorOf(
      clientOf([answer]).api.updateConnection({ connectionId: 'c', body }),
    );
    for (const error of [generate, update]) {
      expect(everything(error)).not.toContain(SECRET);
      expect(everything(error)).not.toContain('key-of-host');
    }
  });

  it("are masked without losing the rest of the server's detail", async () => {
    const error = await errorOf(clientOf([echo]).api.generateConnection(credentials));
    expect(error.detail).toBe('The key ••• is wrong; ••• too');
  });

  describe('however a server quotes them', () => {
    const key = 'sk live/Ab+12"cd&34%ef=zz99';
    const echoed = async (words: string) => {
      const answer = json({ title: 'Refused', detail: words }, 400);
      const error = await errorOf(clientOf([answer]).api.generateConnection({ apiKey: key }));
      return error.detail;
    };
    const base64 = (text: string) => Buffer.from(text).toString('base64');

    it.each([
      ['as sent', key],
      ['in a URL', encodeURIComponent(key)],
      ['in a URL, with small letters', encodeURIComponent(key).toLowerCase()],
      ['in a form', encodeURIComponent(key).replaceAll('%20', '+')],
      ['in JSON', JSON.stringify(key).slice(1, -1)],
      ['in HTML', key.replace('&', '&amp;').replace('"', '&quot;')],
      ['in capitals', key.toUpperCase()],
    ])('%s', async (_how, quoted) => {
      expect(await echoed(`The key <${quoted}> is wrong`)).toBe('The key <•••> is wrong');
    });

    it.each([
      ['in base64', base64(key)],
      ['in a basic header', base64(`api:${key}`)],
      ['in a basic header, before a colon', base64(`${key}:`)],
      ['in base64 for URLs', Buffer.from(key).toString('base64url')],
      ['its first half', key.slice(0, 14)],
      ['its second half', key.slice(13)],
    ])('%s', async (_how, quoted) => {
      const said = await echoed(`The key <${quoted}> is wrong`);
      expect(said).toMatch(/^The key <.*•••.*> is wrong$/);
      // What is left decodes to less than the shortest secret that is masked.
      const left = said?.slice(9, -10).replace('•••', '') ?? '';
      expect(Buffer.from(left, 'base64').toString()).not.toContain(key.slice(0, 5));
      expect(left.length).toBeLessThanOrEqual(10);
    });

    it('in issues and in the request id', async () => {
      const answer = json(
        {
          title: 'Refused',
          requestId: `req-${key}`,
          issues: [{ in: `body ${key}`, name: `apiKey.${key}`, detail: `not ${key}` }],
        },
        400,
      );
      const error = await errorOf(clientOf([answer]).api.generateConnection({ apiKey: key }));
      expect(error.issues).toEqual([{ in: 'body •••', name: 'apiKey.•••', detail: 'not •••' }]);
      expect(error.requestId).toBe('req-•••');
      const header = new Response('', { status: 500, headers: { 'X-Request-Id': `r-${key}` } });
      const other = await errorOf(clientOf([header]).api.generateConnection({ apiKey: key }));
      expect(other.requestId).toBe('r-•••');
    });

    it('and leaves the words around them', async () => {
      const words = 'Access denied: the API key may not read contacts of this account (live).';
      expect(await echoed(words)).toBe(words);
    });
  });
});

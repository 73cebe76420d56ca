import { describe, expect, it } from 'vitest';
import type { ConnectionRequest } from '../../src/api/wire/connecting';
import type { ProviderInfo } from '../../src/api/wire/provider';
import { clientOn, refusalOf, who } from './client';

const credentials: Record<string, ConnectionRequest> = {
  ledgerly: { apiKey: 'k' },
  plannery: { apiKey: 'k', providerMetadata: { workspace: { value: 'acme', source: 'input' } } },
  mailbarn: { basicAuth: { username: 'u', password: '' } },
  ticketry: { basicAuth: { username: 'k', password: '' } },
  formkeep: { basicAuth: { username: 'api', password: 'k' } },
  stratafin: { oauth2ClientCredentials: { clientId: 'a', clientSecret: 'b', scopes: ['read'] } },
  heliodesk: {
    oauth2PasswordCredentials: { username: 'u', password: 'p', clientId: 'a', clientSecret: 'b' },
  },
  vaultops: { customAuth: { accountId: '1', secretKey: 's', region: 'eu' } },
  openweather: {},
};

const hydrate = (client: ReturnType<typeof clientOn>, name: string, connectionId: string) => {
  const integration = client.emulator.state.integrations.find((one) => one.name === name);
  return client.api.hydrateRevision({
    integrationId: integration?.id ?? '',
    revisionId: integration?.latestRevision.id ?? '',
    connectionId,
  });
};

describe('emulator: sign-in', () => {
  it.each(Object.entries(credentials))(
    'accepts the credentials of %s',
    async (provider, request) => {
      const client = clientOn({ scenario: 'authSchemes' });
      const made = await client.api.generateConnection({ provider, ...who, ...request });
      expect(made).toMatchObject({ provider, status: 'created', group: { groupRef: 'acme-org' } });
      await hydrate(client, `${provider}Sync`, made.id);
      expect((await client.api.getConnection(made.id)).status).toBe('working');
    },
  );

  it.each(['slatebooks', 'orbitdesk', 'salesforce', 'hubspot'])(
    'connects %s in a window',
    async (provider) => {
      const { api, signIn } = clientOn();
      const connection = await signIn(provider);
      expect(connection).toMatchObject({
        provider,
        status: 'working',
        consumer: { consumerName: 'Dana Ruiz' },
      });
      expect((await refusalOf(api.generateConnection({ provider, ...who }))).status).toBe(400);
    },
  );

  it('connects bankline in two steps', async () => {
    const { api, emulator } = clientOn({ scenario: 'authSchemes' });
    const first = await api.customAuthConnect({
      provider: 'bankline',
      ...who,
      customAuth: { customerNumber: '7' },
    });
    if (!('redirect' in first)) throw new Error('expected a redirect');
    const { sessionId } = first.redirect;
    expect((await refusalOf(api.customAuthConnect({ sessionId }))).status).toBe(422);
    const message = emulator.completeAuthorization(sessionId, { ok: true });
    expect(message).toMatchObject({ source: 'ampersand-custom-auth' });
    const callbackParams = 'params' in message ? message.params : {};
    const second = await api.customAuthConnect({ sessionId, callbackParams });
    expect(second).toMatchObject({ connection: { provider: 'bankline' } });
    expect((await refusalOf(api.customAuthConnect({ sessionId, callbackParams }))).status).toBe(
      404,
    );
  });

  it.each<[string, ConnectionRequest]>([
    ['ledgerly', { basicAuth: { username: 'a', password: 'b' } }],
    ['ledgerly', {}],
    ['vaultops', { customAuth: { accountId: '1' } }],
    ['openweather', { apiKey: 'k' }],
  ])('accepts for %s only its own kind of credentials', async (provider, request) => {
    const { api, emulator } = clientOn();
    expect((await refusalOf(api.generateConnection({ provider, ...who, ...request }))).status).toBe(
      400,
    );
    expect(emulator.state.connections).toEqual([]);
  });
});

describe('emulator: wrong credentials', () => {
  it('are refused at once', async () => {
    const { api } = clientOn();
    const refusal = await refusalOf(
      api.generateConnection({ provider: 'ledgerly', ...who, apiKey: 'wrong' }),
    );
    expect(refusal).toMatchObject({
      status: 422,
      detail: 'The provider refused these credentials.',
    });
  });

  it('are refused at first use and can be replaced', async () => {
    const client = clientOn({ scenario: 'authSchemes' });
    const { api } = client;
    const { id } = await api.generateConnection({ provider: 'ledgerly', ...who, apiKey: 'stale' });
    expect((await refusalOf(hydrate(client, 'ledgerlySync', id))).status).toBe(422);
    expect((await api.getConnection(id)).status).toBe('bad_credentials');
    await api.updateConnection({
      connectionId: id,
      body: { updateMask: ['apiKey'], connection: { apiKey: 'new' } },
    });
    await hydrate(client, 'ledgerlySync', id);
    expect((await api.getConnection(id)).status).toBe('working');
  });

  it.each<[string, Parameters<ReturnType<typeof clientOn>['api']['updateConnection']>[0]['body']]>([
    ['a mask without a value', { updateMask: ['apiKey'], connection: {} }],
    [
      'credentials of another kind',
      { updateMask: ['basicAuth'], connection: { basicAuth: { username: '', password: '' } } },
    ],
    ['an empty mask', { updateMask: [], connection: { apiKey: 'x' } }],
  ])('answer 400 to an update with %s', async (_what, body) => {
    const { api } = clientOn();
    const { id } = await api.generateConnection({ provider: 'ledgerly', ...who, apiKey: 'k' });
    expect((await refusalOf(api.updateConnection({ connectionId: id, body }))).status).toBe(400);
  });
});

describe('emulator: sign-in window', () => {
  const begin = async () => {
    const client = clientOn();
    const url = await client.api.oauthConnect({ provider: 'salesforce', ...who });
    const state = new URL(url).searchParams.get('state') ?? '';
    const flow = client.emulator.state.flows[state];
    const visit = async (query: string) =>
      (await client.emulator.fetch(`${flow?.redirectUri}?state=${state}&${query}`)).text();
    return { ...client, url, state, visit };
  };

  it('asks for consent with plain links', async () => {
    const { emulator, url, state } = await begin();
    const html = await (await emulator.fetch(url)).text();
    expect(html).toContain(`/callback/v1?state=${state}&amp;code=demo-code`);
    expect(html).toContain('error=access_denied');
  });

  it('posts the real message and does not navigate', async () => {
    const { visit, api } = await begin();
    const html = await visit('code=demo-code');
    const [connection] = await api.listConnections(who);
    expect(html).toContain(
      `postMessage({"eventType":"AUTHORIZATION_SUCCEEDED","data":{"connection":"${connection?.id}"}}, '*')`,
    );
    expect(html).not.toMatch(/location|http-equiv/);
  });

  it('escapes the reason of a denial', async () => {
    const { visit, emulator } = await begin();
    const html = await visit(`error=x&error_description=${encodeURIComponent('</script><b>')}`);
    expect(html).toContain('{"eventType":"AUTHORIZATION_FAILED","data":{"error":"\\u003c/script>');
    expect(emulator.state.connections).toEqual([]);
  });

  it('fails with both message shapes of the API', async () => {
    const one = await begin();
    expect(one.emulator.completeAuthorization(one.state, { ok: false, error: 'e' })).toEqual({
      eventType: 'AUTHORIZATION_FAILED',
      data: { error: 'e' },
    });
    const two = await begin();
    const outcome = { ok: false, error: 'e', shape: 'message' } as const;
    expect(two.emulator.completeAuthorization(two.state, outcome)).toEqual({
      eventType: 'AUTHORIZATION_FAILED',
      message: 'e',
    });
  });

  it('completes once', async () => {
    const { emulator, state } = await begin();
    emulator.completeAuthorization(state, { ok: true });
    const again = emulator.completeAuthorization(state, { ok: true });
    expect(again).toMatchObject({ eventType: 'AUTHORIZATION_FAILED' });
    expect(emulator.state.connections).toHaveLength(1);
  });

  it('keeps and repairs the connection that it renews', async () => {
    const { api, emulator, installed } = clientOn({ scenario: 'badCredentials' });
    const { connection } = await installed();
    const state = new URL(await api.oauthUpdate(connection.id)).searchParams.get('state') ?? '';
    emulator.completeAuthorization(state, { ok: true, account: 'sam@acme.example' });
    const renewed = await api.getConnection(connection.id);
    expect(renewed).toMatchObject({ status: 'working', providerConsumerRef: 'sam@acme.example' });
    expect(renewed.updateTime).toBeDefined();
  });

  it('exchanges its code at a real authorization server', async () => {
    const seen: string[] = [];
    const client = clientOn({
      exchange: async (code, { provider }) => {
        seen.push(`${code} ${provider}`);
        if (code === 'bad') throw new Error('invalid_grant');
        return { account: 'from-server' };
      },
    });
    const visit = async (code: string) => {
      const url = await client.api.oauthConnect({ provider: 'salesforce', ...who });
      const { state, redirectUri } = Object.values(client.emulator.state.flows).at(-1) ?? {};
      expect(url).toContain(state);
      return (await client.emulator.fetch(`${redirectUri}?state=${state}&code=${code}`)).text();
    };
    expect(await visit('bad')).toContain('"error":"invalid_grant"');
    expect(await visit('good')).toContain('AUTHORIZATION_SUCCEEDED');
    expect(seen).toEqual(['bad salesforce', 'good salesforce']);
    const [connection] = await client.api.listConnections(who);
    expect(connection?.providerConsumerRef).toBe('from-server');
  });

  it('opens the page given by `authorizeUrl`', async () => {
    const { api } = clientOn({
      authorizeUrl: ({ state, provider }) => `https://a.test/${provider}?s=${state}`,
    });
    expect(await api.oauthConnect({ provider: 'hubspot', ...who })).toMatch(
      /^https:\/\/a\.test\/hubspot\?s=/,
    );
  });
});

it('emulator: adds a given catalog to its own', async () => {
  const provider = {
    name: 'mine',
    authType: 'none',
    baseURL: 'https://x.test',
    defaultModule: '',
  } as ProviderInfo;
  const { api } = clientOn({ catalog: { mine: provider } });
  expect(await api.getProvider('mine')).toMatchObject(provider);
  expect(Object.keys(await api.listProviders())).toContain('salesforce');
});

import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addConnection, addInstallation } from '../../src/testing/state';
import type { EmulatorState, Fault } from '../../src/testing/types';
import { type ConnectWorldOptions, createConnectWorld, dana } from './connectWorld';

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const user = () =>
  userEvent.setup({
    advanceTimers: (ms) => void vi.advanceTimersByTime(ms),
    pointerEventsCheck: 0,
  });
const press = async (name: RegExp | string) =>
  user().click(await screen.findByRole('button', { name }));
const type = async (label: string, text: string) => {
  const input = await screen.findByLabelText(label);
  await user().clear(input);
  await user().type(input, text);
};
const shown = async (id: string) =>
  waitFor(() => expect(document.querySelector(`[data-screen="connect.${id}"]`)).not.toBeNull(), {
    timeout: 5_000,
  });

const world = (options: ConnectWorldOptions = {}) =>
  createConnectWorld({ scenario: 'authSchemes', ...options });
type World = ReturnType<typeof world>;

const connect = (state: EmulatorState, provider: string, more = {}) =>
  addConnection(state, { ...dana, provider }, Date.now() - 60_000, more);

const sentTo = ({ emulator }: World, operation: string) =>
  emulator.requests.filter((request) => request.operation === operation);

describe('ConnectProvider: new credentials for a connection', () => {
  it.each([
    ['ledgerly', { 'API key': 'sk-new' }, ['apiKey'], { apiKey: 'sk-new' }],
    [
      'mailbarn',
      { 'User name': ' dana ', 'Password optional': ' secret ' },
      ['basicAuth'],
      { basicAuth: { username: 'dana', password: ' secret ' } },
    ],
    [
      'formkeep',
      { 'API key': 'k-9' },
      ['basicAuth'],
      { basicAuth: { username: 'api', password: 'k-9' } },
    ],
    [
      'stratafin',
      { 'Client ID': 'id', 'Client secret': 's', Scopes: 'read write' },
      ['oauth2ClientCredentials'],
      {
        oauth2ClientCredentials: { clientId: 'id', clientSecret: 's', scopes: ['read', 'write'] },
      },
    ],
    [
      'heliodesk',
      { 'User name': 'dana', Password: 'p', 'Client ID': 'id', 'Client secret': 's' },
      ['oauth2PasswordCredentials'],
      {
        oauth2PasswordCredentials: {
          username: 'dana',
          password: 'p',
          clientId: 'id',
          clientSecret: 's',
        },
      },
    ],
  ])('are saved for %s', async (provider, typed, updateMask, connection) => {
    const there = world();
    connect(there.emulator.state, provider, { status: 'bad_credentials' });
    there.show({ provider });
    await shown('attention');
    await press('Enter new details');
    for (const [label, text] of Object.entries(typed)) await type(label, text);
    await press('Save');
    await shown('connected');
    expect(sentTo(there, 'updateConnection')[0]?.body).toEqual({ updateMask, connection });
    expect(there.emulator.state.connections).toHaveLength(1);
    expect(there.host.onConnectSuccess).not.toHaveBeenCalled();
  });

  it('sends changed metadata along and leaves out unchanged metadata', async () => {
    const there = world();
    const providerMetadata = {
      workspace: { value: 'acme', source: 'input' },
      api: { value: 'v2', source: 'input' },
    } as const;
    const more = { status: 'bad_credentials', providerMetadata, providerWorkspaceRef: 'acme' };
    connect(there.emulator.state, 'plannery', more);
    there.show({ provider: 'plannery' });
    await press('Enter new details');
    expect(await screen.findByLabelText('Workspace')).toHaveValue('acme');
    await type('Workspace', 'globex');
    await type('API key', 'k');
    await press('Save');
    await shown('connected');
    expect(sentTo(there, 'updateConnection')[0]?.body).toEqual({
      updateMask: ['providerWorkspaceRef', 'providerMetadata', 'apiKey'],
      connection: {
        apiKey: 'k',
        providerWorkspaceRef: 'globex',
        providerMetadata: { ...providerMetadata, workspace: { value: 'globex', source: 'input' } },
      },
    });
    expect(
      screen.getByText(/Before: acme. Now: globex/, { selector: '.amp-bannerText *' }),
    ).toBeInTheDocument();
  });
});

describe('ConnectProvider: a workspace saved only as a reference', () => {
  const providerMetadata = { api: { value: 'v2', source: 'input' } } as const;
  const more = { status: 'bad_credentials', providerMetadata, providerWorkspaceRef: 'acme' };

  it('is filled in and not sent again with new credentials', async () => {
    const there = world();
    connect(there.emulator.state, 'plannery', more);
    there.show({ provider: 'plannery' });
    await press('Enter new details');
    expect(await screen.findByLabelText('Workspace')).toHaveValue('acme');
    await type('API key', 'k');
    await press('Save');
    await shown('connected');
    expect(sentTo(there, 'updateConnection')[0]?.body).toEqual({
      updateMask: ['apiKey'],
      connection: { apiKey: 'k' },
    });
  });

  it('is sent to both places when it changes', async () => {
    const there = world();
    connect(there.emulator.state, 'plannery', more);
    there.show({ provider: 'plannery' });
    await press('Enter new details');
    await type('Workspace', 'globex');
    await type('API key', 'k');
    await press('Save');
    await shown('connected');
    expect(sentTo(there, 'updateConnection')[0]?.body).toMatchObject({
      connection: {
        providerWorkspaceRef: 'globex',
        providerMetadata: { ...providerMetadata, workspace: { value: 'globex' } },
      },
    });
  });
});

describe('ConnectProvider: custom credentials, which the API cannot replace', () => {
  const installed = (there: World) => {
    const { state } = there.emulator;
    const old = connect(state, 'vaultops', { status: 'bad_credentials' });
    const content = { provider: 'vaultops' };
    const integrationId = 'int_vaultopsSync';
    const made = { integrationId, connectionId: old.id, content, createdBy: 'consumer:dana' };
    addInstallation(state, made, Date.now());
    return old;
  };
  const fill = async () => {
    await press('Enter new details');
    await type('Account ID', '42');
    await type('Secret key', 'new-secret');
    await user().selectOptions(screen.getByLabelText('Region'), 'Europe');
    await press('Save');
  };

  it('move the installation to a new connection and delete the old one', async () => {
    const there = world();
    const old = installed(there);
    there.show({ provider: 'vaultops' });
    await fill();
    await shown('connected');
    const writes = there.emulator.requests.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ operation }) => operation)).toEqual([
      'generateConnection',
      'updateInstallation',
      'deleteConnection',
    ]);
    const { connections, installations } = there.emulator.state;
    expect(connections.map(({ id }) => id)).not.toContain(old.id);
    expect(installations[0]?.connectionId).toBe(connections[0]?.id);
    expect(writes[1]?.body).toEqual({
      updateMask: ['connectionId'],
      installation: { connectionId: connections[0]?.id },
    });
    expect(there.host.onConnectSuccess).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Fault, number]>([
    ['the move is refused', { on: 'updateInstallation', answer: problem(422) }, 1],
    ['the list cannot be loaded', { on: 'listInstallations', answer: problem(500) }, 1],
  ])('change nothing and can be sent again when %s', async (_, fault, count) => {
    const there = world({ faults: [fault] });
    const old = installed(there);
    there.show({ provider: 'vaultops' });
    await fill();
    await waitFor(() => expect(there.host.onError).toHaveBeenCalled(), { timeout: 5_000 });
    await screen.findByRole('button', { name: 'Save' });
    const { connections, installations } = there.emulator.state;
    expect(connections.map(({ id }) => id)).toEqual([old.id]);
    expect(installations[0]?.connectionId).toBe(old.id);
    expect(connections).toHaveLength(count);
  });

  it('look up a move whose answer was lost and do not repeat it', async () => {
    const lost: Fault = {
      on: 'updateInstallation',
      answer: { kind: 'networkError' },
      takesEffect: true,
    };
    const there = world({ faults: [lost] });
    const old = installed(there);
    there.show({ provider: 'vaultops' });
    await fill();
    await shown('connected');
    expect(sentTo(there, 'updateInstallation')).toHaveLength(1);
    expect(there.emulator.state.connections.map(({ id }) => id)).not.toContain(old.id);
  });

  it('keep the old connection when installations cannot be listed', async () => {
    const there = world({ faults: [{ on: 'listInstallations', answer: problem(403) }] });
    const old = installed(there);
    there.show({ provider: 'vaultops' });
    await fill();
    await shown('connected');
    expect(there.emulator.state.connections.map(({ id }) => id)).toContain(old.id);
    expect(sentTo(there, 'deleteConnection')).toHaveLength(0);
  });
});

describe('ConnectProvider: multi-step sign-in', () => {
  const begin = async (there: World) => {
    there.show({ provider: 'bankline' });
    await type('Customer number', '1234{Enter}');
    await shown('continue');
  };
  const CONTINUE = /^Continue to Bankline/;
  const params = { source: 'ampersand-custom-auth', params: { code: 'x1' } };

  it('opens no window on submit, one on a click, and connects with its parameters', async () => {
    const there = world();
    await begin(there);
    expect(there.popups).toHaveLength(0);
    await press(CONTINUE);
    await shown('waiting');
    await waitFor(() => expect(there.popups[0]?.wentTo).toHaveLength(1));
    there.post(params);
    await shown('connected');
    const [first, second] = sentTo(there, 'customAuthConnect').map(({ body }) => body);
    expect(first).toMatchObject({
      ...dana,
      provider: 'bankline',
      customAuth: { customerNumber: '1234' },
    });
    expect(second).toEqual({
      projectIdOrName: 'demo-project',
      sessionId: expect.any(String),
      callbackParams: { code: 'x1' },
    });
    expect(there.host.onConnectSuccess).toHaveBeenCalledTimes(1);
    expect(there.popups[0]?.closed).toBe(true);
  });

  it('takes parameters from its own window only', async () => {
    const there = world();
    await begin(there);
    await press(CONTINUE);
    await shown('waiting');
    there.post(params, null);
    there.post(params, undefined, 'https://elsewhere.example');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sentTo(there, 'customAuthConnect')).toHaveLength(1);
  });

  it('fails with the reason when the window closes early, and opens it again', async () => {
    const there = world();
    await begin(there);
    await press(CONTINUE);
    await shown('waiting');
    there.popups[0]?.close();
    await vi.advanceTimersByTimeAsync(3_000);
    await shown('failed');
    expect(screen.getByText(/^The window closed before Bankline answered/)).toBeInTheDocument();
    await press(/^Try again/);
    await shown('waiting');
    there.post(params);
    await shown('connected');
  });

  it('explains a blocked window and can be tried again', async () => {
    const there = world({ windows: 'blocked' });
    await begin(there);
    await press(CONTINUE);
    await screen.findByText('Your browser blocked the window');
    await shown('continue');
    expect(screen.getByRole('button', { name: CONTINUE })).toBeInTheDocument();
  });

  it('shows in the form why the typed details are refused', async () => {
    const there = world();
    there.show({ provider: 'bankline' });
    await type('Customer number', 'wrong{Enter}');
    await screen.findByText('Bankline didn’t accept these details');
    expect(screen.getByLabelText('Customer number')).toHaveValue('wrong');
  });

  it('fails when a later step is refused, and starts again at the form', async () => {
    const there = world({ faults: [{ on: 'customAuthConnect', skip: 1, answer: problem(422) }] });
    await begin(there);
    await press(CONTINUE);
    await shown('waiting');
    there.post(params);
    await shown('failed');
    await press(/^Try again/);
    await shown('ready');
  });

  it('returns on *Cancel* to the button, then to the form', async () => {
    const there = world();
    await begin(there);
    await press(CONTINUE);
    await shown('waiting');
    await press('Cancel');
    await shown('continue');
    expect(there.popups[0]?.closed).toBe(true);
    await press('Cancel');
    await shown('ready');
  });
});

function problem(status: number): Fault['answer'] {
  return { kind: 'problem', status, problem: { retryable: false } };
}

describe('ConnectProvider: package at the provider', () => {
  const url = 'https://login.salesforce.example/packaging/install?p0=04t';
  const withPackage = (there: World, packageInstallURL: string = url) => {
    const now = new Date().toISOString();
    there.emulator.state.providerApps.push({
      id: 'app',
      projectId: 'p',
      provider: 'salesforce',
      clientId: 'c',
      createTime: now,
      metadata: { providerParams: { packageInstallURL } },
    });
    return there;
  };

  it('comes first, opens in a new tab and is remembered for the session', async () => {
    const there = withPackage(createConnectWorld());
    const view = there.show();
    await shown('package');
    const link = screen.getByRole('link', { name: /Install the package/ });
    expect(link).toHaveAttribute('href', url);
    expect(link).toHaveAttribute('target', '_blank');
    link.addEventListener('click', (event) => event.preventDefault());
    await user().click(link);
    await press('It’s installed, continue');
    await shown('ready');
    view.unmount();
    there.show();
    await shown('ready');
  });

  it('can be skipped', async () => {
    withPackage(createConnectWorld()).show();
    await press('It’s already installed');
    await shown('ready');
  });

  it.each([
    ['there is none', undefined],
    ['its address is unsafe', 'javascript:alert(1)'],
  ])('is skipped when %s', async (_, address) => {
    const there = createConnectWorld();
    if (address) withPackage(there, address);
    there.show();
    await shown('ready');
  });

  it('is skipped without an error when the list of apps is refused', async () => {
    const there = withPackage(
      createConnectWorld({ faults: [{ on: 'listProviderApps', answer: problem(403) }] }),
    );
    there.show();
    await shown('ready');
    expect(there.host.onError).not.toHaveBeenCalled();
  });
});

it('ConnectProvider explains a scheme without a form and reports it to the host once', async () => {
  const there = world();
  there.show({ provider: 'signhub' });
  await screen.findByText('Signhub can’t be connected here');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(there.host.onError).toHaveBeenCalledTimes(1);
  expect(there.host.onError.mock.calls[0]?.[0]).toMatchObject({ code: 'unsupported' });
});

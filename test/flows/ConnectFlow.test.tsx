import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConnectProvider } from '../../src/flows/Connect/ConnectProvider';
import { InstallationProvider } from '../../src/hooks/install/InstallationProvider';
import { addConnection } from '../../src/testing/state';
import type { Fault } from '../../src/testing/types';
import { createConnectWorld, dana } from './connectWorld';

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const user = () =>
  userEvent.setup({
    advanceTimers: (ms) => void vi.advanceTimersByTime(ms),
    // jsdom has no stylesheet: real browsers check which elements a dialog makes inert.
    pointerEventsCheck: 0,
  });
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const press = async (name: RegExp | string) =>
  user().click(await screen.findByRole('button', { name }));
const shown = async (id: string) =>
  waitFor(() => expect(document.querySelector(`[data-screen="connect.${id}"]`)).not.toBeNull());
const CONTINUE = /^Continue to Salesforce/;

/** Opens the window and lets it reach the provider. */
async function atProvider(world: ReturnType<typeof createConnectWorld>) {
  await press(CONTINUE);
  await waitFor(() => expect(world.popups.at(-1)?.wentTo).toHaveLength(1));
}

describe('ConnectProvider: loading', () => {
  it('sends all requests at once and each once, under StrictMode too', async () => {
    const world = createConnectWorld({ latency: 50 });
    world.show();
    await waitFor(() => expect(world.asked()).toHaveLength(4));
    await shown('ready');
    const asked = ['getProject', 'getProvider', 'listConnections', 'listProviderApps'];
    expect(world.asked().sort()).toEqual(asked);
    expect(world.host.onReady).toHaveBeenCalledTimes(1);
  });

  it('explains a developer’s mistake plainly and reports its cause to the host once', async () => {
    const world = createConnectWorld();
    world.show({ redirectUrl: 'javascript:alert(1)' });
    await shown('misconfigured');
    expect(world.host.onError).toHaveBeenCalledTimes(1);
    expect(world.host.providerError).toHaveBeenCalledTimes(1);
    expect(world.host.onError.mock.calls[0]?.[0]).toMatchObject({ code: 'developer' });
    expect(world.events.filter(({ type }) => type === 'error')).toHaveLength(1);
  });

  it('loads again by *Try again*', async () => {
    const world = createConnectWorld({
      faults: [
        {
          on: 'getProvider',
          answer: { kind: 'problem', status: 500, problem: { retryable: false } },
          times: 1,
        },
      ],
    });
    world.show();
    await shown('failed');
    await press('Try again');
    await shown('ready');
  });
});

describe('ConnectProvider: signing in at the provider', () => {
  it('connects, reports it to the host once and closes the window', async () => {
    const world = createConnectWorld();
    const view = world.show();
    await atProvider(world);
    await shown('waiting');
    world.finish();
    await shown('connected');
    view.again();
    await pass(30_000);
    expect(world.host.onConnectSuccess).toHaveBeenCalledTimes(1);
    expect(world.host.onConnectSuccess.mock.calls[0]?.[0]).toMatchObject({
      provider: 'salesforce',
      status: 'working',
    });
    expect(world.popups[0]?.closed).toBe(true);
    expect(sessionStorage.length).toBe(0);
  });

  it('opens one window and sends one request however often the button is pressed', async () => {
    const world = createConnectWorld({ latency: 20 });
    world.show();
    await user().dblClick(await screen.findByRole('button', { name: CONTINUE }));
    await shown('waiting');
    await pass(500);
    expect(world.popups).toHaveLength(1);
    expect(world.asked().filter((name) => name === 'oauthConnect')).toHaveLength(1);
  });

  it('connects within 3 s when no message comes', async () => {
    const world = createConnectWorld();
    world.show();
    await atProvider(world);
    const [popup] = world.popups;
    if (popup) popup.closed = true;
    await pass(1_000);
    world.finish({ ok: true }, 'silence');
    await pass(3_000);
    await shown('connected');
    expect(world.host.onConnectSuccess).toHaveBeenCalledTimes(1);
  });

  it.each(['data', 'message'] as const)(
    'shows why it was denied (%s) and tries again',
    async (shape) => {
      const world = createConnectWorld();
      world.show();
      await atProvider(world);
      world.finish({ ok: false, error: 'access_denied', shape });
      await shown('failed');
      expect(screen.getByText(/^You didn’t allow access/)).toBeInTheDocument();
      await press('Copy details for support');
      expect(await navigator.clipboard.readText()).toContain('detail: access_denied');
      expect(world.host.onError).toHaveBeenCalledTimes(1);
      await press('Try again');
      await shown('waiting');
      await waitFor(() => expect(world.popups[1]?.wentTo).toHaveLength(1));
      world.finish();
      await shown('connected');
      expect(world.host.onConnectSuccess).toHaveBeenCalledTimes(1);
    },
  );

  it('shows a link when the browser blocks the window, and continues by itself', async () => {
    const world = createConnectWorld({ windows: 'blocked' });
    world.show();
    await press(CONTINUE);
    await shown('blocked');
    const link = screen.getByRole('link', { name: 'Open Salesforce' });
    expect(link).toHaveAttribute('target', '_blank');
    const state = new URL(link.getAttribute('href') ?? '').searchParams.get('state') ?? '';
    world.emulator.completeAuthorization(state, { ok: true });
    await pass(2_100);
    await shown('connected');
    expect(world.host.onConnectSuccess).toHaveBeenCalledTimes(1);
  });

  it('returns to the form on *Cancel*, tells the host and leaves no timer', async () => {
    const world = createConnectWorld();
    world.show();
    await atProvider(world);
    await press('Cancel');
    await shown('ready');
    expect(world.host.onCancel).toHaveBeenCalledTimes(1);
    expect(world.popups[0]?.closed).toBe(true);
    const before = world.asked().length;
    await pass(60_000);
    expect(world.asked()).toHaveLength(before);
  });

  it('finishes after a reload a sign-in that succeeded meanwhile', async () => {
    const world = createConnectWorld();
    const first = world.show();
    await atProvider(world);
    first.unmount();
    world.finish({ ok: true }, 'silence');
    world.show();
    await shown('connected');
    expect(world.host.onConnectSuccess).toHaveBeenCalledTimes(1);
    // Another reload finds an old connection and reports nothing.
    world.show();
    await pass(3_000);
    expect(world.host.onConnectSuccess).toHaveBeenCalledTimes(1);
  });

  it('keeps waiting after a reload and accepts the message of the earlier window', async () => {
    const world = createConnectWorld();
    const first = world.show();
    await atProvider(world);
    first.unmount();
    world.show();
    await shown('waiting');
    world.finish();
    await shown('connected');
    expect(world.host.onConnectSuccess).toHaveBeenCalledTimes(1);
  });

  it('keeps its card after ten minutes and still succeeds', async () => {
    const world = createConnectWorld();
    world.show();
    await atProvider(world);
    await pass(10 * 60_000 + 100);
    await screen.findByRole('heading', { name: 'Not connected yet' });
    await press('Check now');
    await screen.findByText('Still not connected.', { selector: 'p' });
    world.finish({ ok: true }, 'silence');
    await press('Check now');
    await shown('connected');
    expect(world.host.onConnectSuccess).toHaveBeenCalledTimes(1);
  });

  it('offers the connection that a colleague made meanwhile', async () => {
    const world = createConnectWorld();
    world.show();
    await atProvider(world);
    const sam = { groupRef: dana.groupRef, consumerRef: 'sam', consumerName: 'Sam Lee' };
    addConnection(world.emulator.state, { ...sam, provider: 'salesforce' }, Date.now());
    await pass(2_100);
    await screen.findByText('Sam Lee has connected Salesforce');
    await press('Use that connection');
    await shown('connected');
    expect(screen.getByText('Sam Lee')).toBeInTheDocument();
    expect(world.host.onConnectSuccess).toHaveBeenCalledTimes(1);
  });

  it('ignores the message of a window that connected another group', async () => {
    const world = createConnectWorld();
    world.show();
    await atProvider(world);
    const sam = { groupRef: 'other-org', consumerRef: 'sam', provider: 'salesforce' };
    const { id } = addConnection(world.emulator.state, sam, Date.now());
    world.post({ eventType: 'AUTHORIZATION_SUCCEEDED', data: { connection: id } }, null);
    await pass(5_000);
    await shown('waiting');
    expect(world.host.onConnectSuccess).not.toHaveBeenCalled();
  });

  it('redirects to `redirectUrl` after a new connection only', async () => {
    const world = createConnectWorld({ scenario: 'connected' });
    world.show({ redirectUrl: '/done' });
    await shown('connected');
    await pass(1_000);
    // jsdom does not navigate. It would report the attempt on the console.
    expect(window.location.pathname).toBe('/');
    expect(world.host.onConnectSuccess).not.toHaveBeenCalled();
  });
});

describe('ConnectProvider: `enableCSRFProtection`', () => {
  const sent = ({ emulator }: ReturnType<typeof createConnectWorld>) =>
    emulator.requests.find(({ operation }) => operation === 'oauthConnect')?.body;

  it('is off by default, so that the link can be sent to a colleague', async () => {
    const world = createConnectWorld();
    world.show();
    await atProvider(world);
    expect(sent(world)).not.toHaveProperty('enableCSRFProtection');
    expect(screen.getByRole('button', { name: 'Copy a link for them' })).toBeVisible();
  });

  it('is sent when the host sets it, and hides the link', async () => {
    const world = createConnectWorld();
    world.show({ enableCSRFProtection: true });
    await atProvider(world);
    expect(sent(world)).toMatchObject({ enableCSRFProtection: true });
    expect(screen.queryByRole('button', { name: 'Copy a link for them' })).toBeNull();
  });
});

describe('ConnectProvider: an existing connection', () => {
  it('is signed in to again without being reported as new', async () => {
    const world = createConnectWorld({ scenario: 'badCredentials' });
    world.show();
    await shown('attention');
    await press(/^Sign in again/);
    await waitFor(() => expect(world.popups.at(-1)?.wentTo).toHaveLength(1));
    expect(world.asked()).toContain('oauthUpdate');
    world.finish();
    await shown('connected');
    expect(world.host.onConnectSuccess).not.toHaveBeenCalled();
    expect(world.emulator.state.connections).toHaveLength(1);
  });

  it('shows a warning when its account changed', async () => {
    const world = createConnectWorld({ scenario: 'badCredentials' });
    world.show();
    await press(/^Sign in again/);
    await waitFor(() => expect(world.popups.at(-1)?.wentTo).toHaveLength(1));
    world.finish({ ok: true, account: 'sam.lee@acme.example' });
    const name = 'You signed in with a different account';
    expect(await screen.findByRole('group', { name })).toHaveTextContent(
      /Before: dana.ruiz@acme.example. Now: sam.lee@acme.example/,
    );
  });

  it('is disconnected after a confirmation', async () => {
    const world = createConnectWorld({ scenario: 'connected' });
    world.show();
    await press(/^Disconnect/);
    const dialog = await screen.findByRole('alertdialog', { name: 'Disconnect Salesforce?' });
    await user().click(within(dialog).getByRole('button', { name: 'Disconnect' }));
    await shown('ready');
    expect(world.emulator.state.connections).toHaveLength(0);
    expect(world.host.onDisconnectSuccess).toHaveBeenCalledTimes(1);
  });

  it('cannot be disconnected while an installation uses it', async () => {
    const world = createConnectWorld({ scenario: 'installed' });
    world.show();
    await press(/^Disconnect/);
    const dialog = await screen.findByRole('dialog', { name: 'Salesforce is still in use' });
    expect(within(dialog).queryByRole('button', { name: 'Disconnect' })).toBeNull();
    expect(world.emulator.state.connections).toHaveLength(1);
  });
});

describe('ConnectProvider: a connection deleted elsewhere meanwhile', () => {
  const endElsewhere = ({ emulator }: ReturnType<typeof createConnectWorld>) => {
    Object.assign(emulator.state, { connections: [], installations: [] });
  };

  it('is replaced by a new one on signing in again', async () => {
    const world = createConnectWorld({ scenario: 'badCredentials' });
    world.show();
    await shown('attention');
    endElsewhere(world);
    await press(/^Sign in again/);
    await shown('ready');
    expect(screen.getByText('Salesforce was disconnected elsewhere')).toBeVisible();
    await press(CONTINUE);
    await waitFor(() => expect(world.popups.at(-1)?.wentTo).toHaveLength(1));
    expect(world.asked()).toContain('oauthConnect');
    world.finish();
    await shown('connected');
    expect(world.host.onConnectSuccess).toHaveBeenCalledTimes(1);
    expect(world.host.onError).not.toHaveBeenCalled();
  });

  it('keeps the typed credentials and connects with them', async () => {
    const world = createConnectWorld({ scenario: 'authSchemes' });
    const { state } = world.emulator;
    const who = { ...dana, provider: 'ledgerly' };
    addConnection(state, who, Date.now(), { status: 'bad_credentials' });
    world.show({ provider: 'ledgerly' });
    await press('Enter new details');
    endElsewhere(world);
    await user().type(await screen.findByLabelText('API key'), 'sk-new{Enter}');
    expect(await screen.findByText('Ledgerly was disconnected elsewhere')).toBeVisible();
    expect(screen.getByLabelText('API key')).toHaveValue('sk-new');
    await press('Connect');
    await shown('connected');
    expect(state.connections).toHaveLength(1);
    expect(world.host.onConnectSuccess).toHaveBeenCalledTimes(1);
  });

  it('asks for all inputs when only one was missing', async () => {
    const world = createConnectWorld({ scenario: 'authSchemes' });
    addConnection(world.emulator.state, { ...dana, provider: 'orbitdesk' }, Date.now());
    world.show({ provider: 'orbitdesk' });
    await shown('metadata');
    endElsewhere(world);
    await user().type(screen.getByLabelText('Workspace'), 'acme-inc{Enter}');
    await shown('ready');
    expect(screen.getByText(/was disconnected elsewhere$/)).toBeVisible();
  });

  it('counts as disconnected on *Disconnect*', async () => {
    const world = createConnectWorld({ scenario: 'connected' });
    world.show();
    await press(/^Disconnect/);
    const dialog = await screen.findByRole('alertdialog', { name: 'Disconnect Salesforce?' });
    endElsewhere(world);
    await user().click(within(dialog).getByRole('button', { name: 'Disconnect' }));
    await shown('ready');
    expect(world.host.onDisconnectSuccess).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/was disconnected elsewhere$/)).toBeNull();
  });

  describe('with an installation', () => {
    const showInstalled = async (move?: Fault) => {
      const gone: Fault = { on: 'oauthUpdate', answer: { kind: 'problem', status: 404 } };
      const world = createConnectWorld({
        scenario: 'installed',
        faults: move ? [gone, move] : [gone],
      });
      world.show(
        {},
        <InstallationProvider integration="salesforceSync" {...dana}>
          <ConnectProvider provider="salesforce" {...dana} onError={world.host.onError} />
        </InstallationProvider>,
      );
      await press(/^Sign in again/);
      await shown('ready');
      return world;
    };
    const signIn = async (world: ReturnType<typeof createConnectWorld>, name: RegExp | string) => {
      const before = world.popups.length;
      await press(name);
      await waitFor(() => expect(world.popups[before]?.wentTo).toHaveLength(1));
      world.finish();
    };

    it('moves the installation to the new connection', async () => {
      const world = await showInstalled();
      const { state } = world.emulator;
      const before = state.connections[0]?.id;
      await signIn(world, CONTINUE);
      await shown('connected');
      expect(state.connections.map(({ id }) => id)).not.toContain(before);
      expect(state.installations[0]?.connectionId).toBe(state.connections[0]?.id);
    });

    it('explains why the move failed and tries again', async () => {
      const answer = { kind: 'problem', status: 422, problem: { detail: 'Not now.' } } as const;
      const world = await showInstalled({ on: 'updateInstallation', answer, times: 1 });
      const { state } = world.emulator;
      await signIn(world, CONTINUE);
      await shown('failed');
      expect(screen.getByText(/Not now\./)).toBeVisible();
      expect(world.host.onError).toHaveBeenCalledTimes(1);
      await signIn(world, /^Try again/);
      await shown('connected');
      expect(state.installations[0]?.connectionId).toBe(state.connections[0]?.id);
    });
  });
});

describe('ConnectProvider: credentials', () => {
  const ledgerly = { provider: 'ledgerly' };
  const typeKey = async (key: string) => {
    await user().type(await screen.findByLabelText('API key'), `${key}{Enter}`);
  };

  it('connects on Enter and stores the key nowhere', async () => {
    const world = createConnectWorld({ scenario: 'authSchemes' });
    world.show(ledgerly);
    await typeKey('sk-live-42');
    await shown('connected');
    expect(world.host.onConnectSuccess).toHaveBeenCalledTimes(1);
    const traces = JSON.stringify([
      world.events,
      world.host.onConnectSuccess.mock.calls,
      { ...sessionStorage },
      { ...localStorage },
    ]);
    expect(traces + document.documentElement.outerHTML).not.toContain('sk-live-42');
  });

  it('keeps the typed key when it is refused, explains why and tries again', async () => {
    const world = createConnectWorld({ scenario: 'authSchemes' });
    world.show(ledgerly);
    await typeKey('wrong');
    await screen.findByText('Ledgerly didn’t accept this API key');
    expect(screen.getByLabelText('API key')).toHaveValue('wrong');
    await user().clear(screen.getByLabelText('API key'));
    await typeKey('sk-right');
    await shown('connected');
    expect(world.host.onConnectSuccess).toHaveBeenCalledTimes(1);
    expect(world.host.onError).toHaveBeenCalledTimes(1);
  });

  it('makes no second connection when the answer to the first was lost', async () => {
    const world = createConnectWorld({
      scenario: 'authSchemes',
      faults: [
        { on: 'generateConnection', answer: { kind: 'networkError' }, takesEffect: true, times: 1 },
      ],
    });
    world.show(ledgerly);
    await typeKey('sk-right');
    await shown('connected');
    expect(world.emulator.state.connections).toHaveLength(1);
    expect(world.asked().filter((name) => name === 'generateConnection')).toHaveLength(1);
  });

  it('names a missing input and focuses it', async () => {
    const world = createConnectWorld({ scenario: 'authSchemes' });
    world.show({ provider: 'vaultops' });
    await press('Connect');
    expect(await screen.findByText('Account ID is required')).toBeInTheDocument();
    expect(screen.getByLabelText('Account ID')).toHaveFocus();
    expect(world.asked()).not.toContain('generateConnection');
  });

  it('asks only for the missing metadata of the module and sends only that', async () => {
    const world = createConnectWorld({ scenario: 'authSchemes' });
    addConnection(world.emulator.state, { ...dana, provider: 'orbitdesk' }, Date.now());
    world.show({ provider: 'orbitdesk' });
    await shown('metadata');
    await user().type(screen.getByLabelText('Workspace'), 'acme-inc{Enter}');
    await shown('connected');
    const sent = world.emulator.requests.find(({ operation }) => operation === 'updateConnection');
    expect(sent?.body).toEqual({
      updateMask: ['providerWorkspaceRef', 'providerMetadata'],
      connection: {
        providerWorkspaceRef: 'acme-inc',
        providerMetadata: { workspace: { value: 'acme-inc', source: 'input' } },
      },
    });
    expect(world.host.onConnectSuccess).not.toHaveBeenCalled();
  });
});

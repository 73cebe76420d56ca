/** Announcements of a sign-in to screen readers, and its moves of the focus. */
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addConnection } from '../../src/testing/state';
import { type ConnectWorld, createConnectWorld, dana } from './connectWorld';

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const user = () => userEvent.setup({ advanceTimers: (ms) => void vi.advanceTimersByTime(ms) });
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const press = async (name: RegExp | string) =>
  user().click(await screen.findByRole('button', { name }));
const heard = () => document.querySelector('.amp-liveRegion')?.textContent?.trim();
const hears = (sentence: string) => waitFor(() => expect(heard()).toBe(sentence));
const bare = (text: string | null | undefined) => text?.trim().replace(/\.$/, '');
/** Read with the heading that takes the focus, and not by the live region again. */
async function isReadWithFocus(sentence: string): Promise<void> {
  const heading = await screen.findByRole('heading', { name: sentence });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(bare(heard())).not.toBe(sentence);
}
const shown = async (id: string) =>
  waitFor(() => expect(document.querySelector(`[data-screen="connect.${id}"]`)).not.toBeNull());

async function atProvider(world: ConnectWorld, name: RegExp = /^Continue to Salesforce/) {
  await press(name);
  await waitFor(() => expect(world.popups.at(-1)?.wentTo).toHaveLength(1));
}

describe('ConnectProvider announcements: typed credentials', () => {
  const ledgerly = { provider: 'ledgerly' };
  const keyField = () => screen.findByLabelText('API key');

  it('announces a refused key, marks and focuses its field, and describes it', async () => {
    const world = createConnectWorld({ scenario: 'authSchemes' });
    world.show(ledgerly);
    await user().type(await keyField(), 'wrong');
    await press('Connect');
    await hears('Ledgerly didn’t accept this API key. Check that all of it was copied.');
    const field = await keyField();
    expect(field).toHaveFocus();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('Check that all of it was copied.');
  });

  it('removes the mark during the next try and sets it again', async () => {
    const world = createConnectWorld({ scenario: 'authSchemes', latency: 50 });
    world.show(ledgerly);
    await user().type(await keyField(), 'wrong{Enter}');
    await waitFor(async () => expect(await keyField()).toBeInvalid());
    await user().type(await keyField(), '{Enter}');
    expect(await keyField()).toBeValid();
    await waitFor(async () => expect(await keyField()).toBeInvalid());
    expect(await keyField()).toHaveFocus();
  });

  it('marks the password of a refused pair', async () => {
    const world = createConnectWorld({ scenario: 'authSchemes' });
    world.show({ provider: 'mailbarn' });
    await user().type(await screen.findByLabelText('User name'), 'dana');
    await user().type(await screen.findByLabelText(/^Password/), 'wrong{Enter}');
    await waitFor(() => expect(screen.getByLabelText(/^Password/)).toBeInvalid());
    expect(screen.getByLabelText(/^Password/)).toHaveFocus();
    expect(screen.getByLabelText('User name')).toBeValid();
  });

  it('announces a missing value when the focus stays in its field', async () => {
    const world = createConnectWorld({ scenario: 'authSchemes' });
    world.show(ledgerly);
    await user().type(await keyField(), '{Enter}');
    await hears('API key is required');
    expect(await keyField()).toHaveFocus();
  });

  it('does not announce a missing value when the focus moves to its field', async () => {
    const world = createConnectWorld({ scenario: 'authSchemes' });
    world.show(ledgerly);
    await press('Connect');
    expect(await keyField()).toHaveFocus();
    expect(await keyField()).toHaveAccessibleDescription('API key is required');
    expect(heard()).toBe('');
  });

  it('tells a listener which inputs are required', async () => {
    const world = createConnectWorld({ scenario: 'authSchemes' });
    world.show(ledgerly);
    expect(await keyField()).toBeRequired();
  });

  it('keeps password managers from offering the login of the host’s page', async () => {
    const world = createConnectWorld({ scenario: 'authSchemes' });
    world.show({ provider: 'mailbarn' });
    const password = await screen.findByLabelText(/^Password/);
    expect(password).toHaveAttribute('autocomplete', 'new-password');
    for (const field of [password, screen.getByLabelText('User name')]) {
      expect(field).not.toHaveAttribute('autocomplete', 'current-password');
      expect(field).not.toHaveAttribute('autocomplete', 'username');
      expect(field).toHaveAttribute('data-1p-ignore');
      expect(field).toHaveAttribute('data-lpignore', 'true');
      expect(field).toHaveAttribute('data-bwignore');
      expect(field).toHaveAttribute('data-form-type', 'other');
    }
  });
});

describe('ConnectProvider announcements: success', () => {
  it('announces a new connection', async () => {
    const world = createConnectWorld();
    world.show();
    await atProvider(world);
    world.finish();
    await shown('connected');
    await isReadWithFocus('Salesforce is connected');
  });

  it('does not announce an existing connection', async () => {
    const world = createConnectWorld({ scenario: 'connected' });
    world.show();
    await shown('connected');
    expect(heard()).toBe('');
  });

  it('shows and announces that signing in again worked', async () => {
    const world = createConnectWorld({ scenario: 'connected' });
    world.show();
    await shown('connected');
    await atProvider(world, /^Sign in again/);
    world.finish();
    await shown('connected');
    await isReadWithFocus('You’re signed in to Salesforce again');
  });

  it('announces that new credentials are in use', async () => {
    const world = createConnectWorld({ scenario: 'authSchemes' });
    addConnection(world.emulator.state, { ...dana, provider: 'ledgerly' }, Date.now());
    world.show({ provider: 'ledgerly' });
    await press('Enter new details');
    await user().type(await screen.findByLabelText('API key'), 'sk-new{Enter}');
    await shown('connected');
    await isReadWithFocus('Your new details are in use');
  });

  it('announces a changed account', async () => {
    const world = createConnectWorld({ scenario: 'badCredentials' });
    world.show();
    await atProvider(world, /^Sign in again/);
    world.finish({ ok: true, account: 'sam.lee@acme.example' });
    await shown('connected');
    await hears(
      'You signed in with a different account. Before: dana.ruiz@acme.example. Now: sam.lee@acme.example. Your settings are kept.',
    );
  });

  it('closes the window when the page was reloaded meanwhile', async () => {
    const world = createConnectWorld();
    const first = world.show();
    await atProvider(world);
    first.unmount();
    world.show();
    await shown('waiting');
    world.finish();
    await shown('connected');
    expect(world.popups[0]?.closed).toBe(true);
  });

  it.each([
    ['while it waits', 'before'],
    ['when it comes back', 'after'],
  ])('closes the window after a reload when the list shows the success %s', async (_when, how) => {
    const world = createConnectWorld();
    const first = world.show();
    await atProvider(world);
    first.unmount();
    if (how === 'before') {
      world.show();
      await shown('waiting');
    }
    world.finish({ ok: true }, 'silence');
    if (how === 'after') world.show();
    await pass(3_000);
    await shown('connected');
    const connection = world.emulator.state.connections.at(-1)?.id;
    world.post({ eventType: 'AUTHORIZATION_SUCCEEDED', data: { connection } });
    expect(world.popups[0]?.closed).toBe(true);
  });
});

describe('ConnectProvider announcements: waiting', () => {
  it('announces a wait and clears it when it ends', async () => {
    const world = createConnectWorld({ latency: 800 });
    world.show();
    await hears('Loading…');
    await shown('ready');
    expect(heard()).toBe('');
  });

  it('clears every announcement of the wait when it ends', async () => {
    const world = createConnectWorld();
    world.show();
    await atProvider(world);
    await hears('We’ll continue automatically once you’ve signed in.');
    await press('Cancel');
    await shown('ready');
    expect(heard()).toBe('');
  });

  it('announces that a colleague connected meanwhile', async () => {
    const world = createConnectWorld();
    world.show();
    await atProvider(world);
    const sam = { groupRef: dana.groupRef, consumerRef: 'sam', consumerName: 'Sam Lee' };
    addConnection(world.emulator.state, { ...sam, provider: 'salesforce' }, Date.now());
    await pass(2_100);
    await hears(
      'Sam Lee has connected Salesforce. You can use that connection instead of signing in yourself.',
    );
  });

  it('announces a link that has to be copied by hand, and selects it', async () => {
    const world = createConnectWorld();
    world.show();
    await atProvider(world);
    const copying = user();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await copying.click(screen.getByRole('button', { name: 'Copy a link for them' }));
    const link = await screen.findByLabelText<HTMLInputElement>('Copy this link:');
    expect(link).toHaveFocus();
    expect(link.selectionEnd).toBe(link.value.length);
  });
});

describe('a live region', () => {
  it('empties itself once a sentence was heard', async () => {
    const world = createConnectWorld();
    world.show();
    await atProvider(world);
    await hears('We’ll continue automatically once you’ve signed in.');
    await pass(10_000);
    expect(heard()).toBe('');
  });
});

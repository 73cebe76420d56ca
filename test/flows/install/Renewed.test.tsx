import { QueryClient } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createEmulator } from '../../../src/testing/createEmulator';
import { people } from '../../../src/testing/people';
import { addConnection, addInstallation } from '../../../src/testing/state';
import type { Emulator, EmulatorState } from '../../../src/testing/types';
import { button, goTo, operations, show, shownScreen, untilScreen } from './support';
import { fakeWindows, inWindows } from './windows';

vi.setConfig({ testTimeout: 30_000 });

const reads = (emulator: Emulator) =>
  operations(emulator).filter((one) => one === 'hydrateRevision').length;

const isQuery =
  (name: string) =>
  ({ queryKey }: { queryKey: readonly unknown[] }) =>
    queryKey[6] === name;

/** Records every screen shown from now on. */
function watchScreens(): Set<string | null> {
  const seen = new Set([shownScreen()]);
  const observer = new MutationObserver(() => void seen.add(shownScreen()));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  return seen;
}

/** Puts another account behind the sign-in. */
function otherAccount(state: EmulatorState): void {
  const contact = state.accounts.salesforce?.objects.contact;
  if (contact) {
    contact.fields = {
      ...contact.fields,
      abacus: { fieldName: 'abacus', displayName: 'Abacus', valueType: 'int' },
    };
  }
}

/** Makes an unsaved edit in Contact. */
async function edit({ user }: ReturnType<typeof show>): Promise<void> {
  await goTo(user, /^Contact/);
  await user.click(button(/extra fields$/));
  await user.click(screen.getByRole('checkbox', { name: /^Department/ }));
}

async function expectOtherFields({ user }: ReturnType<typeof show>): Promise<void> {
  await goTo(user, /^Contact/);
  await user.click(button(/extra fields$/));
  expect(await screen.findByRole('checkbox', { name: /^Abacus/ })).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: /^Department/ })).toBeChecked();
  expect(button('Save 1 change')).toBeInTheDocument();
}

describe('fields are read again and the draft is kept', () => {
  it('after a sign-in from Connection as another person', async () => {
    const { windows, finish } = fakeWindows();
    const shown = show({ scenario: 'installed', ...inWindows });
    const { emulator, user } = shown;
    await untilScreen('install.overview');
    await edit(shown);
    await goTo(user, /^Connection/);
    const seen = watchScreens();
    await user.click(button(/^Sign in again/));
    await waitFor(() => expect(windows[0]?.wentTo).not.toEqual([]));
    otherAccount(emulator.state);
    finish(emulator, { ok: true, account: 'kim@other.example' });
    await screen.findByText(/kim@other.example/);
    await waitFor(() => expect(reads(emulator)).toBe(2));
    await expectOtherFields(shown);
    expect(seen).not.toContain('install.reading');
    expect(seen).not.toContain('install.loading');
    expect(reads(emulator)).toBe(2);
  });

  it('after the provider refused the sign-in while the page was open', async () => {
    const { windows, finish } = fakeWindows();
    const queryClient = new QueryClient();
    const shown = show({ scenario: 'installed', queryClient, ...inWindows });
    const { emulator, user } = shown;
    await untilScreen('install.overview');
    await edit(shown);
    for (const connection of emulator.state.connections) connection.status = 'bad_credentials';
    await act(() => queryClient.refetchQueries({ predicate: isQuery('connections') }));
    const seen = watchScreens();
    const [again] = await screen.findAllByRole('button', { name: 'Sign in again' });
    await user.click(again as HTMLElement);
    await waitFor(() => expect(windows[0]?.wentTo).not.toEqual([]));
    otherAccount(emulator.state);
    finish(emulator);
    await waitFor(() => expect(reads(emulator)).toBe(2));
    await expectOtherFields(shown);
    expect(seen).not.toContain('install.reading');
    expect(reads(emulator)).toBe(2);
  });

  it('after a sign-in in another tab', async () => {
    const queryClient = new QueryClient();
    const shown = show({ scenario: 'installed', queryClient });
    const { emulator } = shown;
    await untilScreen('install.overview');
    await edit(shown);
    const seen = watchScreens();
    otherAccount(emulator.state);
    const [connection] = emulator.state.connections;
    if (connection) connection.updateTime = new Date().toISOString();
    await act(() => queryClient.refetchQueries({ predicate: isQuery('connections') }));
    await waitFor(() => expect(reads(emulator)).toBe(2));
    expect(await screen.findByRole('checkbox', { name: /^Abacus/ })).toBeInTheDocument();
    expect(button('Save 1 change')).toBeInTheDocument();
    expect([...seen]).toEqual(['install.object']);
  });

  it('after a newer revision of the integration', async () => {
    const queryClient = new QueryClient();
    const shown = show({ scenario: 'installed', queryClient });
    const { emulator } = shown;
    await untilScreen('install.overview');
    await edit(shown);
    const seen = watchScreens();
    const revision = emulator.state.integrations[0]?.latestRevision;
    if (revision) revision.id = 'rev_newer';
    otherAccount(emulator.state);
    await act(() => queryClient.refetchQueries({ predicate: isQuery('integration') }));
    expect(await screen.findByRole('checkbox', { name: /^Abacus/ })).toBeInTheDocument();
    expect(button('Save 1 change')).toBeInTheDocument();
    expect([...seen]).toEqual(['install.object']);
  });

  it('only if the list of connections changed', async () => {
    const queryClient = new QueryClient();
    const { emulator } = show({ scenario: 'installed', queryClient });
    await untilScreen('install.overview');
    await act(() => queryClient.refetchQueries({ predicate: isQuery('connections') }));
    expect(reads(emulator)).toBe(1);
  });
});

/** Shows an installed provider that takes credentials, with an unsaved edit. */
async function installed(provider: string) {
  const emulator = createEmulator({ scenario: 'authSchemes' });
  const { state } = emulator;
  const { id: connectionId } = addConnection(state, { ...people, provider }, Date.now(), {
    status: 'working',
  });
  const customers = { objectName: 'customers', selectedFields: {}, selectedFieldMappings: {} };
  addInstallation(
    state,
    {
      integrationId: `int_${provider}Sync`,
      connectionId,
      createdBy: 'consumer:dana',
      content: { provider, read: { objects: { customers } } },
    },
    Date.now(),
  );
  const shown = show({ emulator, props: { integration: `${provider}Sync` } });
  await untilScreen('install.overview');
  await goTo(shown.user, /^Customers/);
  await shown.user.click(button(/extra fields$/));
  await shown.user.click(screen.getByRole('checkbox', { name: /^Phone/ }));
  await goTo(shown.user, /^Connection/);
  await shown.user.click(button('Enter new details'));
  return shown;
}

describe('fields are read again after new credentials', () => {
  it('that replace the old ones', async () => {
    const { emulator, user } = await installed('ledgerly');
    const seen = watchScreens();
    await user.type(await screen.findByLabelText('API key'), 'sk-new');
    await user.click(button('Save'));
    await waitFor(() => expect(reads(emulator)).toBe(2));
    expect(button('Save 1 change')).toBeInTheDocument();
    expect([...seen]).toEqual(['manage.connection']);
    expect(reads(emulator)).toBe(2);
  });

  it('that make another connection for the installation', async () => {
    const { emulator, user } = await installed('vaultops');
    const seen = watchScreens();
    await user.selectOptions(await screen.findByLabelText('Region'), 'Europe');
    await user.type(screen.getByLabelText('Account ID'), '1');
    await user.type(screen.getByLabelText('Secret key'), 'good');
    await user.click(button('Save'));
    await waitFor(() => expect(reads(emulator)).toBe(2));
    await waitFor(() => expect(emulator.state.connections).toHaveLength(1));
    expect(await screen.findByRole('button', { name: 'Save 1 change' })).toBeInTheDocument();
    expect([...seen]).toEqual(['manage.connection']);
    const [read] = emulator.requests
      .filter(({ operation }) => operation === 'hydrateRevision')
      .slice(-1);
    expect(read?.query.connectionId).toBe(emulator.state.connections[0]?.id);
    expect(reads(emulator)).toBe(2);
  });
});

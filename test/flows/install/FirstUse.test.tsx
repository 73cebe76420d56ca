import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../../src/testing/createEmulator';
import { people } from '../../../src/testing/people';
import { addConnection, addInstallation } from '../../../src/testing/state';
import { operations, show, untilScreen } from './support';

const integration = (provider: string) => ({ props: { integration: `${provider}Sync` } });

async function fill(typed: Record<string, string>, press: string) {
  const user = userEvent.setup();
  for (const [label, text] of Object.entries(typed)) {
    const input = await screen.findByLabelText(label);
    await user.clear(input);
    await user.type(input, text);
  }
  await user.click(screen.getByRole('button', { name: press }));
}

describe('credentials refused at first use', () => {
  it('bring the form back with the reason, and update the same connection at the next try', async () => {
    const { emulator } = show({ scenario: 'authSchemes', ...integration('ledgerly') });
    await untilScreen('connect.ready');
    await fill({ 'API key': 'stale' }, 'Connect');
    await screen.findByText('Ledgerly didn’t accept this API key');
    expect(screen.getByText(/refused the credentials of this connection/)).toBeInTheDocument();
    expect(screen.getByLabelText('API key')).toHaveValue('');
    const [made] = emulator.state.connections;
    await fill({ 'API key': 'good' }, 'Connect');
    await untilScreen('install.overview');
    expect(emulator.state.connections.map(({ id }) => id)).toEqual([made?.id]);
    expect(operations(emulator).filter((one) => one === 'generateConnection')).toHaveLength(1);
    expect(operations(emulator)).toContain('updateConnection');
  });

  it('show the reason again for another wrong key', async () => {
    show({ scenario: 'authSchemes', ...integration('ledgerly') });
    await fill({ 'API key': 'stale' }, 'Connect');
    await screen.findByText('Ledgerly didn’t accept this API key');
    await fill({ 'API key': 'stale' }, 'Connect');
    await waitFor(() => expect(screen.getByLabelText('API key')).toHaveValue(''));
    expect(screen.getByText('Ledgerly didn’t accept this API key')).toBeInTheDocument();
  });

  it('let the customer correct a wrong workspace too', async () => {
    const { emulator } = show({ scenario: 'authSchemes', ...integration('plannery') });
    await untilScreen('connect.ready');
    await fill({ Workspace: 'acmee', 'API key': 'stale' }, 'Connect');
    await screen.findByText('Plannery didn’t accept this API key');
    expect(screen.getByLabelText('Workspace')).toHaveValue('acmee');
    await fill({ Workspace: 'acme', 'API key': 'good' }, 'Connect');
    await untilScreen('install.overview');
    expect(emulator.state.connections).toHaveLength(1);
    expect(emulator.state.connections[0]?.providerWorkspaceRef).toBe('acme');
  });

  it('are replaced by a new connection when they are custom', async () => {
    const { emulator } = show({ scenario: 'authSchemes', ...integration('vaultops') });
    const user = userEvent.setup();
    await untilScreen('connect.ready');
    await user.selectOptions(screen.getByLabelText('Region'), 'Europe');
    await fill({ 'Account ID': '1', 'Secret key': 'stale' }, 'Connect');
    await screen.findByText('Vaultops didn’t accept these details');
    const old = emulator.state.connections[0]?.id;
    await user.selectOptions(screen.getByLabelText('Region'), 'Europe');
    await fill({ 'Account ID': '1', 'Secret key': 'good' }, 'Connect');
    await untilScreen('install.overview');
    expect(emulator.state.connections).toHaveLength(1);
    expect(emulator.state.connections[0]?.id).not.toBe(old);
  });
});

it('are replaced with all settings kept when they are custom and installed', async () => {
  const emulator = createEmulator({ scenario: 'authSchemes' });
  const { state } = emulator;
  const old = addConnection(state, { ...people, provider: 'vaultops' }, Date.now());
  const phone = {
    objectName: 'customers',
    selectedFields: { phone: true as const },
    selectedFieldMappings: {},
    selectedValueMappings: {},
    dynamicMappingsInput: [],
  };
  const content = { provider: 'vaultops', read: { objects: { customers: phone } } };
  const integrationId = 'int_vaultopsSync';
  const made = { integrationId, connectionId: old.id, content, createdBy: 'consumer:dana' };
  addInstallation(state, made, Date.now());
  for (const connection of state.connections) connection.status = 'bad_credentials';
  const { user } = show({ emulator, ...integration('vaultops') });
  await untilScreen('install.overview');
  expect(screen.getByText('Vaultops stopped accepting these details')).toBeInTheDocument();
  expect(screen.queryByText('Sign in again')).toBeNull();
  await user.click(screen.getAllByRole('button', { name: 'Enter new details' })[0] as HTMLElement);
  await user.selectOptions(await screen.findByLabelText('Region'), 'Europe');
  await fill({ 'Account ID': '1', 'Secret key': 'good' }, 'Save');
  await waitFor(() => expect(state.connections.map(({ id }) => id)).not.toContain(old.id));
  expect(state.installations[0]?.connectionId).toBe(state.connections[0]?.id);
  expect(state.installations[0]?.config.content.read?.objects.customers).toMatchObject(phone);
  await waitFor(() => expect(screen.queryByText(/stopped accepting/)).toBeNull());
});

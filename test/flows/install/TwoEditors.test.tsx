import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Emulator } from '../../../src/testing/types';
import {
  button,
  choose,
  goTo,
  patches,
  saveElsewhere,
  savedObject,
  show,
  shownScreen,
  untilScreen,
} from './support';

vi.setConfig({ testTimeout: 30_000 });

describe('InstallIntegration: two editors', () => {
  it('combines and reports changes of different fields and saves both', async () => {
    const { emulator, user, onUpdateSuccess } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    saveElsewhere(emulator, 'consumer:sam', (contact) => {
      contact.selectedFields = { ...contact.selectedFields, department: true };
    });
    await user.click(button('Save 1 change'));
    await waitFor(() => expect(onUpdateSuccess).toHaveBeenCalledOnce());
    const notice = await screen.findByRole('group', { name: 'Combined with newer changes' });
    expect(notice).toHaveTextContent('Someone else changed Contact while you were editing.');
    await user.click(within(notice).getByRole('button', { name: 'OK' }));
    expect(screen.queryByRole('group', { name: 'Combined with newer changes' })).toBeNull();
    const contact = savedObject(emulator, 'contact');
    expect(contact?.selectedFields).toHaveProperty('department', true);
    expect(contact?.selectedFieldMappings).toHaveProperty('mobile', 'phone');
  });

  it('shows the time of another save, and the day unless it was today', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    saveElsewhere(emulator, 'consumer:sam', (contact) => {
      contact.selectedFieldMappings = { ...contact.selectedFieldMappings, mobile: 'department' };
    });
    const [installation] = emulator.state.installations;
    if (installation) installation.updateTime = new Date(2024, 4, 12, 14, 5).toISOString();
    await user.click(button('Save 1 change'));
    await user.click(await screen.findByRole('button', { name: 'Settle 1 conflict' }));
    expect(
      screen.getByRole('radio', { name: /^Saved on May 12, 2024 at 2:05\sPM\s*Department/ }),
    ).toBeInTheDocument();
  });

  it('reports another person’s changes as soon as a refetch brings them', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    saveElsewhere(emulator, 'consumer:dana', (contact) => {
      contact.selectedFields = { ...contact.selectedFields, department: true };
      contact.selectedFieldMappings = { ...contact.selectedFieldMappings, mobile: 'department' };
    });
    await user.click(button('Save 1 change'));
    await user.click(await screen.findByRole('button', { name: 'Settle 1 conflict' }));
    expect(shownScreen()).toBe('install.conflict');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'You changed Contact in another tab',
    );
    await user.click(button('Keep these'));
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    const contact = savedObject(emulator, 'contact');
    expect(contact?.selectedFieldMappings).toHaveProperty('mobile', 'phone');
    expect(contact?.selectedFields).toHaveProperty('department', true);
  });
});

describe('InstallIntegration: two editors, one after the other', () => {
  const takesDepartment = (emulator: Emulator) =>
    saveElsewhere(emulator, 'consumer:sam', (contact) => {
      contact.selectedFieldMappings = { ...contact.selectedFieldMappings, mobile: 'department' };
    });

  it('asks about the latest change of a field in conflict', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    takesDepartment(emulator);
    await user.click(button('Save 1 change'));
    await screen.findByRole('button', { name: 'Settle 1 conflict' });
    await choose(user, /Mobile number/, /^Title/, 'Title');
    await user.click(button('Settle 1 conflict'));
    expect(screen.getByRole('radio', { name: /^Yours\s*Title/ })).toBeChecked();
    await user.click(button('Keep these'));
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    const contact = savedObject(emulator, 'contact');
    expect(contact?.selectedFieldMappings).toHaveProperty('mobile', 'title');
  });

  it('closes the conflict when the changes are discarded', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    takesDepartment(emulator);
    await user.click(button('Save 1 change'));
    await screen.findByRole('button', { name: 'Settle 1 conflict' });
    await user.click(button('Discard'));
    expect(screen.queryByRole('button', { name: /^Settle/ })).toBeNull();
    expect(screen.getByText('All changes are saved.')).toBeVisible();
  });

  it('blocks a save while one field is used for two mappings', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    saveElsewhere(emulator, 'consumer:sam', (contact) => {
      contact.selectedFieldMappings = { ...contact.selectedFieldMappings, language: 'phone' };
    });
    await user.click(button('Save 1 change'));
    expect(await screen.findByText(/Business Phone is already used for/)).toBeVisible();
    expect(patches(emulator)).toEqual([]);
    expect(button('Next: Contact, 1 to map')).toBeVisible();
  });

  it('explains an uninstall by another person and keeps the choices for another install', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    emulator.state.installations = [];
    await user.click(button('Save 1 change'));
    expect(await screen.findByText('Salesforce was uninstalled meanwhile')).toBeVisible();
    await user.click(button('Install'));
    await untilScreen('install.done');
    const contact = savedObject(emulator, 'contact');
    expect(contact?.selectedFieldMappings).toHaveProperty('mobile', 'phone');
  });
});

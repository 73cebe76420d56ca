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

describe('two editors', () => {
  it('other edits are combined and said, and both are saved', async () => {
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

  it('what was saved meanwhile says when: the time, and the day where that was not today', async () => {
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

  it('a refetch that brings another’s edits says so at once', async () => {
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

describe('two editors, one after the other', () => {
  const takesDepartment = (emulator: Emulator) =>
    saveElsewhere(emulator, 'consumer:sam', (contact) => {
      contact.selectedFieldMappings = { ...contact.selectedFieldMappings, mobile: 'department' };
    });

  it('who changes it once more before choosing is asked about that', async () => {
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

  it('who discards has nothing left to choose', async () => {
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

  it('two who take the same field for different things: it is not saved before one of them moves', async () => {
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

  it('uninstalled meanwhile: it says so, and what was chosen is there to install again', async () => {
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

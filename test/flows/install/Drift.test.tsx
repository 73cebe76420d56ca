import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { button, choose, inNav, savedObject, show, untilScreen } from './support';

vi.setConfig({ testTimeout: 30_000 });

describe('changes at the provider', () => {
  it('let the customer remove missing fields in one step', async () => {
    const { emulator, user } = show({
      scenario: 'installed',
      prepare: (state) => delete state.accounts.salesforce?.objects.contact?.fields.birthdate,
    });
    const [installation] = emulator.state.installations;
    const contact = installation?.config.content.read?.objects.contact;
    if (contact) contact.selectedFields = { ...contact.selectedFields, birthdate: true };
    await untilScreen('install.overview');
    const notice = await screen.findByRole('group', { name: 'Fields are gone from Salesforce' });
    expect(notice).toHaveTextContent(/Birthdate in Contact no longer exists/);
    await user.click(within(notice).getByRole('button', { name: 'Take out' }));
    expect(screen.queryByRole('group', { name: 'Fields are gone from Salesforce' })).toBeNull();
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    const saved = savedObject(emulator, 'contact');
    expect(saved?.selectedFields).not.toHaveProperty('birthdate');
  });

  it('show a missing mapped field in its row, and block the save', async () => {
    const { user } = show({
      scenario: 'installed',
      prepare: (state) => delete state.accounts.salesforce?.objects.contact?.fields.mobilephone,
    });
    await untilScreen('install.overview');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'One thing left: 1 field in Contact',
    );
    expect(inNav().getByRole('button', { name: /^Contact/ })).toHaveTextContent('1 to map');
    expect(screen.getByText(/^7 fields · creates and updates/)).toBeVisible();
    await user.click(button('Next: Contact, 1 to map'));
    expect(screen.getByText(/no longer exists in Salesforce. Choose another./)).toBeVisible();
    expect(screen.getByText('1 of 2 mapped')).toBeVisible();
    await choose(user, /Mobile number/, /Business Phone/);
    expect(screen.getByText('2 of 2 mapped')).toBeVisible();
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
  });

  it('let the customer empty an optional mapping in one press', async () => {
    const mapped = { mobile: 'mobilephone', notes: 'notes__c' };
    const { emulator, user } = show({
      scenario: 'installed',
      prepare: (state) => {
        delete state.accounts.salesforce?.objects.contact?.fields.preferred_language__c;
        const saved = state.installations[0]?.config.content.read?.objects.contact;
        if (saved) saved.selectedFieldMappings = { ...mapped, language: 'preferred_language__c' };
      },
    });
    await untilScreen('install.overview');
    await user.click(button('Next: Contact, 1 to map'));
    const row = document.querySelector<HTMLElement>('[data-issue=gone]');
    if (!row) throw new Error('no row says that its field is gone');
    await user.click(within(row).getByRole('button', { name: 'Leave it empty' }));
    expect(screen.queryByText(/no longer exists/)).toBeNull();
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    expect(savedObject(emulator, 'contact')?.selectedFieldMappings).toEqual(mapped);
  });

  it('show new objects and new mappings of a newer revision', async () => {
    const { user } = show({
      scenario: 'installed',
      prepare: (state) => {
        const revision = state.integrations[0]?.latestRevision;
        if (!revision) return;
        revision.id = 'rev_newer';
        const account = revision.content.read?.objects?.find((one) => one.objectName === 'account');
        account?.requiredFields?.push({ mapToName: 'territory', mapToDisplayName: 'Territory' });
      },
    });
    await untilScreen('install.overview');
    expect(screen.getByText('Acme asks for more than before')).toBeVisible();
    expect(screen.getByText(/Something is left to map in Account/)).toBeVisible();
    await user.click(button('Next: Account, 1 to map'));
    expect(screen.getByRole('combobox', { name: /Territory/ })).toBeVisible();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { button, goTo, inNav, patches, savedObject, show, untilScreen } from './support';

vi.setConfig({ testTimeout: 30_000 });

type User = ReturnType<typeof show>['user'];

const wayOfUse = () => screen.getByRole('combobox', { name: 'What to do with Lead' });

async function leaveLeadOut(user: User): Promise<void> {
  await user.selectOptions(wayOfUse(), ['leftOut']);
  await user.click(button('Save 1 change'));
  const dialog = await screen.findByRole('alertdialog');
  await user.click(within(dialog).getByRole('button', { name: /^Save and stop/ }));
}

describe('leaving out an object that is installed', () => {
  it('pauses the object on save and leaves nothing to save', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Lead/);
    await user.click(button('Add extra fields'));
    await user.click(screen.getByRole('checkbox', { name: /^Phone/ }));
    await leaveLeadOut(user);
    expect(await screen.findByText('All changes are saved.')).toBeVisible();
    expect(savedObject(emulator, 'lead')?.disabled).toBe(true);
    expect(inNav().getByRole('button', { name: /^Lead/ })).toHaveTextContent('Paused');
    await goTo(user, /^Lead/);
    expect(wayOfUse()).toHaveDisplayValue('Paused');
    expect(within(wayOfUse()).queryByRole('option', { name: 'Leave out' })).toBeNull();
    expect(screen.getByText(/doesn’t read Lead for now/)).toBeVisible();
    // Included again.
    await user.selectOptions(wayOfUse(), ['inUse']);
    await user.click(button('Save 1 change'));
    await waitFor(() => expect(savedObject(emulator, 'lead')?.disabled).toBe(false));
    expect(patches(emulator)).toHaveLength(2);
  });

  it('pauses an unreadable object too and does not offer that twice', async () => {
    const { emulator, user } = show({
      scenario: 'installed',
      prepare: (state) => {
        const lead = state.accounts.salesforce?.objects.lead;
        if (lead) lead.error = 'No access to Lead.';
      },
    });
    await untilScreen('install.overview');
    await user.click(button('Leave out'));
    await user.click(button('Save 1 change'));
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: /^Save and stop/ }));
    expect(await screen.findByText('All changes are saved.')).toBeVisible();
    expect(savedObject(emulator, 'lead')?.disabled).toBe(true);
    await goTo(user, /^Overview/);
    expect(screen.queryByRole('button', { name: 'Leave out' })).toBeNull();
    expect(screen.getByText('Paused')).toBeVisible();
    await goTo(user, /^Lead/);
    expect(screen.getByText(/doesn’t read Lead for now/)).toBeVisible();
  });
});

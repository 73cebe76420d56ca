import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { button, choose, goTo, patches, savedObject, show, untilScreen } from './support';

vi.setConfig({ testTimeout: 30_000 });

describe('refused save', () => {
  it('names its field and removes it by one press', async () => {
    const { emulator, user } = show({ scenario: 'hiddenField' });
    await untilScreen('install.overview');
    await goTo(user, /^Account/);
    await user.click(button(/extra fields$/));
    await user.click(screen.getByRole('checkbox', { name: /^Annual Revenue/ }));
    await user.click(button('Save 1 change'));
    const notice = await screen.findByRole('group', { name: 'Account wasn’t accepted' });
    expect(notice).toHaveFocus();
    expect(notice).toHaveTextContent(/didn’t let Annual Revenue be read/);
    expect(notice).toHaveTextContent(/Give the connected user access/);
    await user.click(within(notice).getByRole('button', { name: 'Leave out Annual Revenue' }));
    expect(screen.getByText('All changes are saved.')).toBeVisible();
    expect(savedObject(emulator, 'account')).not.toHaveProperty('selectedFields.annualrevenue');
  });

  it('is shown in the row of a mapped field until another field is chosen', async () => {
    const { user } = show({
      scenario: 'installed',
      prepare: (state) => {
        const contact = state.accounts.salesforce?.objects.contact;
        if (contact) contact.hiddenFields = ['phone'];
      },
    });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await user.click(button(/extra fields$/));
    const phone = screen.getByRole('checkbox', { name: /^Business Phone/ });
    await user.click(phone);
    await choose(user, /Mobile number/, /Business Phone/);
    await user.click(button(/^Save/));
    expect(
      await screen.findByText(/^Salesforce didn’t accept Business Phone. Choose another/),
    ).toBeVisible();
    await choose(user, /Mobile number/, /^Title/, 'Title');
    expect(screen.queryByText(/^Salesforce didn’t accept Business Phone/)).toBeNull();
  });

  it('does not happen with `skipSampling`, which saves without a sample read', async () => {
    const { emulator, user } = show({ scenario: 'hiddenField', props: { skipSampling: true } });
    await untilScreen('install.overview');
    await goTo(user, /^Account/);
    await user.click(button(/extra fields$/));
    await user.click(screen.getByRole('checkbox', { name: /^Annual Revenue/ }));
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    expect(patches(emulator)[0]?.query).toHaveProperty('skipSampling', 'true');
  });
});

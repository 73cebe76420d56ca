import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { EmulatorOptions } from '../../../src/testing/types';
import { button, goTo, inNav, show, shownScreen, untilScreen } from './support';

vi.setConfig({ testTimeout: 30_000 });

type View = ReturnType<typeof show>;

/** Uninstalls by the dialog and waits for the last screen. */
async function uninstall({ user, emulator, onUninstallSuccess }: View, lost: string[]) {
  await user.click(await screen.findByRole('button', { name: 'Uninstall…' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Uninstall Salesforce?' });
  for (const name of lost) expect(dialog).toHaveTextContent(name);
  await user.click(within(dialog).getByRole('button', { name: 'Uninstall' }));
  await untilScreen('install.uninstalled');
  const title = screen.getByRole('heading', { name: 'Salesforce is uninstalled' });
  await waitFor(() => expect(title).toHaveFocus());
  expect(onUninstallSuccess).toHaveBeenCalledOnce();
  expect(emulator.state.installations).toEqual([]);
}

const failing = (on: 'hydrateRevision' | 'listConnections', status: number) =>
  ({
    scenario: 'installed',
    faults: [{ on, answer: { kind: 'problem', status } }],
  }) satisfies EmulatorOptions;

describe('InstallIntegration: leaving when the fields cannot be read', () => {
  it.each([400, 403, 404, 422, 500])(
    'keeps Uninstall… and the connection reachable after %i',
    async (status) => {
      const view = show(failing('hydrateRevision', status));
      await waitFor(() => expect(shownScreen()).toBe('install.overview'), { timeout: 15_000 });
      const notice = screen.getByRole('group', { name: 'Your Salesforce fields couldn’t be read' });
      expect(within(notice).getByRole('button', { name: 'Sign in again' })).toBeVisible();
      expect(button('Check again')).toBeVisible();
      await goTo(view.user, /^Connection/);
      expect(await screen.findByRole('button', { name: /^Sign in again/ })).toBeVisible();
      await uninstall(view, ['Contact', 'Account']);
    },
  );

  it('shows what is saved, offers nothing to edit, and is as usual once the fields are read', async () => {
    const { user, emulator } = show({
      scenario: 'installed',
      faults: [{ on: 'hydrateRevision', answer: { kind: 'problem', status: 422 }, times: 1 }],
    });
    await untilScreen('install.overview');
    expect(screen.getByText('Needs attention')).toBeVisible();
    await goTo(user, /^Contact/);
    expect(
      screen.getByText(
        'This is what is saved. You can change it once your Salesforce fields can be read.',
      ),
    ).toBeVisible();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('switch')).toBeNull();
    await user.click(button('Check again'));
    expect(await screen.findByRole('combobox', { name: /Mobile number/ })).toBeVisible();
    expect(screen.queryByRole('group', { name: /couldn’t be read/ })).toBeNull();
    expect(emulator.state.installations).toHaveLength(1);
  });

  it('signs in again from the notice', async () => {
    const { user } = show(failing('hydrateRevision', 422));
    await untilScreen('install.overview');
    await user.click(button(/^Sign in again/));
    await untilScreen('manage.connection');
    expect(inNav().getByRole('button', { name: /^Connection/ })).toHaveAttribute('aria-current');
  });
});

describe('InstallIntegration: leaving when something else is missing', () => {
  it('keeps Uninstall… reachable when the connections cannot be loaded', async () => {
    const view = show(failing('listConnections', 403));
    await untilScreen('install.failed');
    await uninstall(view, ['Contact', 'Account']);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { scenarios } from '../../../src/testing/scenarios';
import { button, goTo, operations, show, shownScreen, untilScreen } from './support';

vi.setConfig({ testTimeout: 30_000 });

describe('InstallIntegration with any number of fields', () => {
  it('explains an account without fields and installs what needs none', async () => {
    const { emulator, user } = show({
      scenario: 'connected',
      prepare: (state) => {
        const { contact } = state.accounts.salesforce?.objects ?? {};
        if (contact) contact.fields = {};
      },
    });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    const [open] = screen.getAllByRole('combobox', { name: /Salesforce field for/ });
    await user.click(open as HTMLElement);
    expect(screen.getAllByText('There are no fields to choose from.')[0]).toBeVisible();
    await user.keyboard('{Escape}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'What to do with Contact' }), [
      'leftOut',
    ]);
    await user.click(button('Install'));
    await untilScreen('install.done');
    const read = emulator.state.installations[0]?.config.content.read?.objects ?? {};
    expect(Object.keys(read).toSorted()).toEqual(['account', 'lead']);
  });

  it.each([500, 5_000])('adds %i fields at once, saves and undoes that', async (fieldCount) => {
    const { emulator, user } = show({ scenario: 'thousandFields', fieldCount });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await user.click(button('Add extra fields'));
    await user.click(button(/^Add all/));
    expect(document.querySelectorAll('.amp-fieldRow').length).toBeLessThanOrEqual(60);
    await user.click(
      within(document.querySelector('.amp-checklist') as HTMLElement).getByRole('button', {
        name: 'Undo',
      }),
    );
    await user.click(button(/^Add all/));
    await user.click(button('Install'));
    await untilScreen('install.done');
    const chosen =
      emulator.state.installations[0]?.config.content.read?.objects.contact?.selectedFields;
    expect(Object.keys(chosen ?? {}).length).toBeGreaterThan(fieldCount - 20);
  });
});

describe('InstallIntegration with a restricted key', () => {
  it('shows one error screen with a reference after 403 on every request', async () => {
    const { emulator, onError } = show({
      faults: [{ on: 'any', answer: { kind: 'problem', status: 403 } }],
    });
    await untilScreen('install.failed');
    await waitFor(() => expect(onError).toHaveBeenCalled());
    expect(onError.mock.calls[0]?.[0].code).toBe('forbidden');
    expect(document.body).toHaveTextContent(/mention [0-9a-f]{4}/);
    expect(emulator.requests.length).toBeLessThanOrEqual(6);
  });

  it('reads the fields once after 403 and offers the next steps', async () => {
    const { emulator } = show({
      faults: [{ on: 'hydrateRevision', answer: { kind: 'problem', status: 403 } }],
    });
    await waitFor(() => expect(shownScreen()).toMatch(/^(install\.unreadable|connect\.)/));
    expect(operations(emulator).filter((one) => one === 'hydrateRevision')).toHaveLength(1);
  });

  it('explains a 403 on installing and keeps every choice', async () => {
    const { user } = show({
      faults: [{ on: 'createInstallation', answer: { kind: 'problem', status: 403 } }],
    });
    await untilScreen('install.overview');
    await user.click(button('Install'));
    await screen.findByText('Not installed. Your choices are still here.');
    expect(button('Install')).toBeVisible();
  });

  it('shows an error screen with a reference for an unknown project', async () => {
    const { emulator } = show({
      faults: [{ on: 'any', answer: { kind: 'problem', status: 404 } }],
    });
    await untilScreen('install.failed');
    expect(document.body).toHaveTextContent(/mention [0-9a-f]{4}/);
    expect(emulator.requests.length).toBeLessThanOrEqual(7);
  });
});

it('InstallIntegration opens on a screen in every scenario', async () => {
  for (const scenario of Object.keys(scenarios) as Array<keyof typeof scenarios>) {
    if (scenario === 'slow') continue;
    const { unmount } = show({ scenario });
    await waitFor(() => expect(shownScreen()).not.toMatch(/loading|reading|checking/), {
      timeout: 15_000,
    });
    expect(document.querySelector('.amp-root')).toHaveTextContent(/\w/);
    unmount();
  }
});

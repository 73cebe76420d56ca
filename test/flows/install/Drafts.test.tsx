import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { InstallIntegration } from '../../../src/flows/Install/InstallIntegration';
import { AmpersandProvider } from '../../../src/provider/AmpersandProvider';
import { createEmulator } from '../../../src/testing/createEmulator';
import { people } from '../../../src/testing/people';
import type { Emulator } from '../../../src/testing/types';
import { button, goTo, operations, show, untilScreen } from './support';

vi.setConfig({ testTimeout: 30_000 });

const leave = () => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('two InstallIntegration on one page', () => {
  it('share one draft and their requests', async () => {
    const emulator = createEmulator({ scenario: 'installed' });
    const user = userEvent.setup();
    render(
      <StrictMode>
        <AmpersandProvider options={emulator.options}>
          {['first', 'second'].map((name) => (
            <section key={name} aria-label={name}>
              <InstallIntegration integration="salesforceSync" {...people} />
            </section>
          ))}
        </AmpersandProvider>
      </StrictMode>,
    );
    const part = (name: string) => within(screen.getByRole('region', { name }));
    await part('first').findAllByRole('button', { name: /^Lead/ });
    await part('second').findAllByRole('button', { name: /^Lead/ });
    expect(emulator.requests).toHaveLength(6);
    await user.click(part('first').getAllByRole('button', { name: /^Lead/ })[0] as HTMLElement);
    await user.click(part('first').getByRole('switch', { name: /create and update Leads?/ }));
    expect(part('second').getByRole('button', { name: 'Save 1 change' })).toBeVisible();
    await user.click(part('second').getByRole('button', { name: 'Save 1 change' }));
    await part('first').findByText('All changes are saved.');
    await part('second').findByText('All changes are saved.');
    expect(operations(emulator).filter((one) => one === 'updateInstallation')).toHaveLength(1);
  });
});

describe('draft before the first install', () => {
  it('counts the person’s choices as edits, not prefilled mappings, and warns before leaving', async () => {
    const { user, onDirtyChange } = show({ scenario: 'connected' });
    await untilScreen('install.overview');
    expect(leave()).toBe(false);
    expect(onDirtyChange).not.toHaveBeenCalled();
    await goTo(user, /^Contact/);
    await user.click(button('Add extra fields'));
    await user.click(screen.getByRole('checkbox', { name: /^Title/ }));
    expect(leave()).toBe(true);
    expect(onDirtyChange).toHaveBeenLastCalledWith(true);
    await user.click(screen.getByRole('checkbox', { name: /^Title/ }));
    expect(leave()).toBe(false);
    expect(onDirtyChange).toHaveBeenLastCalledWith(false);
  });

  it('reports no unsaved edits to the host when the flow unmounts', async () => {
    const { user, onDirtyChange, unmount } = show({ scenario: 'connected' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await user.click(button('Add extra fields'));
    await user.click(screen.getByRole('checkbox', { name: /^Title/ }));
    expect(onDirtyChange).toHaveBeenLastCalledWith(true);
    unmount();
    expect(onDirtyChange).toHaveBeenLastCalledWith(false);
  });

  it('is restored after a reload, with a notice and *Discard*', async () => {
    const first = show({ scenario: 'connected' });
    await untilScreen('install.overview');
    await goTo(first.user, /^Contact/);
    await first.user.click(button('Add extra fields'));
    await first.user.click(screen.getByRole('checkbox', { name: /^Title/ }));
    window.dispatchEvent(new Event('pagehide'));
    first.unmount();
    const { user } = show({ emulator: first.emulator });
    await untilScreen('install.overview');
    const notice = await screen.findByRole('group', { name: 'We kept your unsaved changes.' });
    await goTo(user, /^Contact/);
    expect(screen.getByText(/^1 of \d+ added$/)).toBeVisible();
    await goTo(user, /^Overview/);
    await user.click(
      within(
        notice.isConnected
          ? notice
          : screen.getByRole('group', { name: 'We kept your unsaved changes.' }),
      ).getByRole('button', { name: 'Discard' }),
    );
    await goTo(user, /^Contact/);
    expect(screen.queryByText(/^\d of \d+ added$/)).toBeNull();
  });

  it('is kept when the person leaves for another page of the app and returns', async () => {
    const first = show({ scenario: 'connected' });
    await untilScreen('install.overview');
    await goTo(first.user, /^Contact/);
    await first.user.click(button('Add extra fields'));
    await first.user.click(screen.getByRole('checkbox', { name: /^Title/ }));
    first.unmount();
    const { user } = show({ emulator: first.emulator });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    expect(screen.getByText(/^1 of \d+ added$/)).toBeVisible();
  });

  it('becomes an edit of an installation that appears meanwhile', async () => {
    const { emulator, user } = show({ scenario: 'connected' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await user.click(button('Add extra fields'));
    await user.click(screen.getByRole('checkbox', { name: /^Department/ }));
    installElsewhere(emulator);
    await user.click(button('Install'));
    await user.click(await screen.findByRole('button', { name: /^Save \d+ changes?$/ }));
    await waitFor(() =>
      expect(operations(emulator).filter((one) => one === 'updateInstallation')).toHaveLength(1),
    );
    const [installation] = emulator.state.installations;
    expect(emulator.state.installations).toHaveLength(1);
    expect(installation?.config.content.read?.objects.contact?.selectedFields).toMatchObject({
      department: true,
    });
  });
});

describe('draft during a save', () => {
  it('keeps choices made during the save as edits', async () => {
    const { emulator, user } = show({
      scenario: 'installed',
      // Long enough for a slow machine to press something meanwhile.
      latency: (operation) => (operation === 'updateInstallation' ? 2_000 : 0),
    });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await user.click(button(/extra fields$/));
    await user.click(screen.getByRole('checkbox', { name: /^Department/ }));
    await user.click(button('Save 1 change'));
    await waitFor(() => expect(operations(emulator)).toContain('updateInstallation'));
    await user.click(screen.getByRole('checkbox', { name: /^Lead Source/ }));
    expect(button('Save 2 changes')).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Save 1 change' })).toBeVisible();
    const saved = () =>
      emulator.state.installations[0]?.config.content.read?.objects.contact?.selectedFields;
    expect(saved()).not.toHaveProperty('leadsource');
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    expect(saved()).toMatchObject({ department: true, leadsource: true });
  });
});

/** Installs as a colleague. */
function installElsewhere(emulator: Emulator): void {
  const other = createEmulator({ scenario: 'installed' });
  const [installation] = other.state.installations;
  const [connection] = emulator.state.connections;
  if (!installation || !connection) throw new Error('nothing to copy');
  const copy = structuredClone(installation);
  copy.connectionId = connection.id;
  copy.config.createdBy = 'consumer:sam';
  act(() => void emulator.state.installations.push(copy));
}

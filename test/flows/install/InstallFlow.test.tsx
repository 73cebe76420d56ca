import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { RecordedRequest } from '../../../src/testing/types';
import {
  button,
  choose,
  goTo,
  inNav,
  operations,
  show,
  shownScreen,
  untilScreen,
  withoutObviousFields,
} from './support';

// Whole journeys take long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const sent = (requests: readonly RecordedRequest[], operation: string) =>
  requests.filter((request) => request.operation === operation);

describe('InstallIntegration: loading', () => {
  it('takes two waves of requests and sends none twice, in StrictMode', async () => {
    const latency = 300;
    const { emulator } = show({ latency });
    await untilScreen('install.overview');
    const begun = emulator.requests[0]?.time ?? 0;
    const wave = (index: number) =>
      emulator.requests
        .filter(({ time }) => Math.floor((time - begun) / latency) === index)
        .map(({ operation }) => operation)
        .sort();
    expect(wave(0)).toEqual([
      'getIntegration',
      'getProject',
      'listConnections',
      'listInstallations',
    ]);
    expect(wave(1)).toEqual(['getProvider', 'hydrateRevision']);
    expect(emulator.requests).toHaveLength(6);
  });

  it('reads the fields with the installation’s own connection', async () => {
    const { emulator } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    const [hydrate] = sent(emulator.requests, 'hydrateRevision');
    expect(hydrate?.query.connectionId).toBe(emulator.state.installations[0]?.connectionId);
  });

  it('requests the integration’s installations when the project’s list is refused, and remembers that', async () => {
    const refused = {
      scenario: 'installed',
      baseUrl: 'https://refused.example/v1',
      faults: [{ on: 'listInstallations', answer: { kind: 'problem', status: 403 } }],
    } as const;
    const { emulator, unmount } = show(refused as never);
    await untilScreen('install.overview');
    expect(operations(emulator)).toContain('listIntegrationInstallations');
    unmount();
    const again = show(refused as never);
    await untilScreen('install.overview');
    expect(operations(again.emulator)).not.toContain('listInstallations');
  });
});

describe('InstallIntegration: install', () => {
  it('leads to the open mappings, then installs everything with one POST', async () => {
    const { emulator, user, onInstallSuccess } = show({ prepare: withoutObviousFields });
    await untilScreen('install.overview');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'One thing left: 1 field in Contact',
    );
    await user.click(button('Next: Contact, 1 to map'));
    expect(screen.getByRole('heading', { level: 2, name: 'Contact' })).toHaveFocus();

    // Pressed too early: the first problem says what to do and has the focus.
    await user.click(button('Next: Contact, 1 to map'));
    const open = screen.getByRole('combobox', { name: /Mobile number/ });
    await waitFor(() => expect(open).toHaveFocus());
    expect(open).toHaveAccessibleDescription(
      'Which number can we send text messages to? Choose the Salesforce field that holds Mobile number.',
    );
    await choose(user, /Mobile number/, /Business Phone/);

    await user.click(button('Add extra fields'));
    await user.click(screen.getByRole('checkbox', { name: /^Title/ }));
    await user.dblClick(button('Install'));
    await untilScreen('install.done');

    const posts = sent(emulator.requests, 'createInstallation');
    expect(posts).toHaveLength(1);
    const body = posts[0]?.body as never as {
      groupRef: string;
      config: { createdBy: string; content: { read: { objects: Record<string, unknown> } } };
    };
    expect(body.groupRef).toBe('acme-org');
    expect(body.config.createdBy).toBe('consumer:dana');
    expect(Object.keys(body.config.content.read.objects)).toEqual(['account', 'contact', 'lead']);
    expect(body.config.content.read.objects.contact).toMatchObject({
      selectedFields: { title: true },
      selectedFieldMappings: { mobile: 'phone' },
    });
    const [installation] = emulator.state.installations;
    expect(onInstallSuccess).toHaveBeenCalledExactlyOnceWith(
      installation?.id,
      expect.objectContaining({ id: installation?.config.id }),
    );
    expect(screen.getByText(/Acme checks it every 10 minutes/)).toBeInTheDocument();
    await user.click(button('Done'));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Salesforce is installed');
  });

  it('requests progress only for objects whose past records are read', async () => {
    const { emulator, user } = show({ scenario: 'connected' });
    await untilScreen('install.overview');
    await user.click(button('Install'));
    await untilScreen('install.done');
    await screen.findByRole('progressbar', { name: 'Contact' });
    const asked = sent(emulator.requests, 'getBackfillProgress').map(({ path }) => path);
    const objects = asked.map((path) => path.split('/').at(-2));
    expect([...new Set(objects)].sort()).toEqual(['account', 'contact']);
  });

  it('checks whether an install with a lost answer took effect, and does not repeat it', async () => {
    const { emulator, user, onInstallSuccess } = show({
      faults: [
        {
          on: 'createInstallation',
          answer: { kind: 'networkError' },
          takesEffect: true,
        },
      ],
    });
    await untilScreen('install.overview');
    await user.click(button('Install'));
    await untilScreen('install.done');
    expect(sent(emulator.requests, 'createInstallation')).toHaveLength(1);
    expect(emulator.state.installations).toHaveLength(1);
    expect(onInstallSuccess).toHaveBeenCalledOnce();
  });

  it('explains a failed install, keeps every choice and tries again on the next press', async () => {
    const { emulator, user } = show({
      faults: [{ on: 'createInstallation', answer: { kind: 'problem', status: 503 }, times: 1 }],
    });
    await untilScreen('install.overview');
    await user.click(button('Install'));
    expect(
      await screen.findByText('Not installed. Your choices are still here.'),
    ).toBeInTheDocument();
    await user.click(button('Install'));
    await untilScreen('install.done');
    expect(emulator.state.installations).toHaveLength(1);
  });

  it('leaves out an unreadable object and includes it once it can be read', async () => {
    const { emulator, user } = show({ scenario: 'hydrationError' });
    await untilScreen('install.overview');
    expect(button('Install')).toBeInTheDocument();
    await goTo(user, /^Lead/);
    expect(screen.getByText(/Lead can’t be read, so it is left out for now/)).toBeInTheDocument();
    delete emulator.state.accounts.salesforce?.objects.lead?.error;
    await user.click(button('Check again'));
    await waitFor(() =>
      expect(inNav().getByRole('button', { name: /^Lead/ })).toHaveTextContent('Ready'),
    );
  });

  it('installs once by itself right after connecting when there is nothing to choose', async () => {
    const { emulator } = show({
      scenario: 'nothingToChoose',
      props: { integration: 'salesforceProxy', autoInstall: true },
      prepare: (state) => {
        state.connections.push({
          id: 'conn_1',
          projectId: 'prj_0001',
          provider: 'salesforce',
          createTime: '2026-05-12T10:00:00Z',
          authScheme: 'oauth2/authorizationCode',
          status: 'working',
          group: {
            groupRef: 'acme-org',
            groupName: 'Acme Inc',
            projectId: 'prj_0001',
            createTime: '2026-05-12T10:00:00Z',
          },
          consumer: {
            consumerRef: 'dana',
            consumerName: 'Dana Ruiz',
            projectId: 'prj_0001',
            createTime: '2026-05-12T10:00:00Z',
          },
        });
      },
    });
    await untilScreen('install.done');
    expect(sent(emulator.requests, 'createInstallation')).toHaveLength(1);
    expect(screen.getByText(/There was nothing to choose/)).toBeInTheDocument();
  });
});

describe('InstallIntegration: change', () => {
  it('saves one object with one minimal PATCH', async () => {
    const { emulator, user, onUpdateSuccess, onDirtyChange } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Home Phone|Business Phone/);
    expect(onDirtyChange).toHaveBeenLastCalledWith(true);
    await user.click(button('1 change'));
    expect(screen.getByText('Changed', { exact: false })).toBeInTheDocument();
    await user.dblClick(button('Save 1 change'));
    await waitFor(() => expect(onUpdateSuccess).toHaveBeenCalledOnce());
    const patches = sent(emulator.requests, 'updateInstallation');
    expect(patches).toHaveLength(1);
    expect(patches[0]?.body).toHaveProperty('updateMask', [
      'config.content.read.objects.contact',
      'config.createdBy',
    ]);
    await waitFor(() => expect(onDirtyChange).toHaveBeenLastCalledWith(false));
    expect(screen.getByText('All changes are saved.')).toBeInTheDocument();
  });

  it('keeps unsaved edits through a refetch and a failed save', async () => {
    const { user } = show({
      scenario: 'installed',
      faults: [{ on: 'updateInstallation', answer: { kind: 'problem', status: 503 }, times: 1 }],
    });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    await user.click(button('Save 1 change'));
    expect(await screen.findByText('Not saved. Your changes are still here.')).toBeInTheDocument();
    window.dispatchEvent(new Event('focus'));
    await user.click(button('Save 1 change'));
    expect(await screen.findByText('All changes are saved.')).toBeInTheDocument();
  });

  it('shows a refusal at its object in the server’s words and keeps every edit', async () => {
    const { user } = show({ scenario: 'hiddenField' });
    await untilScreen('install.overview');
    await goTo(user, /^Account/);
    await user.click(button('Change extra fields'));
    await user.click(screen.getByRole('checkbox', { name: /^Annual Revenue/ }));
    await goTo(user, /^Overview/);
    await user.click(button('Save 1 change'));
    expect(await screen.findByText('Account wasn’t accepted')).toBeInTheDocument();
    expect(shownScreen()).toBe('install.object');
    expect(document.querySelector('q')).toHaveTextContent(/annualrevenue/i);
    expect(button('Save 1 change')).toBeInTheDocument();
  });

  it('asks before it stops reading an object', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Lead/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'What to do with Lead' }), [
      'leftOut',
    ]);
    await user.click(button('Save 1 change'));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('Acme stops reading Leads.');
    expect(sent(emulator.requests, 'updateInstallation')).toHaveLength(0);
    await user.click(within(dialog).getByRole('button', { name: 'Save and stop reading Leads' }));
    await waitFor(() => expect(sent(emulator.requests, 'updateInstallation')).toHaveLength(1));
  });

  it('asks which change to keep after a conflict, and combines the others', async () => {
    const { emulator, user, onUpdateSuccess } = show({ scenario: 'conflict' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /^Title/, 'Title');
    await user.click(button('Save 1 change'));
    await user.click(await screen.findByRole('button', { name: 'Settle 1 conflict' }));
    await untilScreen('install.conflict');
    await user.click(screen.getByRole('radio', { name: /^Saved (at|on) / }));
    await user.click(button('Keep these'));
    await untilScreen('install.overview');
    expect(onUpdateSuccess).not.toHaveBeenCalled();
    expect(screen.getByText(/All changes are saved/)).toBeInTheDocument();
    expect(sent(emulator.requests, 'updateInstallation')).toHaveLength(0);
  });
});

describe('InstallIntegration: drafts', () => {
  it('are restored after a reload and can be discarded', async () => {
    const first = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(first.user, /^Contact/);
    await choose(first.user, /Mobile number/, /Business Phone/);
    window.dispatchEvent(new Event('pagehide'));
    first.unmount();
    const { emulator } = first;
    const second = show({ emulator });
    await untilScreen('install.overview');
    expect(await screen.findByText('We kept your unsaved changes.')).toBeInTheDocument();
    expect(button('Save 1 change')).toBeInTheDocument();
    await second.user.click(
      within(screen.getByRole('group', { name: 'We kept your unsaved changes.' })).getByRole(
        'button',
        { name: 'Discard' },
      ),
    );
    expect(screen.queryByText('We kept your unsaved changes.')).toBeNull();
    expect(screen.getByText('All changes are saved.')).toBeInTheDocument();
  });

  it('never contain another group’s edits', async () => {
    const first = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(first.user, /^Contact/);
    await choose(first.user, /Mobile number/, /Business Phone/);
    window.dispatchEvent(new Event('pagehide'));
    const keys = Object.keys(sessionStorage);
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatch(/^ampkit:draft:1:.*:acme-org:dana$/);
    expect(sessionStorage.getItem(keys[0] as string)).not.toMatch(/demo-key|Dana/);
  });

  it('warn before the page is left', async () => {
    const { user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    expect(leave()).toBe(true);
    await user.click(button('Discard'));
    expect(leave()).toBe(false);
  });
});

describe('InstallIntegration: uninstall', () => {
  it('names the losses and ends on its own screen', async () => {
    const { emulator, user, onUninstallSuccess } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    const id = emulator.state.installations[0]?.id;
    await goTo(user, /^Connection/);
    await user.click(button('Uninstall…'));
    const dialog = await screen.findByRole('alertdialog', { name: 'Uninstall Salesforce?' });
    expect(dialog).toHaveTextContent('Acme stops reading Accounts, Contacts, and Leads.');
    expect(dialog).toHaveTextContent('4 mappings are deleted.');
    await user.click(within(dialog).getByRole('button', { name: 'Uninstall' }));
    await untilScreen('install.uninstalled');
    expect(onUninstallSuccess).toHaveBeenCalledExactlyOnceWith(id);
    expect(emulator.state.installations).toHaveLength(0);
    await user.click(button('Set up again'));
    await untilScreen('connect.ready');
  });
});

describe('InstallIntegration: bad input', () => {
  it('shows an error screen for a wrong key after at most 5 requests', async () => {
    const { emulator, onError } = show({ apiKey: 'wrong' });
    await untilScreen('install.failed');
    expect(emulator.requests.length).toBeLessThanOrEqual(5);
    await waitFor(() => expect(onError).toHaveBeenCalledOnce());
    expect(onError.mock.calls[0]?.[0].code).toBe('unauthorized');
  });

  it('shows a reference for an unknown integration, and the existing names to the developer only', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { emulator, onError } = show({ props: { integration: 'salesfroce' } });
    await untilScreen('install.failed');
    await waitFor(() => expect(log).toHaveBeenCalled());
    expect(String(log.mock.calls[0]?.[0])).toContain('It has: salesforceSync, hubspotSync');
    expect(onError).toHaveBeenCalledOnce();
    expect(document.body).not.toHaveTextContent('hubspotSync');
    expect(document.body).toHaveTextContent(/mention [0-9a-f]{4}/);
    expect(emulator.requests.length).toBeLessThanOrEqual(5);
    log.mockRestore();
  });

  it('loads by *Try again* after HTML instead of JSON', async () => {
    const { user } = show({
      faults: [{ on: 'getIntegration', answer: { kind: 'html', status: 200 }, times: 1 }],
    });
    await waitFor(() => expect(shownScreen()).not.toBe('install.loading'), { timeout: 5_000 });
    if (shownScreen() === 'install.failed') await user.click(button('Try again'));
    await untilScreen('install.overview');
  });

  it('shows a banner in every place and read-only settings while the sign-in is refused', async () => {
    const { user } = show({ scenario: 'badCredentials' });
    await untilScreen('install.overview');
    const banner = () => screen.getByRole('group', { name: 'Sign in to Salesforce again' });
    expect(banner()).toBeInTheDocument();
    await goTo(user, /^Contact/);
    expect(banner()).toBeInTheDocument();
    expect(
      screen.getByText('This is what is saved. Sign in to Salesforce again to change it.'),
    ).toBeVisible();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('switch')).toBeNull();
    await user.click(within(banner()).getByRole('button', { name: 'Sign in again' }));
    await untilScreen('manage.connection');
  });

  it('explains unreadable fields, offers two next steps and continues once they can be read', async () => {
    const { user, emulator } = show({
      faults: [{ on: 'hydrateRevision', answer: { kind: 'problem', status: 422 }, times: 1 }],
    });
    await untilScreen('install.unreadable');
    expect(button('Sign in again')).toBeInTheDocument();
    await waitFor(() => expect(sent(emulator.requests, 'listConnections')).toHaveLength(2));
    await user.click(button('Check again'));
    await untilScreen('install.overview');
    expect(sent(emulator.requests, 'hydrateRevision')).toHaveLength(2);
  });

  it('leads back to the sign-in when it is refused at first use', async () => {
    show({
      faults: [{ on: 'hydrateRevision', answer: { kind: 'problem', status: 401 }, times: 1 }],
      happenings: [
        {
          after: 'listConnections',
          change: (state) => {
            for (const connection of state.connections) connection.status = 'bad_credentials';
          },
        },
      ],
    });
    await waitFor(() => expect(shownScreen()).toMatch(/^connect\./), { timeout: 5_000 });
  });

  it('shows a readable name for a provider missing in the catalog', async () => {
    show({ prepare: (state) => void delete state.providers.salesforce });
    await untilScreen('install.overview');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Salesforce is ready');
  });
});

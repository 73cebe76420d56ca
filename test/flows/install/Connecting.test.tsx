import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ConnectOptions } from '../../../src/actions/connect/ConnectOptions';
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
import { fakeWindows, inWindows } from './windows';

vi.setConfig({ testTimeout: 30_000 });

const proxyOnly = {
  scenario: 'nothingToChoose',
  props: { integration: 'salesforceProxy' },
  ...inWindows,
} as const;
const count = (all: Array<string | null>, operation: string) =>
  all.filter((one) => one === operation).length;

describe('InstallIntegration: `enableCSRFProtection`', () => {
  it.each([
    [undefined, {}],
    [true, { enableCSRFProtection: true }],
  ])('is sent as the host sets it: %s', async (enableCSRFProtection, expected) => {
    const { windows } = fakeWindows();
    const { emulator, user } = show({
      scenario: 'fresh',
      props: { enableCSRFProtection },
      ...inWindows,
    });
    await untilScreen('connect.ready');
    await user.click(button(/^Continue to Salesforce/));
    await waitFor(() => expect(windows[0]?.wentTo).not.toEqual([]));
    const request = emulator.requests.find(({ operation }) => operation === 'oauthConnect');
    const { enableCSRFProtection: sent } = (request?.body ?? {}) as ConnectOptions;
    expect(sent === undefined ? {} : { enableCSRFProtection: sent }).toEqual(expected);
  });
});

describe('InstallIntegration with nothing to choose', () => {
  it('installs exactly once right after a sign-in', async () => {
    const { windows, finish } = fakeWindows();
    const { emulator, user, onInstallSuccess } = show(proxyOnly);
    await untilScreen('connect.ready');
    await user.click(button(/^Continue to Salesforce/));
    await waitFor(() => expect(windows[0]?.wentTo).not.toEqual([]));
    finish(emulator);
    await untilScreen('install.done');
    expect(screen.getByText(/There was nothing to choose/)).toBeInTheDocument();
    expect(count(operations(emulator), 'createInstallation')).toBe(1);
    expect(emulator.state.installations).toHaveLength(1);
    expect(onInstallSuccess).toHaveBeenCalledOnce();
  });

  it('stays uninstalled after an uninstall, and installs again after another sign-in', async () => {
    const { windows, finish } = fakeWindows();
    const { emulator, user } = show(proxyOnly);
    const signIn = async (times: number) => {
      await untilScreen('connect.ready');
      await user.click(button(/^Continue to Salesforce/));
      await waitFor(() => expect(windows[times - 1]?.wentTo).not.toEqual([]));
      finish(emulator);
      await untilScreen('install.done');
    };
    await signIn(1);
    await user.click(button('Done'));
    await goTo(user, /^Connection/);
    await user.click(button('Uninstall…'));
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: 'Uninstall' }));
    await untilScreen('install.uninstalled');
    expect(count(operations(emulator), 'createInstallation')).toBe(1);
    await user.click(button('Set up again'));
    await signIn(2);
    expect(count(operations(emulator), 'createInstallation')).toBe(2);
  });

  it('shows *Install* on the overview when the connection existed before', async () => {
    const { emulator, user } = show({
      ...proxyOnly,
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
    await untilScreen('install.overview');
    expect(
      screen.getByText('Nothing to choose here. Acme uses the connection as it is.'),
    ).toBeInTheDocument();
    expect(count(operations(emulator), 'createInstallation')).toBe(0);
    await user.click(button('Install'));
    await untilScreen('install.done');
    expect(emulator.state.installations[0]?.config.content).toMatchObject({
      proxy: { enabled: true },
    });
  });

  it('shows *Install* with `autoInstall={false}`, also right after a sign-in', async () => {
    const { windows, finish } = fakeWindows();
    const { emulator, user } = show({
      ...proxyOnly,
      props: { ...proxyOnly.props, autoInstall: false },
    });
    await untilScreen('connect.ready');
    await user.click(button(/^Continue to Salesforce/));
    await waitFor(() => expect(windows[0]?.wentTo).not.toEqual([]));
    finish(emulator);
    await untilScreen('install.overview');
    expect(count(operations(emulator), 'createInstallation')).toBe(0);
  });
});

describe('InstallIntegration: bad credentials while installed', () => {
  it('signs in again by one press from any place and keeps the draft and the page', async () => {
    const { windows, finish } = fakeWindows();
    const { emulator, user } = show({ scenario: 'badCredentials', ...inWindows });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await user.click(
      within(screen.getByRole('group', { name: 'Sign in to Salesforce again' })).getByRole(
        'button',
        { name: 'Sign in again' },
      ),
    );
    expect(windows).toHaveLength(1);
    await waitFor(() => expect(windows[0]?.wentTo).not.toEqual([]));
    finish(emulator);
    await waitFor(() => expect(inNav().getByRole('button', { name: /^Contact/ })).toBeVisible());
    await screen.findByText('All changes are saved.');
    expect(screen.queryByRole('group', { name: 'Sign in to Salesforce again' })).toBeNull();
    expect(shownScreen()).toBe('manage.connection');
    expect(count(operations(emulator), 'hydrateRevision')).toBe(1);
  });
});

describe('InstallIntegration: wizard', () => {
  const stepText = () => document.querySelector('.amp-stepperText')?.textContent;

  it('leads from connect over objects to map to review and done, and keeps everything on Back', async () => {
    const { windows, finish } = fakeWindows();
    const { emulator, user, onInstallSuccess } = show({
      scenario: 'fresh',
      prepare: withoutObviousFields,
      props: { variant: 'wizard' },
      ...inWindows,
    });
    await untilScreen('connect.ready');
    expect(stepText()).toBe('Step 1 · Connect');
    await user.click(button(/^Continue to Salesforce/));
    await waitFor(() => expect(windows[0]?.wentTo).not.toEqual([]));
    finish(emulator);
    await untilScreen('install.object');
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(stepText()).toBe('Step 2 of 4 · Contact');

    // Pressed too early: the first open row says what to do.
    await user.click(button('Next'));
    expect(stepText()).toBe('Step 2 of 4 · Contact');
    const open = screen.getByRole('combobox', { name: /Mobile number/ });
    await waitFor(() => expect(open).toHaveFocus());
    await choose(user, /Mobile number/, /Business Phone/);
    await user.click(button('Next'));
    expect(stepText()).toBe('Step 3 of 4 · Review');
    await user.click(button('Back'));
    await untilScreen('install.object');
    expect(screen.getByRole('combobox', { name: /Mobile number/ })).toHaveTextContent(
      'Business Phone',
    );
    await user.click(button('Back'));
    expect(stepText()).toBe('Step 1 of 4 · Connect');
    await user.click(button('Next'));
    await user.click(button('Next'));
    await user.click(button('Install'));
    await untilScreen('install.done');
    expect(stepText()).toBe('Step 4 of 4 · Done');
    expect(onInstallSuccess).toHaveBeenCalledOnce();
  });

  it('skips objects with nothing to map', async () => {
    const { user } = show({ scenario: 'connected', props: { variant: 'wizard' } });
    await untilScreen('install.overview');
    expect(stepText()).toBe('Step 2 of 3 · Review');
    await user.click(button('Back'));
    await untilScreen('manage.connection');
    expect(stepText()).toBe('Step 1 of 3 · Connect');
    await user.click(button('Next'));
    await user.click(button('Install'));
    await untilScreen('install.done');
  });

  it('adds an object opened from the review as a step', async () => {
    const { user } = show({ scenario: 'connected', props: { variant: 'wizard' } });
    await untilScreen('install.overview');
    await user.click(button('Lead'));
    expect(stepText()).toBe('Step 2 of 4 · Lead');
    await user.click(button('Next'));
    expect(stepText()).toBe('Step 3 of 4 · Review');
  });
});

describe('InstallIntegration: dialog', () => {
  it('asks before it closes with unsaved edits and names them', async () => {
    const onDone = vi.fn();
    const { user } = show({
      scenario: 'installed',
      props: { presentation: 'dialog', onDone },
    });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    await user.click(button('Close'));
    const question = await screen.findByRole('alertdialog', { name: 'Leave without saving?' });
    expect(question).toHaveTextContent('Mobile number');
    await user.click(within(question).getByRole('button', { name: 'Keep editing' }));
    expect(onDone).not.toHaveBeenCalled();
    expect(button('Save 1 change')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await user.click(
      within(await screen.findByRole('alertdialog', { name: 'Leave without saving?' })).getByRole(
        'button',
        { name: 'Discard and leave' },
      ),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('keeps every edit of the wizard on Back, Next and *Keep editing*', async () => {
    const onDone = vi.fn();
    const { emulator, user } = show({
      prepare: withoutObviousFields,
      props: { presentation: 'dialog', variant: 'wizard', onDone },
    });
    await untilScreen('install.object');
    await choose(user, /Mobile number/, /Business Phone/);
    await user.click(button('Add extra fields'));
    await user.click(screen.getByRole('checkbox', { name: /^Department/ }));
    await user.click(screen.getByRole('switch', { name: /create and update/ }));
    await user.click(button('Next'));
    await untilScreen('install.overview');
    await user.click(button('Back'));
    await user.click(button('Back'));
    await untilScreen('manage.connection');
    await user.keyboard('{Escape}');
    const question = await screen.findByRole('alertdialog', { name: 'Leave without saving?' });
    expect(question).toHaveTextContent('Department');
    await user.click(within(question).getByRole('button', { name: 'Keep editing' }));
    expect(shownScreen()).toBe('manage.connection');
    await user.click(button('Next'));
    await untilScreen('install.object');
    expect(screen.getByRole('combobox', { name: /Mobile number/ })).toHaveTextContent(
      'Business Phone',
    );
    expect(screen.getByRole('switch', { name: /create and update/ })).not.toBeChecked();
    await user.click(button('Next'));
    await user.click(button('Install'));
    await untilScreen('install.done');
    const { read, write } = emulator.state.installations[0]?.config.content ?? {};
    expect(read?.objects.contact).toMatchObject({
      selectedFields: { department: true },
      selectedFieldMappings: { mobile: 'phone' },
    });
    expect(write?.objects).not.toHaveProperty('contact');
    // Installed: there are no edits to lose.
    await user.click(button('Close'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('closes at once without edits', async () => {
    const onDone = vi.fn();
    const { user } = show({ scenario: 'installed', props: { presentation: 'dialog', onDone } });
    await untilScreen('install.overview');
    await user.click(button('Close'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onDone).toHaveBeenCalledOnce();
  });
});

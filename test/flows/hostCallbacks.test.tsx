import { act, render, renderHook, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AmpEvent } from '../../src/actions/events';
import type { AmpError } from '../../src/core/errors';
import { ConnectProvider } from '../../src/flows/Connect/ConnectProvider';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import { IntegrationList } from '../../src/flows/List/IntegrationList';
import { FieldMappingPicker } from '../../src/flows/Mapping/FieldMappingPicker';
import { InstallationStatus } from '../../src/flows/Status/InstallationStatus';
import { InstallationProvider } from '../../src/hooks/install/InstallationProvider';
import { useCreateInstallation } from '../../src/hooks/install/useInstallationWrites';
import { useInstallation } from '../../src/hooks/install/useInstallation';
import { useManifest } from '../../src/hooks/install/useManifest';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/people';
import type { Emulator, EmulatorOptions } from '../../src/testing/types';
import { createConnectWorld } from './connectWorld';
import type { AmpersandOptions } from '../../src/provider/AmpersandOptions';

type Listener = (error: AmpError) => void;
type Broken = () => never;

const { groupRef, consumerRef } = people;
const boom = new Error('boom');

/** Ways in which a function of a host fails. Types allow a promise wherever nothing is returned. */
const ways: Record<string, Broken> = {
  'that throws': () => {
    throw boom;
  },
  'whose promise is rejected': (() => Promise.reject(boom)) as unknown as Broken,
};

const user = () => userEvent.setup({ pointerEventsCheck: 0 });
const press = async (name: RegExp | string) =>
  user().click(await screen.findByRole('button', { name }));
const untilScreen = (id: string) =>
  waitFor(() => expect(document.querySelector(`[data-screen="${id}"]`)).not.toBeNull());

let log: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  window.dispatchEvent(new Event('pagehide'));
  sessionStorage.clear();
});

interface Opened {
  emulator: Emulator;
  onError: ReturnType<typeof vi.fn<Listener>>;
  onProviderError: ReturnType<typeof vi.fn<Listener>>;
  onEvent: ReturnType<typeof vi.fn<(event: AmpEvent) => void>>;
}

function open(
  page: (onError: Listener) => ReactNode,
  world: EmulatorOptions = {},
  options: Partial<AmpersandOptions> = {},
): Opened {
  const emulator = createEmulator({ scenario: 'connected', ...world });
  const onError = vi.fn<Listener>();
  const onProviderError = vi.fn<Listener>();
  const onEvent = vi.fn<(event: AmpEvent) => void>();
  render(
    <StrictMode>
      <AmpersandProvider
        options={{ ...emulator.options, onError: onProviderError, onEvent, ...options }}
      >
        {page(onError)}
      </AmpersandProvider>
    </StrictMode>,
  );
  return { emulator, onError, onProviderError, onEvent };
}

const logged = () => log.mock.calls.filter((call: unknown[]) => call.includes(boom));

/** The console has the error itself, and each listener heard of it once. */
async function expectTold(name: string, ...listeners: Array<ReturnType<typeof vi.fn<Listener>>>) {
  const message = expect.stringMatching(new RegExp(`^ampkit: .*${name}.*boom`));
  for (const listener of listeners) {
    await waitFor(() => expect(listener).toHaveBeenCalled());
    expect(listener).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'developer', message }),
    );
  }
  expect(logged()).toEqual([[expect.stringContaining(name), boom]]);
}

const list = (onError?: Listener, onSelect?: () => void) => (
  <IntegrationList
    groupRef={groupRef}
    consumerRef={consumerRef}
    onError={onError}
    onSelect={onSelect}
  />
);

interface Case {
  name: string;
  /** Shows the component, makes it call the function, and checks that nothing else is different. */
  run: (broken: Broken) => Promise<Pick<Opened, 'onError' | 'onProviderError'>>;
}

const installed: EmulatorOptions = { scenario: 'installed' };

async function changePhone() {
  await untilScreen('install.overview');
  await user().click(
    within(screen.getByRole('navigation')).getByRole('button', { name: /^Contact/ }),
  );
  await user().click(screen.getByRole('combobox', { name: /Mobile number/ }));
  await user().click(await screen.findByRole('option', { name: /Business Phone/ }));
}

/** Functions of one component: its `onError`, the provider's and the events hear of what they did. */
const ofComponents: Case[] = [
  {
    name: 'onReady',
    run: async (broken) => {
      const opened = open((onError) => (
        <ConnectProvider provider="salesforce" {...people} onReady={broken} onError={onError} />
      ));
      await untilScreen('connect.connected');
      return opened;
    },
  },
  {
    name: 'onConnectSuccess',
    run: async (broken) => {
      const opened = open(
        (onError) => (
          <ConnectProvider
            provider="ledgerly"
            {...people}
            onConnectSuccess={broken}
            onError={onError}
          />
        ),
        { scenario: 'authSchemes' },
      );
      await user().type(await screen.findByLabelText('API key'), 'sk-live{Enter}');
      await untilScreen('connect.connected');
      return opened;
    },
  },
  {
    name: 'onDisconnectSuccess',
    run: async (broken) => {
      const opened = open((onError) => (
        <ConnectProvider
          provider="salesforce"
          {...people}
          onDisconnectSuccess={broken}
          onError={onError}
        />
      ));
      await press(/^Disconnect/);
      const dialog = await screen.findByRole('alertdialog');
      await user().click(within(dialog).getByRole('button', { name: 'Disconnect' }));
      await untilScreen('connect.ready');
      expect(opened.emulator.state.connections).toHaveLength(0);
      return opened;
    },
  },
  {
    name: 'onInstallSuccess',
    run: async (broken) => {
      const opened = open((onError) => (
        <InstallIntegration
          integration="salesforceSync"
          {...people}
          onInstallSuccess={broken}
          onError={onError}
        />
      ));
      await press('Install');
      await untilScreen('install.done');
      expect(opened.emulator.state.installations).toHaveLength(1);
      return opened;
    },
  },
  {
    name: 'onUpdateSuccess',
    run: async (broken) => {
      const opened = open(
        (onError) => (
          <InstallIntegration
            integration="salesforceSync"
            {...people}
            onUpdateSuccess={broken}
            onError={onError}
          />
        ),
        installed,
      );
      await changePhone();
      await press('Save 1 change');
      expect(await screen.findByText(/All changes are saved/)).toBeVisible();
      expect(screen.queryByText(/wasn’t saved|not saved/i)).toBeNull();
      return opened;
    },
  },
  {
    name: 'onUninstallSuccess',
    run: async (broken) => {
      const opened = open(
        (onError) => (
          <InstallIntegration
            integration="salesforceSync"
            {...people}
            onUninstallSuccess={broken}
            onError={onError}
          />
        ),
        installed,
      );
      await untilScreen('install.overview');
      await user().click(
        within(screen.getByRole('navigation')).getByRole('button', { name: /^Connection/ }),
      );
      await press('Uninstall…');
      const dialog = await screen.findByRole('alertdialog');
      await user().click(within(dialog).getByRole('button', { name: 'Uninstall' }));
      await untilScreen('install.uninstalled');
      return opened;
    },
  },
  {
    name: 'onDirtyChange',
    run: async (broken) => {
      const opened = open(
        (onError) => (
          <InstallIntegration
            integration="salesforceSync"
            {...people}
            onDirtyChange={broken}
            onError={onError}
          />
        ),
        installed,
      );
      await changePhone();
      expect(screen.getByRole('button', { name: 'Save 1 change' })).toBeVisible();
      return opened;
    },
  },
  {
    name: 'onDone',
    run: async (broken) => {
      const opened = open((onError) => (
        <InstallIntegration
          integration="salesforceSync"
          {...people}
          onDone={broken}
          onError={onError}
        />
      ));
      await press('Install');
      await untilScreen('install.done');
      await press('Done');
      await untilScreen('install.overview');
      return opened;
    },
  },
  {
    name: 'onDone',
    run: async (broken) => {
      const opened = open(
        (onError) => (
          <InstallIntegration
            integration="salesforceSync"
            {...people}
            presentation="dialog"
            onDone={broken}
            onError={onError}
          />
        ),
        installed,
      );
      await untilScreen('install.overview');
      await user().keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      return opened;
    },
  },
  {
    name: 'onSelect',
    run: async (broken) => {
      const opened = open((onError) => list(onError, broken));
      await press(/Salesforce/);
      await untilScreen('list.ready');
      return opened;
    },
  },
  {
    name: 'onSelect',
    run: async (broken) => {
      const opened = open((onError) => (
        <InstallationStatus
          integration="salesforceSync"
          groupRef={groupRef}
          consumerRef={consumerRef}
          onSelect={broken}
          onError={onError}
        />
      ));
      await press(/Salesforce/);
      await untilScreen('status.ready');
      return opened;
    },
  },
  {
    name: 'onChange',
    run: async (broken) => {
      const opened = open((onError) => (
        <FieldMappingPicker
          targets={[{ mapToName: 'phone', mapToDisplayName: 'Phone' }]}
          fields={[{ fieldName: 'mobile', displayName: 'Mobile' }]}
          value={{ selectedFieldMappings: {} }}
          onChange={broken}
          onError={onError}
        />
      ));
      await user().click(screen.getByRole('combobox', { name: /Phone/ }));
      await user().click(await screen.findByRole('option', { name: /Mobile/ }));
      await untilScreen('mapping.picker');
      return opened;
    },
  },
];

/** Functions of the provider: its `onError` hears of what they did. */
const ofProvider: Array<{ name: string; run: (broken: Broken) => Promise<Opened> }> = [
  {
    name: 'onEvent',
    run: async (broken) => {
      const opened = open(list, {}, { onEvent: broken });
      await untilScreen('list.ready');
      return opened;
    },
  },
  {
    name: 'providerLogo',
    run: async (broken) => {
      const opened = open(list, {}, { providerLogo: broken });
      await untilScreen('list.ready');
      expect(screen.getAllByRole('button', { name: /Salesforce/ })[0]).toBeVisible();
      return opened;
    },
  },
  {
    name: 'messages.list.availableCount',
    run: async (broken) => {
      const messages = { list: { availableCount: broken } };
      const opened = open(list, {}, { localization: { messages } });
      await untilScreen('list.ready');
      expect(document.querySelector('.amp-integrationListLine')).toHaveTextContent(
        '2 integrations',
      );
      return opened;
    },
  },
];

describe('a logo of the host that throws', () => {
  const Broken = () => {
    throw boom;
  };

  it.each<[string, Partial<AmpersandOptions>]>([
    ['appLogo', { appLogo: <Broken /> }],
    ['providerLogo', { providerLogo: () => <Broken /> }],
  ])('gives way to letters and is reported once: %s', async (name, options) => {
    const page = () => <ConnectProvider provider="salesforce" {...people} />;
    const { onProviderError } = open(page, { scenario: 'fresh' }, { appName: 'Acme', ...options });
    expect(await screen.findByRole('button', { name: /^Continue to Salesforce/ })).toBeVisible();
    const letters = [...document.querySelectorAll('.amp-tile')].map((tile) => tile.textContent);
    expect(letters).toEqual(['AC', 'SF']);
    const message = expect.stringMatching(new RegExp(`${name}.*boom`));
    expect(onProviderError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'developer', message }),
    );
  });
});

describe.each(Object.entries(ways))('a function of the host %s', (_way, broken) => {
  it.each(ofComponents)('changes nothing and is reported once: $name', async ({ name, run }) => {
    const { onError, onProviderError } = await run(broken);
    await expectTold(name, onError, onProviderError);
  });

  it.each(ofProvider)('changes nothing and is reported once: $name', async ({ name, run }) => {
    const { onProviderError } = await run(broken);
    await expectTold(name, onProviderError);
  });

  it('keeps a sign-in in a window going: onConnectSuccess', async () => {
    const world = createConnectWorld();
    world.show({ onConnectSuccess: broken });
    await press(/^Continue to Salesforce/);
    await waitFor(() => expect(world.popups.at(-1)?.wentTo).toHaveLength(1));
    world.finish();
    await untilScreen('connect.connected');
    await expectTold('onConnectSuccess', world.host.onError, world.host.providerError);
  });

  it('keeps the form after a sign-in was called off: onCancel', async () => {
    const world = createConnectWorld();
    world.show({ onCancel: broken });
    await press(/^Continue to Salesforce/);
    await press('Cancel');
    await untilScreen('connect.ready');
    await expectTold('onCancel', world.host.onError, world.host.providerError);
  });

  it('goes to the console alone where it is the onError of a component', async () => {
    const fault = { on: 'listIntegrations', answer: { kind: 'problem', status: 403 } } as const;
    const { onProviderError } = open(() => list(broken), { faults: [fault] });
    await untilScreen('list.failed');
    await waitFor(() => expect(logged()).toEqual([[expect.stringContaining('onError'), boom]]));
    expect(onProviderError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'forbidden' }),
    );
  });

  it('goes to the console alone where it is the onError of the provider', async () => {
    const fault = { on: 'listIntegrations', answer: { kind: 'problem', status: 403 } } as const;
    const onError = vi.fn(broken);
    const opened = open(list, { faults: [fault] }, { onError });
    await untilScreen('list.failed');
    await waitFor(() => expect(logged()).toEqual([[expect.stringContaining('onError'), boom]]));
    expect(onError).toHaveBeenCalledOnce();
    expect(opened.onError).toHaveBeenCalledOnce();
    expect(opened.onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'error' }));
  });

  it('is a refused credential where it is getToken', async () => {
    const { emulator, onError, onProviderError } = open(
      list,
      {},
      { apiKey: undefined, getToken: broken },
    );
    await untilScreen('list.failed');
    expect(emulator.requests).toHaveLength(0);
    for (const listener of [onError, onProviderError]) {
      expect(listener).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({
          code: 'unauthorized',
          message: expect.stringMatching(/getToken.*boom/),
        }),
      );
    }
    expect(logged()).toEqual([[expect.stringContaining('getToken'), boom]]);
  });

  it.each(['onSuccess', 'onSettled', 'onError'] as const)(
    'leaves the result of a write as it is: %s',
    async (name) => {
      const emulator = createEmulator({ scenario: 'connected' });
      const onProviderError = vi.fn<Listener>();
      const answer = { kind: 'problem', status: 422 } as const;
      if (name === 'onError') emulator.setFaults([{ on: 'createInstallation', answer }]);
      const useWrites = () => ({
        manifest: useManifest(),
        installation: useInstallation(),
        create: useCreateInstallation(),
      });
      const { result } = renderHook(useWrites, {
        wrapper: ({ children }) => (
          <AmpersandProvider options={{ ...emulator.options, onError: onProviderError }}>
            <InstallationProvider integration="salesforceSync" {...people}>
              {children}
            </InstallationProvider>
          </AmpersandProvider>
        ),
      });
      await waitFor(() => expect(result.current.manifest.isSuccess).toBe(true));
      const config = { read: { objects: {} } };
      await act(() => result.current.create.createInstallation({ config, [name]: broken }));
      if (name === 'onError') {
        expect(result.current.create.errorMsg).toContain('422');
      } else {
        expect(result.current.create.isSuccess).toBe(true);
        expect(emulator.state.installations).toHaveLength(1);
      }
      await waitFor(() => expect(logged()).toEqual([[expect.stringContaining(name), boom]]));
      const codes = onProviderError.mock.calls.map(([error]) => error.code);
      expect(codes).toEqual(name === 'onError' ? ['refused', 'developer'] : ['developer']);
    },
  );
});

import type { QueryClient } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, expect, vi } from 'vitest';
import type { AmpError } from '../../../src/core/errors';
import type { ConfigContent } from '../../../src/core/types';
import {
  InstallIntegration,
  type InstallIntegrationProps,
} from '../../../src/flows/Install/InstallIntegration';
import type { AmpEvent } from '../../../src/actions/events';
import { AmpersandProvider } from '../../../src/provider/AmpersandProvider';
import { createEmulator } from '../../../src/testing/createEmulator';
import { people } from '../../../src/testing/people';
import { saveConfig } from '../../../src/testing/state';
import type { Emulator, EmulatorOptions, EmulatorState } from '../../../src/testing/types';

type Saved = NonNullable<InstallIntegrationProps['onInstallSuccess']>;

export interface ShowOptions extends EmulatorOptions {
  prepare?: (state: EmulatorState) => void;
  props?: Partial<InstallIntegrationProps>;
  apiKey?: string;
  emulator?: Emulator;
  /** Query client of the flow, for refetching in a test. */
  queryClient?: QueryClient;
}

// A draft that is not stored yet would turn up in the next test.
afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  sessionStorage.clear();
});

/** Renders the flow over its own emulator, in StrictMode. */
export function show(wanted: ShowOptions = {}) {
  const { prepare, props, apiKey, emulator: given, queryClient, ...options } = wanted;
  const emulator = given ?? createEmulator({ scenario: 'connected', ...options });
  prepare?.(emulator.state);
  const onError = vi.fn<(error: AmpError) => void>();
  const onEvent = vi.fn<(event: AmpEvent) => void>();
  const callbacks = {
    onInstallSuccess: vi.fn<Saved>(),
    onUpdateSuccess: vi.fn<Saved>(),
    onUninstallSuccess: vi.fn<(installationId: string) => void>(),
    onDirtyChange: vi.fn<(dirty: boolean) => void>(),
  };
  const providerOptions = {
    ...emulator.options,
    ...(apiKey && { apiKey }),
    queryClient,
    onError,
    onEvent,
  };
  const tree = (
    <StrictMode>
      <AmpersandProvider options={providerOptions}>
        <InstallIntegration integration="salesforceSync" {...people} {...callbacks} {...props} />
      </AmpersandProvider>
    </StrictMode>
  );
  const view = render(tree);
  return { ...view, emulator, onError, onEvent, ...callbacks, user: userEvent.setup(), tree };
}

export const shownScreen = () =>
  document.querySelector('[data-screen]')?.getAttribute('data-screen') ?? null;

export async function untilScreen(id: string): Promise<void> {
  await waitFor(() => expect(shownScreen()).toBe(id), { timeout: 5_000 });
}

/** Requested operations, in order of arrival. */
export const operations = (emulator: Emulator) => emulator.requests.map((one) => one.operation);

export const button = (name: RegExp | string) => screen.getByRole('button', { name });
export const inNav = () => within(screen.getByRole('navigation'));

/** Opens a place by the navigation. */
export async function goTo(user: ReturnType<typeof userEvent.setup>, name: RegExp): Promise<void> {
  await user.click(inNav().getByRole('button', { name }));
}

/** Chooses an option of a mapping's list. */
export async function choose(
  user: ReturnType<typeof userEvent.setup>,
  label: RegExp,
  option: RegExp,
  typed?: string,
): Promise<void> {
  await user.click(screen.getByRole('combobox', { name: label }));
  if (typed) await user.keyboard(typed);
  const options = await screen.findAllByRole('option', { name: option });
  await user.click(options[0] as HTMLElement);
}

/** Leaves one field of Contact to map, which its name does not reveal. */
export function withoutObviousFields(state: EmulatorState): void {
  const contact = state.accounts.salesforce?.objects.contact;
  if (!contact) return;
  const { mobilephone: _mobile, ...fields } = contact.fields;
  contact.fields = fields;
}

/** Saved config of one object. */
export const savedObject = (emulator: Emulator, objectName: string) =>
  emulator.state.installations[0]?.config.content.read?.objects[objectName];

/** Saves that the emulator received. */
export const patches = (emulator: Emulator) =>
  emulator.requests.filter(({ operation }) => operation === 'updateInstallation');

/** Saves Contact as another person or tab. */
export function saveElsewhere(
  emulator: Emulator,
  by: string,
  change: (contact: NonNullable<ConfigContent['read']>['objects'][string]) => void,
): void {
  const [installation] = emulator.state.installations;
  if (!installation) throw new Error('nothing is installed');
  const content = structuredClone(installation.config.content);
  const contact = content.read?.objects.contact;
  if (contact) change(contact);
  saveConfig(emulator.state, installation, content, by, Date.now() + 60_000);
}

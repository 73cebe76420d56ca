/** Real connect screen on the page, and the actions of a person on it. */
import { QueryClient } from '@tanstack/react-query';
import { cleanup, render, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AmpersandProvider, type AmpEvent, ConnectProvider } from '../../../src/index';
import { connect } from '../../../src/locale/en/connect';
import { recordingApi, type RecordingApi } from './api';
import { person, project } from './oracle';
import type { Case } from './rawProvider';

type Control = HTMLInputElement | HTMLSelectElement;

export interface Shown {
  api: RecordingApi;
  /** Events, callbacks and errors that the host received. */
  heard: unknown[];
  queryClient: QueryClient;
  root: HTMLElement;
}

/** Opens the screen and waits until it is no longer loading. */
export async function open({ provider, module }: Case): Promise<Shown> {
  const api = recordingApi(provider);
  const heard: unknown[] = [];
  const hear = (word: unknown) => void heard.push(word);
  const queryClient = new QueryClient();
  const onEvent: (event: AmpEvent) => void = hear;
  const { baseUrl, fetch } = api;
  const { container } = render(
    <AmpersandProvider
      options={{
        project,
        apiKey: 'check-key',
        baseUrl,
        fetch,
        queryClient,
        onEvent,
        onError: hear,
      }}
    >
      <ConnectProvider
        {...person}
        provider={provider.name}
        module={module}
        onConnectSuccess={hear}
        onError={hear}
      />
    </AmpersandProvider>,
  );
  const shown: Shown = { api, heard, queryClient, root: container };
  await waitFor(() => {
    const screen = screenOf(shown);
    if (!screen || screen === 'connect.loading') throw new Error('the screen is still loading');
  });
  const domain = within(container).queryByRole('button', { name: connect.messages.ownDomain });
  if (domain) await userEvent.click(domain);
  // A person opens every disclosure before they miss an input.
  for (const fold of container.querySelectorAll<HTMLElement>(
    '[role=form] [aria-expanded="false"]',
  )) {
    await userEvent.click(fold);
  }
  return shown;
}

export function close({ queryClient }: Shown): void {
  cleanup();
  queryClient.clear();
  localStorage.clear();
  sessionStorage.clear();
}

export function screenOf({ root }: Shown): string | undefined {
  return root.querySelector<HTMLElement>('[data-screen]')?.dataset.screen;
}

export function controlsOf({ root }: Shown): Control[] {
  return [...root.querySelectorAll<Control>('[role=form] :is(input, select, textarea)')];
}

/** Accessible name of a control, and whether it is marked as optional. */
export function nameOf(control: Control): { name: string; optional: boolean } {
  const text = control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? '';
  const name = text.replace(/\s+/g, ' ').trim();
  const optional = / optional$/i.test(name);
  return { name: optional ? name.replace(/ optional$/i, '') : name, optional };
}

/** Accessible description of a control. */
export function descriptionOf(control: Control): string {
  const ids = control.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

const user = userEvent.setup({ delay: null });

/** Types a text key by key. */
export async function type(control: Control, text: string): Promise<void> {
  await user.clear(control);
  if (text !== '') await user.type(control, text.replace(/[{[]/g, '$&$&'));
}

export async function paste(control: Control, text: string): Promise<void> {
  await user.clear(control);
  await user.click(control);
  await user.paste(text);
}

export async function choose(control: Control, label: string): Promise<void> {
  await user.selectOptions(control, label);
}

/** Submits by Enter in the last text input, or by the button when there is none. */
export async function submit(shown: Shown, how: 'enter' | 'button'): Promise<void> {
  const inputs = controlsOf(shown).filter((control) => control.tagName === 'INPUT');
  const last = inputs.at(-1);
  if (how === 'enter' && last) {
    await user.click(last);
    await user.keyboard('{Enter}');
    return;
  }
  const button = shown.root.querySelector('[role=form] button[data-variant=primary]');
  if (button) await user.click(button);
}

export { waitFor };

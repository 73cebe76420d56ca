import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  InstallIntegration,
  type InstallIntegrationProps,
} from '../../../src/flows/Install/InstallIntegration';
import { AmpersandProvider } from '../../../src/provider/AmpersandProvider';
import { createEmulator } from '../../../src/testing/createEmulator';
import { people } from '../../../src/testing/people';
import type { EmulatorOptions } from '../../../src/testing/types';

type Scheme = 'light' | 'dark';

function show(
  options: EmulatorOptions,
  colorScheme: Scheme = 'light',
  width = 1000,
  props: Partial<InstallIntegrationProps> = {},
) {
  document.body.style.background = colorScheme === 'dark' ? '#16181c' : '#ffffff';
  document.body.style.width = `${width}px`;
  const emulator = createEmulator({ scenario: 'connected', ...options });
  const view = render(
    <AmpersandProvider options={emulator.options}>
      <InstallIntegration
        integration="salesforceSync"
        {...people}
        appearance={{ colorScheme, variables: {} }}
        {...props}
      />
    </AmpersandProvider>,
  );
  return { ...view, emulator };
}

const until = (id: string) =>
  waitFor(() => expect(document.querySelector(`[data-screen="${id}"]`)).not.toBeNull(), {
    timeout: 5_000,
  });

/** Clicks a button, which may still be loading. */
const press = async (name: RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0] as HTMLElement);

async function violations(container: Element): Promise<string[]> {
  // Colours in a fade are not the final ones.
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
  }
  const found = await axe.run(container);
  return found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`);
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Install';
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  document.body.removeAttribute('style');
});

type Steps = () => Promise<void>;
const opened =
  (...names: RegExp[]): Steps =>
  async () => {
    for (const name of names) await press(name);
  };

describe.each<Scheme>(['light', 'dark'])('InstallIntegration in %s', (scheme) => {
  it.each<[string, EmulatorOptions, Steps]>([
    ['overview before install', { scenario: 'hydrationError' }, opened()],
    ['object page', {}, opened(/^Contact/)],
    ['extra fields', { scenario: 'thousandFields' }, opened(/^Contact/, /^Add extra fields/)],
    ['unreadable object', { scenario: 'hydrationError' }, opened(/^Lead/)],
    ['connection', { scenario: 'installed' }, opened(/^Connection/)],
    ['activity', { scenario: 'installed', latency: 300 }, opened(/^Activity/, /^Details/)],
    ['bad credentials', { scenario: 'badCredentials' }, opened(/^Contact/)],
  ])('has no axe violation: %s', async (_what, options, steps) => {
    const { container } = show(options, scheme);
    await until('install.overview');
    await steps();
    expect(await violations(container)).toEqual([]);
  });
});

describe.each<Scheme>(['light', 'dark'])('wizard in %s', (scheme) => {
  it('has no axe violation on any page and fits 320 px', async () => {
    for (const width of [320, 1000]) {
      const { container } = show({}, scheme, width, { variant: 'wizard' });
      await until('install.overview');
      await press(/^Contact/);
      await until('install.object');
      expect(await violations(container)).toEqual([]);
      if (width === 320) {
        for (const element of container.querySelectorAll('.amp-card *')) {
          expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(321);
        }
      }
      await press(/^Next$/);
      await press(/^Install$/);
      await until('install.done');
      await screen.findByText(/of about 18,300/);
      expect(await violations(container)).toEqual([]);
      cleanup();
      sessionStorage.clear();
    }
  });
});

it('wizard: the skeleton is as wide as the pages', async () => {
  const { container } = show({ latency: 50 }, 'light', 1000, { variant: 'wizard' });
  const width = () => container.querySelector('.amp-card')?.clientWidth;
  await until('install.loading');
  const before = width();
  await until('install.overview');
  expect(before).toBe(width());
});

describe('InstallIntegration in a narrow window', () => {
  it('shows one page with *Back* and without navigation, and fits 320 px', async () => {
    const { container } = show({}, 'light', 320);
    await until('install.overview');
    expect(screen.queryByRole('navigation')).toBeNull();
    await press(/^Contact/);
    await until('install.object');
    expect(screen.getByRole('heading', { level: 2, name: 'Contact' })).toHaveFocus();
    for (const element of container.querySelectorAll('.amp-card *')) {
      expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(321);
    }
    await press(/^Back/);
    await until('install.overview');
  });
});

describe('InstallIntegration with many fields', () => {
  it('adds all fields, undoes that, and draws few rows', async () => {
    show({ scenario: 'thousandFields', fieldCount: 2_000 });
    await until('install.overview');
    await press(/^Contact/);
    await press(/^Add extra fields/);
    const rows = () => document.querySelectorAll('.amp-fieldRow').length;
    expect(rows()).toBeLessThanOrEqual(60);
    const before = [...document.querySelectorAll('.amp-fieldRowName')].map(
      (one) => one.textContent,
    );
    await press(/^Add all/);
    expect(screen.getByText(/^1,996 of 1,996 added$/)).toBeVisible();
    const after = [...document.querySelectorAll('.amp-fieldRowName')].map((one) => one.textContent);
    expect(after).toEqual(before);
    const list = document.querySelector<HTMLElement>('.amp-checklist') as HTMLElement;
    await userEvent.click(within(list).getByRole('button', { name: 'Undo' }));
    expect(screen.queryByText(/of 1,996 added/)).toBeNull();
  });

  it('maps two fields by keyboard alone', async () => {
    show({});
    await until('install.overview');
    await press(/^Contact/);
    screen.getByRole('combobox', { name: /Notes/ }).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('Title{Enter}');
    expect(screen.getByRole('combobox', { name: /Notes/ })).toHaveTextContent('Title');
    screen.getByRole('combobox', { name: /Mobile number/ }).focus();
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.keyboard('Department{Enter}');
    expect(screen.getByRole('combobox', { name: /Mobile number/ })).toHaveTextContent('Department');
  });
});

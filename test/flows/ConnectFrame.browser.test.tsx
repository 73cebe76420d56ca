import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/styles.css';
import type { Appearance } from '../../src/theme/appearance';
import { type ConnectWorldOptions, createConnectWorld } from './connectWorld';

beforeEach(() => {
  document.body.style.margin = '0';
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.body.removeAttribute('style');
});

const access = {
  read: ['Accounts', 'Contacts', 'Leads'],
  write: ['Contacts', 'Tasks'],
  proxy: true,
  subscribe: false,
};

const shown = async (id: string) => {
  const find = () => document.querySelector(`[data-screen="connect.${id}"]`);
  await expect.poll(find, { timeout: 4_000 }).not.toBeNull();
};

interface Layout {
  width: number;
  appearance?: Appearance;
  app?: string;
}

function show(options: ConnectWorldOptions, { width, appearance }: Layout, provider: string) {
  document.body.style.width = `${width}px`;
  const world = createConnectWorld({ latency: 150, ...options });
  world.show({ provider, access, appearance });
  return world;
}

type Box = [left: number, top: number, width: number, height: number];

function boxOf(selector: string): Box {
  const { left, top, width, height } = (
    document.querySelector(selector) as Element
  ).getBoundingClientRect();
  return [left, top, width, height].map(Math.round) as Box;
}

/** What must not move while the screens change. */
const frame = () => ({
  card: boxOf('.amp-connectCard'),
  faces: boxOf('.amp-linkHeader'),
  button: boxOf('.amp-connectPrimary, .amp-connectButtonShape > *'),
  foot: boxOf('.amp-connectFoot'),
});

const press = async (name: RegExp) => {
  await waitFor(() => screen.getByRole('button', { name }));
  await userEvent.click(screen.getByRole('button', { name }));
};

const layouts: Array<[string, Layout]> = [
  ['on a laptop', { width: 1000 }],
  ['on a phone', { width: 375 }],
  ['on the narrowest phone', { width: 320 }],
  ['without a frame of its own', { width: 700, appearance: { frame: 'none' } }],
];

describe.each(layouts)('the card %s', (_, layout) => {
  it('keeps its places from loading over ready and waiting to connected, and back', async () => {
    const world = show({}, layout, 'salesforce');
    await shown('loading');
    const loading = frame();
    await shown('ready');
    const ready = frame();
    expect(loading).toEqual(ready);
    await press(/^Continue to/);
    await shown('waiting');
    expect(frame()).toEqual(ready);
    await screen.findByRole('link', { name: 'Use a tab instead' });
    expect(frame()).toEqual(ready);
    await expect.poll(() => world.popups[0]?.wentTo.length).toBe(1);
    world.finish();
    await shown('connected');
    expect(frame()).toEqual(ready);
    await press(/^Sign in again/);
    await shown('waiting');
    expect(frame()).toEqual(ready);
  });

  it('keeps its places when the window is blocked', async () => {
    show({ windows: 'blocked' }, layout, 'salesforce');
    await shown('ready');
    const ready = frame();
    await press(/^Continue to/);
    await shown('blocked');
    expect(frame()).toEqual(ready);
  });

  it.each(['access_denied', 'The app is not approved.'])(
    'keeps its places when the sign-in fails: %s',
    async (error) => {
      const world = show({}, layout, 'salesforce');
      await shown('ready');
      const ready = frame();
      await press(/^Continue to/);
      await expect.poll(() => world.popups[0]?.wentTo.length).toBe(1);
      world.finish({ ok: false, error });
      await shown('failed');
      expect(frame()).toEqual(ready);
    },
  );
});

it('is as high as a long form when the form is gone', async () => {
  const world = show({ scenario: 'authSchemes' }, { width: 1000 }, 'vaultops');
  await shown('ready');
  const ready = frame();
  expect(ready.card[3]).toBeGreaterThan(560);
  await userEvent.fill(screen.getByLabelText('Account ID'), 'acme');
  await userEvent.fill(screen.getByLabelText('Secret key'), 'secret');
  await userEvent.selectOptions(screen.getByLabelText('Region'), 'Europe');
  await press(/^Connect$/);
  await shown('connected');
  expect(frame()).toEqual(ready);
  expect(world.emulator.state.connections).toHaveLength(1);
});

it('grows where the person opens something, and not before', async () => {
  show({}, { width: 1000 }, 'salesforce');
  await shown('ready');
  const before = frame();
  await press(/own login page/);
  expect(document.activeElement?.tagName).toBe('INPUT');
  expect(frame().card[3]).toBeGreaterThan(before.card[3]);
});

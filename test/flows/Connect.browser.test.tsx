import { cleanup, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type ConnectWorldOptions, createConnectWorld } from './connectWorld';

type Scheme = 'light' | 'dark';

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Connect';
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.body.removeAttribute('style');
});

const access = {
  read: ['Accounts', 'Contacts'],
  write: ['Contacts'],
  proxy: true,
  subscribe: true,
};
const shown = async (id: string) => {
  const find = () => document.querySelector(`[data-screen="connect.${id}"]`);
  await expect.poll(find, { timeout: 4_000 }).not.toBeNull();
  await faded();
};
/** The screen before has faded: colours are final. The line of a sign-in under way moves on. */
const faded = () => {
  const once = document
    .getAnimations()
    .filter((one) => one.effect?.getComputedTiming().iterations === 1);
  return Promise.allSettled(once.map((one) => one.finished));
};

function show(options: ConnectWorldOptions, provider: string, scheme: Scheme, width = 1000) {
  document.body.style.background = scheme === 'dark' ? '#16181c' : '#ffffff';
  document.body.style.width = `${width}px`;
  document.body.style.margin = '0';
  const world = createConnectWorld(options);
  const view = world.show({ provider, access, appearance: { colorScheme: scheme } });
  return { ...world, ...view };
}

const goOn = async () => {
  await waitFor(() => screen.getByRole('button', { name: /^Continue to/ }));
  await userEvent.click(screen.getByRole('button', { name: /^Continue to/ }));
};

interface Case {
  screen: string;
  options?: ConnectWorldOptions;
  provider?: string;
  steps?: (world: ReturnType<typeof show>) => Promise<void> | void;
}

const cases: Case[] = [
  { screen: 'loading', options: { latency: 60_000 } },
  { screen: 'ready' },
  { screen: 'ready', provider: 'vaultops', options: { scenario: 'authSchemes' } },
  { screen: 'ready', provider: 'orbitdesk', options: { scenario: 'authSchemes' } },
  { screen: 'waiting', steps: goOn },
  { screen: 'blocked', options: { windows: 'blocked' }, steps: goOn },
  {
    screen: 'failed',
    steps: async (world) => {
      await goOn();
      await expect.poll(() => world.popups[0]?.wentTo.length).toBe(1);
      world.finish({ ok: false, error: 'access_denied' });
    },
  },
  { screen: 'connected', options: { scenario: 'connected' } },
  { screen: 'attention', options: { scenario: 'badCredentials' } },
  { screen: 'misconfigured', provider: 'nobody' },
];

describe.each<Scheme>(['light', 'dark'])('ConnectProvider in %s', (scheme) => {
  it.each(cases)('has no axe violation: $screen $provider', async (one) => {
    const world = show(one.options ?? {}, one.provider ?? 'salesforce', scheme);
    await one.steps?.(world);
    await shown(one.screen);
    const { violations } = await axe.run(world.container);
    expect(violations.map((found) => `${found.id}: ${found.nodes[0]?.html}`)).toEqual([]);
  });
});

describe('ConnectProvider without a mouse', () => {
  it('connects by keyboard and moves the focus to each new screen', async () => {
    const world = show({}, 'salesforce', 'light');
    await shown('ready');
    // Loading does not take the focus from the page.
    expect(document.activeElement).toBe(document.body);
    for (let i = 0; i < 10; i++) {
      await userEvent.tab();
      if (document.activeElement?.textContent?.startsWith('Continue to')) break;
    }
    await userEvent.keyboard('{Enter}');
    await shown('waiting');
    await expect
      .poll(() => document.activeElement?.textContent)
      .toBe('Finish signing in to Salesforce');
    await expect.poll(() => world.popups[0]?.wentTo.length).toBe(1);
    world.finish();
    await shown('connected');
    await expect.poll(() => document.activeElement?.tagName).toBe('H2');
    expect(document.activeElement?.textContent).toContain('Salesforce');
  });

  it('announces each change once', async () => {
    const world = show({}, 'salesforce', 'light');
    const announced: string[] = [];
    await shown('ready');
    const region = world.container.querySelector('[aria-live]') as Element;
    const note = () => region.textContent && announced.push(region.textContent);
    const observer = new MutationObserver(note);
    observer.observe(region, { characterData: true, childList: true, subtree: true });
    await goOn();
    await expect.poll(() => world.popups[0]?.wentTo.length).toBe(1);
    await shown('waiting');
    const [popup] = world.popups;
    if (popup) popup.closed = true;
    await screen.findByText(/^We’re waiting for Salesforce\./, { selector: 'p' });
    await expect.poll(() => announced.length).toBeGreaterThan(0);
    observer.disconnect();
    expect(new Set(announced).size).toBe(announced.length);
    expect(announced.at(-1)).toMatch(/^We’re waiting for Salesforce\./);
  });
});

describe('ConnectProvider at 320 px', () => {
  it.each(cases.filter((one) => one.screen !== 'loading'))(
    'is not cut off: $screen $provider',
    async (one) => {
      const world = show(one.options ?? {}, one.provider ?? 'salesforce', 'light', 320);
      await one.steps?.(world);
      await shown(one.screen);
      const root = world.container.querySelector('.amp-root') as HTMLElement;
      expect(root.scrollWidth).toBeLessThanOrEqual(320);
    },
  );
});

import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import { de } from '../../src/locale/doors/de';
import { es } from '../../src/locale/doors/es';
import { pseudo } from '../../src/locale/doors/pseudo';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/people';
import type { EmulatorOptions } from '../../src/testing/types';

const languages = { de, es, pseudo };
const shown = (id: string) =>
  waitFor(() => expect(document.querySelector(`[data-screen="${id}"]`)).not.toBeNull(), {
    timeout: 5_000,
  });

/** Elements that end beyond the window. */
function cutOff(): string[] {
  const [...all] = document.querySelectorAll('.amp-root *');
  return all
    .filter((element) => element.getBoundingClientRect().right > 321)
    .map((element) => `${element.className}: ${element.textContent}`);
}

const press = (name: RegExp, expanded?: boolean) =>
  userEvent.click(screen.getByRole('button', { name, expanded }));

beforeEach(() => page.viewport(320, 800));
afterEach(async () => {
  cleanup();
  sessionStorage.clear();
  await page.viewport(1280, 800);
});

describe.each(Object.entries(languages))('language %s at 320 px', (_language, localization) => {
  const show = (options: EmulatorOptions) => {
    document.body.style.margin = '0';
    const emulator = createEmulator(options);
    render(
      <AmpersandProvider options={{ ...emulator.options, localization }}>
        <InstallIntegration integration="salesforceSync" {...people} />
      </AmpersandProvider>,
    );
  };

  it('fits the connect screen', async () => {
    show({});
    await shown('connect.ready');
    expect(cutOff()).toEqual([]);
  });

  it('fits the overview, an object page, its fields and the review of changes', async () => {
    show({ scenario: 'installed' });
    await shown('install.overview');
    expect(cutOff()).toEqual([]);
    await press(/^Contact/);
    await shown('install.object');
    expect(cutOff()).toEqual([]);
    await userEvent.click(screen.getByRole('switch'));
    await press(/^\[?1 /, false);
    expect(cutOff()).toEqual([]);
  });

  it('leaves room for every name in the list of fields', async () => {
    show({ scenario: 'connected' });
    await shown('install.overview');
    await press(/^Contact/);
    await shown('install.object');
    await userEvent.click(screen.getAllByRole('combobox').at(-1) as HTMLElement);
    const names = await waitFor(() => {
      const [...found] = document.querySelectorAll('[role="option"] .amp-optionName');
      expect(found.length).toBeGreaterThan(5);
      return found;
    });
    const cut = names.filter((name) => name.scrollWidth > name.clientWidth);
    expect(cut.filter((name) => name.clientWidth < 40)).toEqual([]);
    expect(cutOff()).toEqual([]);
  });
});

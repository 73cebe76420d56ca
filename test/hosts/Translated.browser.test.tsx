import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import * as preview from '../../.storybook/preview';
import { IntegrationList } from '../../src/flows/List/IntegrationList';
import { FieldMappingPicker } from '../../src/flows/Mapping/FieldMappingPicker';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createListWorld, integrationOf } from '../flows/ListWorld';
import { createConnectWorld, dana } from '../flows/connectWorld';
import { show } from '../flows/install/support';
import { translatePage } from '../support/translator';

/** A page that the browser translates: every text node is replaced, whenever one appears. */
const modules = import.meta.glob<Parameters<typeof composeStories>[0]>(
  '../../stories/flows/*.stories.tsx',
  { eager: true },
);
const annotations = setProjectAnnotations([preview]);

interface RunnableStory {
  play?: unknown;
  run: (context: { globals: Record<string, unknown> }) => Promise<void>;
}

const stop: Array<() => void> = [];
function clear(): void {
  cleanup();
  for (const one of stop.splice(0)) one();
  vi.restoreAllMocks();
  sessionStorage.clear();
  document.body.replaceChildren();
}
beforeEach(() => annotations.beforeAll?.());
afterEach(clear);

/** What React reports of a text that it wants to take away and that is not where it was. */
function watchErrors(): string[] {
  const errors: string[] = [];
  const note = (text: string) => {
    if (/removeChild|insertBefore|NotFoundError/.test(text)) errors.push(text);
  };
  vi.spyOn(console, 'error').mockImplementation((...all) => note(all.map(String).join(' ')));
  const onError = ({ message }: ErrorEvent) => note(message);
  window.addEventListener('error', onError);
  stop.push(() => window.removeEventListener('error', onError));
  return errors;
}

for (const [path, module] of Object.entries(modules)) {
  const name = path.replace(/^.*\/|\.stories\.tsx$/g, '');
  const stories = (
    Object.entries(composeStories(module)) as unknown as Array<[string, RunnableStory]>
  )
    // Something changes in them, there is text, and the markup is ours.
    .filter(([title, { play }]) => play && !/^OwnScreens|^Checking$|^Loading$/.test(title));
  if (stories.length === 0) continue;
  describe(`stories of ${name} on a translated page`, () => {
    it.each(stories)('come to their end: %s', async (_, story) => {
      const errors = watchErrors();
      stop.push(translatePage());
      await story.run({ globals: { theme: 'light', language: 'en' } });
      expect(document.querySelector('.amp-root font')).not.toBeNull();
      expect(errors).toEqual([]);
    });
  });
}

const textOnPage = () =>
  [...document.querySelectorAll('.amp-root')]
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join('\n');

/** Each step of a person ends in the same text, whether the page is translated or not. */
async function walk(start: () => Array<() => Promise<unknown>>): Promise<void> {
  const said: string[] = [];
  for (const step of start()) {
    await step();
    said.push(textOnPage());
  }
  for (const [index, text] of said.entries()) expect(text).not.toBe(said[index - 1]);
  clear();
  const errors = watchErrors();
  stop.push(translatePage());
  for (const [index, step] of start().entries()) {
    await step();
    await waitFor(() => expect(textOnPage()).toBe(said[index]));
  }
  expect(errors).toEqual([]);
}

async function press(name: RegExp | string): Promise<void> {
  const [button] = await screen.findAllByRole('button', { name });
  if (button) await userEvent.click(button);
}
const type = (keys: string) => () => userEvent.keyboard(keys);

describe('a person on a translated page', () => {
  it('connects, and is asked about disconnecting', () =>
    walk(() => {
      const world = createConnectWorld();
      world.show();
      return [
        () => screen.findByRole('button', { name: /^Continue to/ }),
        () => press(/^Continue to/),
        async () => {
          await expect.poll(() => world.popups[0]?.wentTo.length).toBe(1);
          world.finish();
          await screen.findByRole('button', { name: 'Disconnect…' });
        },
        async () => {
          await press('Disconnect…');
          await screen.findByRole('alertdialog');
        },
      ];
    }));

  it('changes a mapping and takes it back, adds a field and saves', () =>
    walk(() => {
      show({ scenario: 'installed' });
      return [
        () => screen.findByText('All changes are saved.'),
        async () => {
          await press(/^Contact/);
          await screen.findByRole('combobox', { name: /Mobile number/ });
        },
        async () => {
          await userEvent.click(screen.getByRole('combobox', { name: /Mobile number/ }));
          await screen.findByRole('listbox');
        },
        async () => {
          await userEvent.keyboard('business{Enter}');
          await screen.findByRole('button', { name: 'Save 1 change' });
        },
        () => press(/^Discard/),
        async () => {
          await press(/extra fields$/);
          await screen.findByRole('checkbox', { name: /^Department/ });
        },
        async () => {
          await userEvent.click(screen.getByRole('checkbox', { name: /^Department/ }));
          await screen.findByRole('button', { name: 'Save 1 change' });
        },
        async () => {
          await press('Save 1 change');
          await screen.findByText('All changes are saved.');
        },
      ];
    }));

  it('looks for a field, finds none and looks again', () =>
    walk(() => {
      const targets = [{ mapToName: 'segment', mapToDisplayName: 'Segment', required: true }];
      const fields = ['Tier', 'Rating', 'Region'].map((displayName) => ({
        fieldName: `${displayName.toLowerCase()}__c`,
        displayName,
      }));
      render(
        <FieldMappingPicker
          targets={targets}
          fields={fields}
          value={{ selectedFieldMappings: {} }}
          onChange={() => {}}
          providerName="Salesforce"
          showMissing
        />,
      );
      return [
        async () => {
          await userEvent.click(await screen.findByRole('combobox', { name: /Segment/ }));
          await screen.findByRole('listbox');
        },
        type('ra'),
        type('x'),
        () => press('Clear search'),
        type('{Escape}'),
      ];
    }));

  it('filters the list of integrations', () =>
    walk(() => {
      const integrations = Array.from({ length: 12 }, (_, index) =>
        integrationOf(`sync${index}`, `provider${index}`, `Provider ${index}`),
      );
      const { fetch } = createListWorld({ integrations, installations: [], connections: [] });
      const inProvider = (children: ReactNode) => (
        <AmpersandProvider options={{ project: 'demo-project', apiKey: 'key', fetch }}>
          {children}
        </AmpersandProvider>
      );
      render(inProvider(<IntegrationList {...dana} onSelect={() => {}} />));
      return [
        () => screen.findByRole('searchbox'),
        async () => {
          await userEvent.click(screen.getByRole('searchbox'));
          await userEvent.keyboard('11');
        },
        type('x'),
        () => press('Clear search'),
      ];
    }));
});

it('leaves the customer’s names as they are', async () => {
  show({ scenario: 'installed' });
  stop.push(translatePage((words) => `»${words}«`));
  await press(/Contact/);
  await userEvent.click(await screen.findByRole('combobox', { name: /Mobile number/ }));
  await screen.findByRole('listbox');
  const textsOf = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
  expect(textsOf('.amp-comboboxHeading')).toContain('»Standard«');
  const names = textsOf('.amp-optionName, .amp-optionCode, .amp-fieldValue, .amp-headerAccount');
  expect(names).toContain('Business Phone');
  expect(names.filter((text) => text.includes('»'))).toEqual([]);
});

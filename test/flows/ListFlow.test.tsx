import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AmpError } from '../../src/core/errors';
import type { Integration } from '../../src/core/types';
import type { AmpEvent } from '../../src/actions/events';
import { IntegrationList, type IntegrationListProps } from '../../src/flows/List/IntegrationList';
import { list } from '../../src/locale/en/list';
import { pseudoMessages } from '../../src/locale/pseudo';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { type ListWorld, createListWorld, integrationOf, problem } from './ListWorld';

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

/** Lets less time pass than a live region keeps a sentence. */
const settle = () => act(() => vi.advanceTimersByTimeAsync(5_000));

async function show(world: ListWorld, props: Partial<IntegrationListProps> = {}) {
  const onEvent = vi.fn<(event: AmpEvent) => void>();
  const options = { project: 'demo-project', apiKey: 'key', fetch: world.fetch, onEvent };
  const view = render(
    <StrictMode>
      <AmpersandProvider options={options}>
        <IntegrationList groupRef="acme-org" consumerRef="dana" {...props} />
      </AmpersandProvider>
    </StrictMode>,
  );
  await settle();
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  const screens = () =>
    onEvent.mock.calls.flatMap(([event]) => (event.type === 'screen' ? [event.screen] : []));
  return { ...view, user, screens };
}

const cards = () => screen.queryAllByRole('article');
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => integrationOf(`sync${index}`, `provider${index}`));

describe('IntegrationList', () => {
  it('shows first what needs attention, each card with a name, a state and one button', async () => {
    const { screens } = await show(createListWorld());
    expect(screen.getByRole('heading', { level: 2, name: 'Integrations' })).toBeInTheDocument();
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(3);
    expect(cards().map((card) => within(card).getByRole('button').textContent)).toEqual([
      'Fix',
      'Manage',
      'Set up',
    ]);
    const hubspot = screen.getByRole('article', { name: 'HubSpot Needs attention' });
    expect(hubspot).toHaveTextContent('HubSpot stopped accepting this sign-in.');
    expect(within(hubspot).getByRole('heading', { level: 3, name: 'HubSpot' })).toBeInTheDocument();
    const salesforce = screen.getByRole('article', { name: 'Salesforce Installed' });
    expect(salesforce).toHaveTextContent('Reads Accounts and Contacts; updates Contacts.');
    expect(screen.getByText('1 needs attention · 3 in all', { selector: 'p' })).toBeInTheDocument();
    expect(screens()).toEqual(['list.loading', 'list.ready']);
  });

  it('reports the chosen card to the host, by keyboard too', async () => {
    const onSelect = vi.fn<(integration: Integration) => void>();
    const { user } = await show(createListWorld(), { onSelect });
    await user.tab();
    const fix = screen.getByRole('button', { name: 'Fix HubSpot' });
    expect(fix).toHaveFocus();
    expect(fix).toHaveAccessibleDescription('Needs attention');
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: 'hubspotSync' }),
    );
  });

  it('loads without taking the focus and announces the result once', async () => {
    await show(createListWorld());
    expect(document.body).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('1 needs attention · 3 in all');
  });

  it('shows the host’s picture of a provider', async () => {
    const world = createListWorld();
    const { container } = render(
      <AmpersandProvider
        options={{
          project: 'demo-project',
          apiKey: 'key',
          fetch: world.fetch,
          providerLogo: (provider) => (provider === 'hubspot' ? '/hubspot.svg' : null),
        }}
      >
        <IntegrationList groupRef="acme-org" consumerRef="dana" headingLevel={1} />
      </AmpersandProvider>,
    );
    await settle();
    expect(
      [...container.querySelectorAll('img')].map((image) => image.getAttribute('src')),
    ).toEqual(['/hubspot.svg']);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Integrations');
  });
});

describe('IntegrationList: search', () => {
  it('announces the result once the typing stops, and not at every key', async () => {
    const { user, container } = await show(createListWorld({ integrations: many(12) }));
    const heard: string[] = [];
    const region = container.querySelector('.amp-liveRegion') as Element;
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await user.type(screen.getByRole('searchbox'), 'provider');
    await act(() => vi.advanceTimersByTimeAsync(600));
    expect(heard).toEqual(['12 integrations found']);
  });

  it('is shown for many integrations only', async () => {
    const few = await show(createListWorld({ integrations: many(8) }));
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    few.unmount();
    await show(createListWorld({ integrations: many(9) }));
    expect(screen.getByRole('searchbox', { name: 'Search integrations' })).toBeInTheDocument();
  });

  it('finds an integration, or says that there is none', async () => {
    const integrations = [...many(8), integrationOf('xeroSync', 'xero', 'Xero')];
    const { user } = await show(createListWorld({ integrations }));
    const box = screen.getByRole('searchbox');
    await user.type(box, 'xer');
    expect(cards()).toHaveLength(1);
    await act(() => vi.advanceTimersByTimeAsync(600));
    expect(screen.getByRole('status')).toHaveTextContent('1 integration found');

    await user.type(box, 'ox');
    expect(cards()).toHaveLength(0);
    expect(screen.getByText(/^Nothing matches “xerox”\./, { selector: 'p > span' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear search' }));
    expect(box).toHaveFocus();
    expect(box).toHaveValue('');
    expect(cards()).toHaveLength(9);
  });
});

describe('IntegrationList with nothing to show', () => {
  it('says that the app has no integrations', async () => {
    await show(createListWorld({ integrations: [] }));
    expect(document.querySelector('[data-screen]')).toHaveAttribute('data-screen', 'list.empty');
    expect(screen.getByText('Acme has no integrations yet.', { selector: 'p' })).toBeVisible();
  });

  it('says that there are no integrations when the app’s name is unknown', async () => {
    await show(createListWorld({ integrations: [], project: problem(403, 'no') }));
    expect(screen.getByText('There are no integrations yet.', { selector: 'p' })).toBeVisible();
  });

  it.each<[string, unknown, RegExp, boolean]>([
    ['401', problem(401, 'no'), /^Integrations aren’t available in Acme right now/, false],
    ['403', problem(403, 'no'), /^You can’t see the integrations of Acme/, false],
    ['404', problem(404, 'no'), /^Integrations aren’t available in Acme right now/, false],
    ['HTML', new Response('<html>'), /can’t be reached/, true],
    ['no answer', new TypeError('Failed to fetch'), /can’t be reached/, true],
    ['500', problem(500, 'no'), /had a problem/, true],
  ])('explains the error: %s', async (_what, answer, title, again) => {
    const { screens } = await show(createListWorld({ integrations: answer }));
    expect(screen.getByRole('group', { name: title })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Integrations' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy details for support' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(again);
    expect(document.body).not.toHaveTextContent('<html>');
    expect(screens()).toEqual(['list.loading', 'list.failed']);
  });

  it('loads by *Try again* and focuses the heading', async () => {
    const world = createListWorld({ integrations: new TypeError('Failed to fetch') });
    const { user } = await show(world);
    world.answers.integrations = createListWorld().answers.integrations;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(cards()).toHaveLength(3);
    expect(screen.getByRole('heading', { name: 'Integrations' })).toHaveFocus();
  });
});

describe('IntegrationList without installations', () => {
  it('shows cards without a state and says so', async () => {
    await show(createListWorld({ installations: problem(403, 'no') }));
    expect(cards().map((card) => card.getAttribute('data-state'))).toEqual(
      Array(3).fill('unknown'),
    );
    expect(screen.getByRole('article', { name: 'HubSpot' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Open HubSpot' })).toBeVisible();
    expect(screen.getByText('What is set up can’t be shown right now')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('offers *Try again* where that can help', async () => {
    const world = createListWorld({ installations: problem(503, 'no') });
    const { user } = await show(world);
    world.answers.installations = [];
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(screen.getAllByText('Not set up')).toHaveLength(2);
  });
});

it('IntegrationList takes every word from the locale', async () => {
  await show(createListWorld({ integrations: many(9) }), {
    localization: { messages: { list: pseudoMessages(list) } },
  });
  const spoken = document.querySelector('[data-screen]')?.textContent?.match(/\[[^\]]*\]/g) ?? [];
  expect(spoken.length).toBeGreaterThan(9 * 3);
  expect(document.querySelector('[data-screen]')).not.toHaveTextContent(
    /Set up|Not set|Reads|Search/,
  );
});

it('IntegrationList catches an error thrown while rendering and reports it to the host', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const onError = vi.fn<(error: AmpError) => void>();
  render(<IntegrationList groupRef="acme-org" consumerRef="dana" onError={onError} />);
  expect(onError).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      code: 'developer',
      message: expect.stringContaining('needs an <AmpersandProvider>'),
    }),
  );
  expect(screen.getByRole('group')).toHaveTextContent(/mention [0-9a-f]{4}/);
  log.mockRestore();
});

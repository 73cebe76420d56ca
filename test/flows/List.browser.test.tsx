import { cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IntegrationList } from '../../src/flows/List/IntegrationList';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import {
  type ListWorld,
  createListWorld,
  integrationOf,
  problem,
  someIntegrations,
} from './ListWorld';

type Scheme = 'light' | 'dark';

function show(world: ListWorld, colorScheme: Scheme = 'light', width = 1000) {
  document.body.style.background = colorScheme === 'dark' ? '#16181c' : '#ffffff';
  document.body.style.width = `${width}px`;
  return render(
    <AmpersandProvider options={{ project: 'demo-project', apiKey: 'key', fetch: world.fetch }}>
      <IntegrationList groupRef="acme-org" consumerRef="dana" appearance={{ colorScheme }} />
    </AmpersandProvider>,
  );
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'List';
});
afterEach(() => {
  cleanup();
  document.body.removeAttribute('style');
});

const many = () => [
  ...someIntegrations().integrations,
  ...Array.from({ length: 8 }, (_, index) => integrationOf(`more${index}`, `provider${index}`)),
];

describe.each<Scheme>(['light', 'dark'])('IntegrationList in %s', (scheme) => {
  it.each<[string, () => ListWorld, string]>([
    ['cards and search', () => createListWorld({ integrations: many() }), 'list.ready'],
    ['no status', () => createListWorld({ installations: problem(403, 'no') }), 'list.ready'],
    ['an error', () => createListWorld({ integrations: problem(404, 'no') }), 'list.failed'],
    ['nothing', () => createListWorld({ integrations: [] }), 'list.empty'],
  ])('has no axe violation: %s', async (_what, world, id) => {
    const { container } = show(world(), scheme);
    await expect.poll(() => container.querySelector(`[data-screen="${id}"]`)).not.toBeNull();
    const { violations } = await axe.run(container);
    expect(violations.map((found) => `${found.id}: ${found.nodes[0]?.html}`)).toEqual([]);
  });

  it('has no axe violation while loading', async () => {
    const world = createListWorld();
    world.hold();
    const { container } = show(world, scheme);
    const { violations } = await axe.run(container);
    expect(violations.map((found) => found.id)).toEqual([]);
  });
});

describe('IntegrationList in the host’s page', () => {
  it('does not move the page when its cards arrive', async () => {
    const world = createListWorld();
    const release = world.hold();
    const { container } = show(world);
    const boxOf = (part: string) => container.querySelector(part)?.getBoundingClientRect().toJSON();
    const before = boxOf('.amp-integrationCard');
    expect(before?.height).toBeGreaterThan(100);
    release();
    await screen.findAllByRole('article');
    expect(boxOf('.amp-integrationCard')).toEqual(before);
  });

  it.each([
    [1000, 3],
    [700, 2],
    [400, 1],
    [280, 1],
  ])('fits a width of %i px in this many columns: %i', async (width, columns) => {
    const { container } = show(createListWorld({ integrations: many() }), 'light', width);
    const cards = await screen.findAllByRole('article');
    const starts = new Set(cards.map((card) => Math.round(card.getBoundingClientRect().left)));
    expect(starts.size).toBe(columns);
    const list = container.querySelector('.amp-integrationList') as HTMLElement;
    expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  });
});

it('IntegrationList works by keyboard alone', async () => {
  show(createListWorld({ integrations: many() }));
  await screen.findAllByRole('article');
  await userEvent.tab();
  expect(screen.getByRole('searchbox')).toHaveFocus();
  await userEvent.keyboard('nets');
  const [card] = screen.getAllByRole('article');
  expect(card).toHaveAccessibleName('NetSuite Not set up');
  await userEvent.tab();
  const button = within(card as HTMLElement).getByRole('button', { name: 'Set up NetSuite' });
  expect(button).toHaveFocus();
  expect(getComputedStyle(button).outlineStyle).toBe('solid');
});

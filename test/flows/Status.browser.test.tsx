import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InstallationStatus } from '../../src/flows/Status/InstallationStatus';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { type ListWorld, createListWorld, problem, runsOf } from './ListWorld';

type Scheme = 'light' | 'dark';

interface Look {
  colorScheme?: Scheme;
  width?: number;
  integration?: string;
}

function show(world: ListWorld, look: Look = {}) {
  const { colorScheme = 'light', width = 1000, integration = 'salesforceSync' } = look;
  document.body.style.background = colorScheme === 'dark' ? '#16181c' : '#ffffff';
  document.body.style.width = `${width}px`;
  return render(
    <AmpersandProvider options={{ project: 'demo-project', apiKey: 'key', fetch: world.fetch }}>
      <InstallationStatus
        integration={integration}
        groupRef="acme-org"
        consumerRef="dana"
        onSelect={() => {}}
        appearance={{ colorScheme }}
      />
    </AmpersandProvider>,
  );
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Status';
});
afterEach(() => {
  cleanup();
  document.body.removeAttribute('style');
});

const failed = () => runsOf({ createTime: new Date().toISOString(), status: 'failure' });

describe.each<Scheme>(['light', 'dark'])('InstallationStatus in %s', (colorScheme) => {
  it.each<[string, () => ListWorld, string]>([
    ['a run that failed', () => createListWorld({ operations: failed() }), 'status.ready'],
    [
      'unknown',
      () => createListWorld({ installations: problem(403, 'no'), own: problem(403, 'no') }),
      'status.ready',
    ],
    ['an error', () => createListWorld({ integrations: problem(404, 'no') }), 'status.failed'],
  ])('has no axe violation: %s', async (_what, world, id) => {
    const { container } = show(world(), { colorScheme });
    await expect.poll(() => container.querySelector(`[data-screen="${id}"]`)).not.toBeNull();
    const { violations } = await axe.run(container);
    expect(violations.map((found) => `${found.id}: ${found.nodes[0]?.html}`)).toEqual([]);
  });

  it('has no axe violation while loading', async () => {
    const world = createListWorld();
    world.hold();
    const { container } = show(world, { colorScheme });
    const { violations } = await axe.run(container);
    expect(violations.map((found) => found.id)).toEqual([]);
  });
});

describe.each([1000, 700, 375, 280])('InstallationStatus %i px wide', (width) => {
  it.each(['salesforceSync', 'hubspotSync', 'netsuiteSync'])(
    'neither moves the page when %s arrives nor overflows',
    async (integration) => {
      const world = createListWorld({ operations: failed() });
      const release = world.hold();
      const { container } = show(world, { width, integration });
      const boxOf = () =>
        container.querySelector('.amp-statusRow')?.getBoundingClientRect().toJSON();
      const before = boxOf();
      expect(before?.height).toBeGreaterThan(60);
      release();
      await screen.findByRole('article');
      await expect.poll(() => container.querySelector('.amp-skeletonShape')).toBeNull();
      expect(boxOf()).toEqual(before);
      const row = screen.getByRole('article');
      expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth);
    },
  );
});

it('InstallationStatus puts its line right below the name, whatever it says', async () => {
  const tops = [];
  for (const operations of [failed(), runsOf()]) {
    show(createListWorld({ operations }), { width: 375 });
    const sentence = await screen.findByText(/^The last run failed|^No runs yet/);
    const line = sentence.closest('.amp-statusRowLine');
    const name = screen.getByRole('heading').getBoundingClientRect();
    tops.push(Math.round((line?.getBoundingClientRect().top ?? NaN) - name.bottom));
    cleanup();
  }
  expect(tops[0]).toBe(tops[1]);
});

import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { QueryClient } from '@tanstack/react-query';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AmpError } from '../../src/core/errors';
import type { Integration } from '../../src/core/types';
import {
  InstallationStatus,
  type InstallationStatusProps,
} from '../../src/flows/Status/InstallationStatus';
import { IntegrationList } from '../../src/flows/List/IntegrationList';
import { useInstallationStatus } from '../../src/hooks/list/useInstallationStatus';
import { common } from '../../src/locale/en/common';
import { list } from '../../src/locale/en/list';
import { pseudoMessages } from '../../src/locale/pseudo';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import type { AmpEvent } from '../../src/actions/events';
import { type ListWorld, connectionOf, createListWorld, problem, runsOf } from './ListWorld';

const NOW = Date.parse('2026-05-12T14:00:00Z');
const before = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, now: NOW }));
afterEach(() => void vi.useRealTimers());

const settle = (ms = 10_000) => act(() => vi.advanceTimersByTimeAsync(ms));

const onSelect = vi.fn<(integration: Integration) => void>();
beforeEach(() => onSelect.mockReset());

async function show(world: ListWorld, props: Partial<InstallationStatusProps> = {}) {
  const onEvent = vi.fn<(event: AmpEvent) => void>();
  const onError = vi.fn<(error: AmpError) => void>();
  const options = { project: 'demo-project', apiKey: 'key', fetch: world.fetch, onEvent };
  const view = render(
    <StrictMode>
      <AmpersandProvider options={options}>
        <InstallationStatus
          integration="salesforceSync"
          groupRef="acme-org"
          consumerRef="dana"
          onSelect={onSelect}
          onError={onError}
          {...props}
        />
      </AmpersandProvider>
    </StrictMode>,
  );
  await settle();
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  const screens = () =>
    onEvent.mock.calls.flatMap(([event]) => (event.type === 'screen' ? [event.screen] : []));
  return { ...view, user, screens, onError };
}

const row = () => screen.getByRole('article');

/** Delays each answer by a fifth of a second. */
const slow = (world: ListWorld): ListWorld => ({
  ...world,
  fetch: async (...args) => {
    const answer = await world.fetch(...args);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return answer;
  },
});

/** Makes the window visible again, as when the person comes back. */
const comeBack = async () => {
  await act(async () => window.dispatchEvent(new Event('visibilitychange')));
  for (let step = 0; step < 40; step += 1) await settle(50);
};

describe('InstallationStatus: installed', () => {
  it('shows the state, the last run and a button to manage it', async () => {
    const world = createListWorld({ operations: runsOf({ createTime: before(12) }) });
    const { user, screens } = await show(world);
    expect(row()).toHaveAccessibleName('Salesforce Installed');
    expect(within(row()).getByRole('heading', { level: 2 })).toHaveTextContent('Salesforce');
    expect(row()).toHaveTextContent('Last run 12 minutes ago.');
    expect(screen.getByText('Last run 12 minutes ago.')).toHaveAttribute(
      'title',
      expect.stringContaining('May 12, 2026'),
    );
    expect(screens()).toEqual(['status.loading', 'status.ready']);
    expect(document.body).toHaveFocus();

    await user.tab();
    const manage = screen.getByRole('button', { name: 'Manage Salesforce' });
    expect(manage).toHaveFocus();
    expect(manage).toHaveAccessibleDescription('Installed');
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: 'salesforceSync' }),
    );
  });

  it.each<[string, Parameters<typeof runsOf>, string]>([
    [
      'of several in any order',
      [{ createTime: before(90) }, { createTime: before(3), status: 'failure' }],
      'The last run failed 3 minutes ago.',
    ],
    ['still running', [{ status: 'in_progress', createTime: before(0) }], 'Running now.'],
    ['just ended', [{ createTime: before(0) }], 'Last run just now.'],
    [
      'failed at an unknown time',
      [{ status: 'failure', createTime: undefined }],
      'The last run failed.',
    ],
    [
      'ended at an unknown time, replaced by what the integration does',
      [{ createTime: undefined }],
      'Reads Accounts and Contacts; updates Contacts.',
    ],
    ['no run yet', [], 'No runs yet.'],
  ])('shows the latest run: %s', async (_what, runs, expected) => {
    await show(createListWorld({ operations: runsOf(...runs) }));
    expect(row()).toHaveTextContent(expected);
  });

  it('shows a new run without a reload and requests none twice', async () => {
    const world = createListWorld({ operations: runsOf({ createTime: before(12) }) });
    await show(world);
    expect([...world.asked].sort()).toEqual([
      'connections',
      'installations',
      'integrations',
      'operations',
      'project',
    ]);
    world.answers.operations = runsOf({ createTime: before(0), status: 'failure' });
    await settle(60_000);
    expect(row()).toHaveTextContent('The last run failed 1 minute ago.');
    expect(world.asked.filter((route) => route === 'operations')).toHaveLength(2);
  });

  it('shows what the integration does when its runs are refused, and reports that once', async () => {
    const world = createListWorld({ operations: problem(403, 'no') });
    const { onError, container } = await show(slow(world));
    for (let second = 0; second < 130; second += 1) {
      await settle(1_000);
      expect(row()).toHaveTextContent('Reads Accounts and Contacts; updates Contacts.');
      expect(container.querySelector('.amp-skeleton')).toBeNull();
    }
    expect(world.asked.filter((route) => route === 'operations').length).toBeGreaterThan(2);
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'forbidden' }));
  });

  it('finds the latest run among runs without a time', async () => {
    const runs = [{ createTime: before(500) }, { createTime: undefined }];
    const failed = { createTime: before(3), status: 'failure' };
    await show(createListWorld({ operations: runsOf(...runs, failed) }));
    expect(row()).toHaveTextContent('The last run failed 3 minutes ago.');
  });
});

describe('InstallationStatus: needs an action', () => {
  it('shows that the sign-in was refused', async () => {
    await show(createListWorld(), { integration: 'hubspotSync' });
    expect(row()).toHaveAccessibleName('HubSpot Needs attention');
    expect(row()).toHaveTextContent('HubSpot stopped accepting this sign-in.');
    expect(screen.getByRole('button', { name: 'Fix HubSpot' })).toBeVisible();
  });

  it('shows that nothing is set up and requests no runs', async () => {
    const world = createListWorld();
    await show(world, { integration: 'netsuiteSync' });
    expect(row()).toHaveAccessibleName('NetSuite Not set up');
    expect(screen.getByRole('button', { name: 'Set up NetSuite' })).toBeVisible();
    expect(world.asked).not.toContain('operations');
  });

  it('shows that the set-up is not finished', async () => {
    const connections = [connectionOf('c9', 'netsuite')];
    await show(createListWorld({ connections, installations: [] }), {
      integration: 'netsuiteSync',
    });
    expect(row()).toHaveAccessibleName('NetSuite Not finished');
  });

  it('shows no button when the host gives no `onSelect`', async () => {
    await show(createListWorld(), { integration: 'hubspotSync', onSelect: undefined });
    expect(row()).toHaveAccessibleName('HubSpot Needs attention');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('InstallationStatus: unknown state', () => {
  it('claims no state when installations are refused, and loads by *Try again*', async () => {
    const world = createListWorld({ installations: problem(503, 'no') });
    const { user } = await show(world);
    expect(row()).toHaveAccessibleName('Salesforce');
    expect(screen.getByText('What is set up can’t be shown right now')).toBeVisible();
    world.answers.installations = createListWorld().answers.installations;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(row()).toHaveAccessibleName('Salesforce Installed');
  });

  it('requests the integration’s installations when the project’s list is refused', async () => {
    const { installations } = createListWorld().answers;
    const world = createListWorld({ installations: problem(403, 'no'), own: installations });
    const { onError } = await show(world);
    expect(row()).toHaveAccessibleName('Salesforce Installed');
    expect(row()).toHaveTextContent('No runs yet.');
    expect(onError).not.toHaveBeenCalled();
  });

  it.each<[string, unknown, RegExp, boolean]>([
    ['401', problem(401, 'no'), /^Integrations aren’t available in Acme right now/, false],
    ['HTML', new Response('<html>'), /can’t be reached/, true],
    ['no answer', new TypeError('Failed to fetch'), /can’t be reached/, true],
  ])('explains the error: %s', async (_what, answer, title, again) => {
    const { screens } = await show(createListWorld({ integrations: answer }));
    expect(screen.getByRole('group', { name: title })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(again);
    expect(screens()).toEqual(['status.loading', 'status.failed']);
  });

  it('reports the existing names to the developer once for an unknown integration', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { onError } = await show(createListWorld(), { integration: 'salesforce' });
    await settle(120_000);
    const expected = expect.stringMatching(/no integration "salesforce".*salesforceSync, /);
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'developer', message: expected }),
    );
    expect(log).toHaveBeenCalledExactlyOnceWith(expected);
    expect(screen.getByRole('group')).toHaveAccessibleName(
      'This isn’t available in Acme right now',
    );
    expect(screen.getByRole('group')).toHaveTextContent(
      /Contact Acme support and mention [0-9a-f]{4}/,
    );
    log.mockRestore();
  });

  it('loads by *Try again* and focuses its name', async () => {
    const world = createListWorld({ integrations: new TypeError('Failed to fetch') });
    const { user } = await show(world);
    world.answers.integrations = createListWorld().answers.integrations;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(screen.getByRole('heading', { name: 'Salesforce' })).toHaveFocus();
  });
});

describe('InstallationStatus after the window gets the focus again', () => {
  it('keeps a failure on screen while it loads again, and keeps the focus', async () => {
    const world = createListWorld({ installations: problem(403, 'no'), own: problem(403, 'no') });
    const { onError } = await show(slow(world), { integration: 'netsuiteSync' });
    const open = screen.getByRole('button', { name: 'Open NetSuite' });
    act(() => open.focus());
    const asked = world.asked.length;
    await comeBack();
    await comeBack();
    expect(world.asked.length).toBeGreaterThan(asked);
    expect(open).toHaveFocus();
    expect(screen.getByText('What is set up can’t be shown right now')).toBeVisible();
    expect(onError).toHaveBeenCalledOnce();
  });

  it('leaves the focus elsewhere after *Try again* failed', async () => {
    const world = createListWorld({ integrations: new TypeError('Failed to fetch') });
    const { user } = await show(slow(world));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    const elsewhere = document.body.appendChild(document.createElement('input'));
    act(() => elsewhere.focus());
    world.answers.integrations = createListWorld().answers.integrations;
    await comeBack();
    expect(row()).toHaveAccessibleName('Salesforce Installed');
    expect(elsewhere).toHaveFocus();
    elsewhere.remove();
  });
});

it('useInstallationStatus does not loop when a host reloads on every ready phase', async () => {
  const world = createListWorld();
  function Asks() {
    const { phase, reload } = useInstallationStatus({
      integration: 'salesforceSync',
      groupRef: 'acme-org',
      consumerRef: 'dana',
    });
    useEffect(() => {
      if (phase === 'ready') void reload();
    }, [phase, reload]);
    return null;
  }
  render(
    <AmpersandProvider options={{ project: 'demo-project', apiKey: 'key', fetch: world.fetch }}>
      <Asks />
    </AmpersandProvider>,
  );
  await settle();
  // The first runs are still loading when the rest is ready, and are not requested twice.
  expect(world.asked).toHaveLength(9);
});

it('InstallationStatus finds an integration that a reloaded list brings', async () => {
  const all = createListWorld().answers;
  const world = createListWorld({ integrations: [], installations: [] });
  const queryClient = new QueryClient();
  const page = (children: ReactNode) => (
    <AmpersandProvider
      options={{ project: 'demo-project', apiKey: 'key', fetch: slow(world).fetch, queryClient }}
    >
      {children}
    </AmpersandProvider>
  );
  const ids = { groupRef: 'acme-org', consumerRef: 'dana' };
  const { rerender } = render(page(<IntegrationList {...ids} />));
  await settle();
  Object.assign(world.answers, {
    integrations: all.integrations,
    installations: all.installations,
  });
  await settle(10 * 60_000);
  const onError = vi.fn<(error: AmpError) => void>();
  rerender(page(<InstallationStatus integration="salesforceSync" {...ids} onError={onError} />));
  for (let step = 0; step < 40; step += 1) await settle(50);
  expect(row()).toHaveAccessibleName('Salesforce Installed');
  expect(onError).not.toHaveBeenCalled();
});

it('several InstallationStatus on one page share their requests', async () => {
  const world = createListWorld();
  const ids = { groupRef: 'acme-org', consumerRef: 'dana' };
  render(
    <AmpersandProvider options={{ project: 'demo-project', apiKey: 'key', fetch: world.fetch }}>
      <InstallationStatus integration="salesforceSync" {...ids} />
      <InstallationStatus integration="hubspotSync" {...ids} />
      <InstallationStatus integration="netsuiteSync" {...ids} />
    </AmpersandProvider>,
  );
  await settle();
  expect(screen.getAllByRole('article')).toHaveLength(3);
  expect(world.asked.filter((route) => route !== 'operations')).toHaveLength(4);
});

it('InstallationStatus takes every word from the locale', async () => {
  await show(createListWorld({ operations: runsOf({ createTime: before(12) }) }), {
    localization: {
      messages: { list: pseudoMessages(list), common: pseudoMessages(common) },
    },
  });
  expect(row()).not.toHaveTextContent(/Installed|Manage|Last run|minutes/);
  expect(row().textContent?.match(/\[[^\]]*\]/g)?.length).toBeGreaterThanOrEqual(3);
});

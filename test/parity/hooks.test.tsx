/**
 * What the hooks of `@amp-labs/react` return, and what ours do: one page, rendered with either package against an emulator
 * of its own, at each step from connecting to deleting.
 */
import * as theirs from '@amp-labs/react';
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as ours from '../../src/index';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/people';
import { connect } from '../../src/testing/scenarioEvents';
import type { Emulator } from '../../src/testing/types';
import { differences } from './differences';
import { HostPage, type Hooks, type Kit } from './hostPage';
import { snapshotOf } from './snapshot';

const start = new Date('2026-03-02T09:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  for (const level of ['debug', 'error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation(() => {});
  }
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const settle = () => act(() => vi.advanceTimersByTimeAsync(3_000));

interface Host {
  emulator: Emulator;
  hooks: () => Hooks;
  mount: () => void;
}

function createHost(name: string, kit: Kit, isGlobal: boolean): Host {
  vi.setSystemTime(start);
  const emulator = createEmulator({ scenario: 'fresh' });
  const { fetch, ...options } = emulator.options;
  // `@amp-labs/react` has one address and the global `fetch`.
  if (isGlobal) vi.stubGlobal('fetch', fetch);
  let last: Hooks | undefined;
  return {
    emulator,
    hooks() {
      if (!last) throw new Error(`${name} has not rendered`);
      return last;
    },
    mount() {
      render(
        <HostPage
          kit={kit}
          options={isGlobal ? options : emulator.options}
          integration="salesforceSync"
          who={people}
          onRender={(hooks) => (last = hooks)}
        />,
      );
    },
  };
}

const config = (host: Host) => host.hooks().config;

const steps: Array<[name: string, run: (host: Host) => void]> = [
  ['mount', (host) => host.mount()],
  [
    'connect',
    (host) => {
      cleanup();
      connect(host.emulator.state, Date.now());
      host.mount();
    },
  ],
  [
    'edit',
    (host) => {
      const read = config(host).readObject('contact');
      read.setSelectedField({ fieldName: 'phone', selected: true });
      read.setFieldMapping({ fieldName: 'description', mapToName: 'notes' });
      read.setFieldMapping({ fieldName: 'mobilephone', mapToName: 'mobile' });
      config(host)
        .writeObject('contact')
        .setDefaultValues({ fieldName: 'title', value: { stringValue: 'Buyer' } });
    },
  ],
  ['create', (host) => host.hooks().create.createInstallation({ config: config(host).get() })],
  [
    'change',
    (host) => {
      config(host).readObject('contact').setSelectedField({ fieldName: 'title', selected: true });
      config(host)
        .writeObject('contact')
        .setWriteOnUpdateSetting({ fieldName: 'title', value: 'ifEmpty' });
      config(host).proxy().setEnableProxy();
    },
  ],
  ['update', (host) => host.hooks().update.updateInstallation({ config: config(host).get() })],
  ['remove', (host) => config(host).removeObject('contact')],
  ['save', (host) => host.hooks().update.updateInstallation({ config: config(host).get() })],
  ['delete', (host) => host.hooks().remove.deleteInstallation({})],
];

async function walk(host: Host): Promise<Map<string, unknown>> {
  const seen = new Map<string, unknown>();
  for (const [step, run] of steps) {
    await act(async () => run(host));
    await settle();
    for (const [path, value] of snapshotOf(host.hooks())) seen.set(`${step}: ${path}`, value);
  }
  cleanup();
  return seen;
}

function find(key: string) {
  return differences.find(({ at }) => at.test(key));
}

it('returns what @amp-labs/react returns, but for the listed differences', async () => {
  const before = await walk(createHost('@amp-labs/react', theirs, true));
  const after = await walk(createHost('ampkit', ours as unknown as Kit, false));
  const keys = new Set([...before.keys(), ...after.keys()]);
  const differing = [...keys].filter(
    (key) => JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key)),
  );
  const unexpected = differing.filter((key) => !find(key));
  expect(unexpected.map((key) => [key, { theirs: before.get(key), ours: after.get(key) }])).toEqual(
    [],
  );
  const met = new Set(differing.map(find));
  expect(differences.filter((difference) => !met.has(difference))).toEqual([]);
});

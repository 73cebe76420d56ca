/** How long an object's first read is polled. */
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InstallationProvider } from '../../src/hooks/install/InstallationProvider';
import { useBackfillProgress } from '../../src/hooks/install/useBackfillProgress';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/people';
import type { StoredBackfill } from '../../src/testing/types';

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

function Contact() {
  const read = useBackfillProgress('contact');
  return <p>{read ? `read ${read.progress.recordsProcessed}` : 'nothing'}</p>;
}

/** Shows an installation whose contacts are being read, with or without a known total. */
async function show(args: { knowsTotals: boolean; total: number }) {
  const emulator = createEmulator({ scenario: 'installed', latency: 0 });
  const { state } = emulator;
  const [installation] = state.installations;
  const [operation] = state.operations;
  if (!installation || !operation) throw new Error('The scenario has changed.');
  for (const account of Object.values(state.accounts)) account.knowsTotals = args.knowsTotals;
  Object.assign(operation, { status: 'in_progress', metadata: { objects: ['contact'] } });
  const backfill: StoredBackfill = {
    installationId: installation.id,
    objectName: 'contact',
    operationId: operation.id,
    recordsProcessed: 0,
    total: args.total,
    startedAt: Date.now(),
  };
  state.backfills.push(backfill);
  render(
    <AmpersandProvider options={emulator.options}>
      <InstallationProvider integration="salesforceSync" {...people}>
        <Contact />
      </InstallationProvider>
    </AmpersandProvider>,
  );
  await screen.findByText(/read \d+/);
  const looks = () =>
    emulator.requests.filter(({ operation: name }) => /Backfill|getOperation/.test(name ?? ''))
      .length;
  return { emulator, operation, looks };
}

describe('backfill progress of an object', () => {
  it('reports once that it cannot be read', async () => {
    const emulator = createEmulator({
      scenario: 'installed',
      faults: [{ on: 'getBackfillProgress', answer: { kind: 'problem', status: 403 } }],
    });
    const onError = vi.fn();
    render(
      <AmpersandProvider options={{ ...emulator.options, onError }}>
        <InstallationProvider integration="salesforceSync" {...people}>
          <Contact />
        </InstallationProvider>
      </AmpersandProvider>,
    );
    await pass(30);
    expect(screen.getByText('nothing')).toBeInTheDocument();
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'forbidden' }));
  });

  it.each([true, false])(
    'is polled until all records are read (total known: %s)',
    async (knowsTotals) => {
      const { looks } = await show({ knowsTotals, total: 4_000 });
      await pass(6);
      expect(screen.getByText(/read [1-9]\d*/)).not.toHaveTextContent('read 4000');
      await pass(40);
      expect(screen.getByText('read 4000')).toBeInTheDocument();
      const looked = looks();
      await pass(120);
      expect(looks()).toBe(looked);
    },
  );

  it.each([true, false])(
    'is no longer polled once its operation has failed (total known: %s)',
    async (knowsTotals) => {
      const { looks, operation } = await show({ knowsTotals, total: 1_000_000 });
      await pass(6);
      operation.status = 'failure';
      await pass(30);
      const looked = looks();
      await pass(120);
      expect(looks()).toBe(looked);
    },
  );

  it('is read once more when its operation ends after a poll', async () => {
    const { operation } = await show({ knowsTotals: false, total: 1_000_000 });
    operation.status = 'success';
    const early = screen.getByText(/read \d+/).textContent;
    await pass(30);
    expect(screen.getByText(/read \d+/)).not.toHaveTextContent(early ?? '');
  });

  it('stops being polled when its operation is unknown and the total is too', async () => {
    const { emulator, looks } = await show({ knowsTotals: false, total: 1_000_000 });
    emulator.state.operations = [];
    await pass(60);
    const looked = looks();
    await pass(120);
    expect(looks()).toBe(looked);
  });

  it('is polled to the end when its operation is unknown but the total is known', async () => {
    const { emulator } = await show({ knowsTotals: true, total: 20_000 });
    emulator.state.operations = [];
    await pass(60);
    expect(screen.getByText('read 20000')).toBeInTheDocument();
  });
});

/** Screens over damaged answers: there is always something to read, and no edit is lost. */
import { act, cleanup, render } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConnectProvider } from '../../src/flows/Connect/ConnectProvider';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import type { AmpError } from '../../src/core/errors';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/people';
import type { Emulator } from '../../src/testing/types';
import { type Random, createRandom, firstSeed, runs } from './random';
import { spoil } from './spoil';

/** Fewer cases than for the rules: one rendered case takes as long as hundreds of plain ones. */
const cases = runs < 100 ? runs : Math.max(20, Math.floor(runs / 50));

interface Weather {
  /** Highest number of damages in each of the next answers. `0`: none. */
  most: number;
  /** Requests that the emulator refused for their shape. */
  refused: string[];
}

function brokenFetch(emulator: Emulator, random: Random, weather: Weather): typeof fetch {
  return async (input, init) => {
    const response = await emulator.fetch(input, init);
    const text = await response.text();
    if (text.includes('"request-validation"')) {
      weather.refused.push(`${init?.method} ${String(input)} ${String(init?.body)}: ${text}`);
    }
    const { status } = response;
    const headers = { 'Content-Type': response.headers.get('Content-Type') ?? 'application/json' };
    if (weather.most === 0 || text === '') return new Response(text || null, { status, headers });
    if (random.chance(0.05))
      return new Response(text.slice(0, text.length / 2), { status, headers });
    if (random.chance(0.03)) return new Response('<html>Bad gateway</html>', { status: 502 });
    try {
      const broken = JSON.stringify(spoil(random, JSON.parse(text) as unknown, weather.most));
      return new Response(broken, { status, headers });
    } catch {
      return new Response(text, { status, headers });
    }
  };
}

/** The host's page, which no error may reach. */
class HostPage extends Component<{ children: ReactNode; onCrash: (error: unknown) => void }> {
  override state = { crashed: false };
  static getDerivedStateFromError = () => ({ crashed: true });
  override componentDidCatch(error: unknown) {
    this.props.onCrash(error);
  }
  override render() {
    return this.state.crashed ? null : this.props.children;
  }
}

interface Page {
  crashes: unknown[];
  errors: AmpError[];
}

function open(fetch: typeof globalThis.fetch, emulator: Emulator, flow: ReactNode): Page {
  const page: Page = { crashes: [], errors: [] };
  const options = {
    ...emulator.options,
    fetch,
    onError: (error: AmpError) => void page.errors.push(error),
  };
  render(
    <HostPage onCrash={(error) => void page.crashes.push(error)}>
      <AmpersandProvider options={options}>{flow}</AmpersandProvider>
    </HostPage>,
  );
  return page;
}

/** Lets enough time pass for every answer and every retry. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) {
    await act(() => vi.advanceTimersByTimeAsync(turn < 4 ? 50 : 2_500));
  }
}

function expectSomethingToRead({ crashes, errors }: Page): void {
  // A screen that throws is caught by the error boundary, and is still a fault.
  const undrawn = errors.filter(({ code }) => code === 'unexpected').map(({ message }) => message);
  expect([...crashes, ...undrawn].join('; ')).toBe('');
  const root = document.querySelector('.amp-root');
  const screen = root?.querySelector('[data-screen]')?.getAttribute('data-screen') ?? 'none';
  expect(screen).not.toMatch(/none|loading/);
  const text = (root?.textContent ?? '').trim();
  expect(text.length).toBeGreaterThan(10);
  expect(root?.querySelector('h1,h2,h3,h4,h5,h6,[role=alert],[role=status]')).not.toBeNull();
  expect(/.{0,30}(undefined|\[object Object\]|NaN).{0,30}/.exec(text)?.[0]).toBeUndefined();
}

async function press(element: Element | undefined | null): Promise<void> {
  if (element instanceof HTMLElement) await act(async () => element.click());
}

/** Opens every place of the flow, one after the other. */
async function walk(page: Page): Promise<void> {
  const links = () => [...document.querySelectorAll('nav button, nav a')];
  for (let index = 0; index < links().length; index++) {
    await press(links()[index]);
    await act(() => vi.advanceTimersByTimeAsync(400));
    expectSomethingToRead(page);
  }
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

/** Ticks the first enabled checkbox of any page. */
async function tick(): Promise<{ place: number; label: string; checked: boolean } | undefined> {
  const links = () => [...document.querySelectorAll('nav button, nav a')];
  for (let place = 0; place < links().length; place++) {
    await press(links()[place]);
    await act(() => vi.advanceTimersByTimeAsync(100));
    const index = boxes().findIndex((box) => !box.disabled);
    if (index < 0) continue;
    await press(boxes()[index]);
    const box = boxes()[index];
    if (box?.labels?.[0]?.textContent) {
      return { place, label: box.labels[0].textContent, checked: box.checked };
    }
  }
  return undefined;
}

/** Presses the primary button until the flow is installed or saved, or nothing changes. */
async function goOn(page: Page): Promise<void> {
  for (let turn = 0; turn < 6; turn++) {
    const dialog = document.querySelector('[role=alertdialog]');
    const buttons = (dialog ?? document).querySelectorAll(
      'button:is([data-variant=primary],[data-variant=danger])',
    );
    await press([...buttons].at(-1));
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    expectSomethingToRead(page);
  }
}

async function tryInstall(seed: number): Promise<void> {
  const random = createRandom(seed);
  const scenario = random.pick(['connected', 'installed', 'installed'] as const);
  const emulator = createEmulator({ scenario });
  const weather: Weather = { most: random.pick([1, 1, 2, 5]), refused: [] };
  const fetch = brokenFetch(emulator, random, weather);
  const flow = <InstallIntegration integration="salesforceSync" {...people} />;
  const page = open(fetch, emulator, flow);
  await settle();
  expectSomethingToRead(page);
  await walk(page);
  await tick();
  await goOn(page);
  await settle();
  expectSomethingToRead(page);
  expect(weather.refused.join('; ')).toBe('');
}

/** Leaves the page and comes back, so that everything is requested again. */
async function comeBack(): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(6 * 60_000));
  await act(async () => void window.dispatchEvent(new Event('visibilitychange')));
  await settle();
}

async function tryEdit(seed: number): Promise<void> {
  const random = createRandom(seed);
  const emulator = createEmulator({ scenario: random.pick(['connected', 'installed'] as const) });
  const weather: Weather = { most: 0, refused: [] };
  const fetch = brokenFetch(emulator, random, weather);
  const page = open(
    fetch,
    emulator,
    <InstallIntegration integration="salesforceSync" {...people} />,
  );
  await settle();
  const edited = await tick();
  expect(edited).toBeDefined();
  if (!edited) return;
  weather.most = random.pick([1, 3, 8]);
  await comeBack();
  expectSomethingToRead(page);
  weather.most = 0;
  await comeBack();
  const again = [...document.querySelectorAll('.amp-root button')].find((button) =>
    /again|retry/i.test(button.textContent ?? ''),
  );
  if (!document.querySelector('nav')) await press(again);
  await settle();
  await press([...document.querySelectorAll('nav button, nav a')][edited.place]);
  await act(() => vi.advanceTimersByTimeAsync(400));
  const box = boxes().find(({ labels }) => labels?.[0]?.textContent === edited.label);
  expect({ label: edited.label, checked: box?.checked }).toEqual({
    label: edited.label,
    checked: edited.checked,
  });
}

async function tryConnect(seed: number): Promise<void> {
  const random = createRandom(seed);
  const emulator = createEmulator({ scenario: random.pick(['fresh', 'connected'] as const) });
  const weather: Weather = { most: random.pick([1, 1, 2, 5]), refused: [] };
  const fetch = brokenFetch(emulator, random, weather);
  const provider = random.pick(Object.keys(emulator.state.providers));
  const page = open(fetch, emulator, <ConnectProvider provider={provider} {...people} />);
  await settle();
  expectSomethingToRead(page);
  for (const input of document.querySelectorAll('input')) {
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
        input,
        'acme',
      );
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  await press(document.querySelector('button[type=submit]'));
  await settle();
  expectSomethingToRead(page);
  expect(weather.refused.join('; ')).toBe('');
}

/** Reports all faults at once, each with its first seed. */
async function tryAll(one: (seed: number) => Promise<void>): Promise<void> {
  const faults = new Map<string, number>();
  for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
    try {
      await one(seed);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      if (!faults.has(said)) faults.set(said, seed);
    } finally {
      cleanup();
      sessionStorage.clear();
    }
  }
  const told = [...faults].map(([said, seed]) => `FUZZ_SEED=${seed} FUZZ_RUNS=1: ${said}`);
  expect(told.join('\n\n')).toBe('');
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(window, 'open').mockReturnValue(null);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe(`${cases} visits with damaged answers, from seed ${firstSeed}`, () => {
  it(
    'keep the install flow readable and throw nothing at the host',
    () => tryAll(tryInstall),
    3_600_000,
  );

  it('keep every edit after a damaged answer', () => tryAll(tryEdit), 3_600_000);

  it(
    'keep the connect flow readable and throw nothing at the host',
    () => tryAll(tryConnect),
    3_600_000,
  );
});

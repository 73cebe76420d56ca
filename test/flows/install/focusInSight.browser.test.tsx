import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  InstallIntegration,
  type InstallIntegrationProps,
} from '../../../src/flows/Install/InstallIntegration';
import { AmpersandProvider } from '../../../src/provider/AmpersandProvider';
import { createEmulator } from '../../../src/testing/createEmulator';
import { people } from '../../../src/testing/people';
import type { ScenarioName } from '../../../src/testing/types';
import { manyObjects, stageMapping } from './manyObjects';

/** Walks through every screen by Tab and looks at each control that gets the focus. */
type Place = 'inline' | 'dialog';

function show(place: Place, scenario: ScenarioName, props: Partial<InstallIntegrationProps> = {}) {
  const emulator = createEmulator({ scenario, ...manyObjects });
  render(
    <>
      <button type="button">Before</button>
      <AmpersandProvider options={emulator.options}>
        <InstallIntegration
          integration="salesforceSync"
          {...people}
          fieldMapping={stageMapping}
          presentation={place}
          {...props}
        />
      </AmpersandProvider>
      <button type="button">After</button>
    </>,
  );
}

const until = (id: string) =>
  waitFor(() => expect(document.querySelector(`[data-screen="${id}"]`)).not.toBeNull());

const press = async (name: RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0] as HTMLElement);

const nameOf = (element: Element) =>
  `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(0, 60);

/** Points of a control, a little inside its edges. */
function pointsOf(element: Element): Array<[x: number, y: number]> {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const columns = [left + 3, (left + right) / 2, right - 3];
  const rows = [top + 3, (top + bottom) / 2, bottom - 3];
  return columns.flatMap((x) => rows.map((y): [number, number] => [x, y]));
}

/** Points of the focused control that something else covers, or that are out of the window. */
function hiddenPoints(element: Element): number {
  const label = (element as HTMLInputElement).labels?.[0];
  return pointsOf(element).filter(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    if (!top) return true;
    // An ancestor in front is the corner of a rounded control, or the box that its input is drawn in.
    const isOurs = element.contains(top) || label?.contains(top) || top.contains(element);
    return !isOurs;
  }).length;
}

/** Presses Tab from one end to the other and lists the controls that are not wholly in sight. */
async function walk(direction: 'forwards' | 'backwards' = 'forwards'): Promise<string[]> {
  const hidden: string[] = [];
  const seen = new Set<Element>();
  const ends = ['Before', 'After'].map((name) => screen.getByText(name));
  const isForwards = direction === 'forwards';
  // A dialog keeps the focus inside: backwards its last control comes after its first.
  const inDialog = isForwards
    ? screen.queryByRole('dialog')
    : screen.queryByRole('button', { name: 'Close' });
  (inDialog ?? ends[isForwards ? 0 : 1])?.focus();
  document.querySelector('.amp-dialogBody')?.scrollTo({ top: 0, behavior: 'instant' });
  for (;;) {
    await userEvent.tab({ shift: !isForwards });
    const control = document.activeElement as HTMLElement;
    if (ends.includes(control) || seen.has(control)) break;
    seen.add(control);
    const count = hiddenPoints(control);
    if (count > 0) hidden.push(`${nameOf(control)}: ${count} of 9 points`);
  }
  expect(seen.size).toBeGreaterThan(3);
  return hidden;
}

async function openContact(): Promise<void> {
  await until('install.overview');
  await press(/^Contact/);
  await until('install.object');
}

/** Chooses Contact's field for the stage, moves the focus to another row, and opens the stage's values. */
async function openValues(): Promise<void> {
  await userEvent.click(screen.getByRole('combobox', { name: /for Stage$/ }));
  await userEvent.keyboard('Stage{Enter}');
  await press(/^Map values/);
}

beforeEach(() => {
  document.body.style.margin = '0';
});
afterEach(async () => {
  cleanup();
  sessionStorage.clear();
  document.body.removeAttribute('style');
  await page.viewport(1280, 800);
});

describe.each<Place>(['inline', 'dialog'])('%s', (place) => {
  describe.each([
    [1280, 900],
    [1280, 600],
    [375, 667],
    [320, 256],
  ])('at %i × %i', (width, height) => {
    beforeEach(() => page.viewport(width, height));

    it('no control that has the focus is covered on Overview', async () => {
      show(place, 'installed');
      await until('install.overview');
      expect(await walk()).toEqual([]);
      expect(await walk('backwards')).toEqual([]);
    });

    it('no control that has the focus is covered on an object page', async () => {
      show(place, 'connected');
      await openContact();
      expect(await walk()).toEqual([]);
      await press(/^Add extra fields/);
      expect(await walk()).toEqual([]);
      expect(await walk('backwards')).toEqual([]);
    });

    it('no control that has the focus is covered by the open diff', async () => {
      show(place, 'installed');
      await openContact();
      await userEvent.click(screen.getByRole('switch'));
      await openValues();
      await press(/^\d changes?$/);
      expect(await walk()).toEqual([]);
      expect(await walk('backwards')).toEqual([]);
    });

    it('the open diff leaves room for the page, and its button in sight', async () => {
      show(place, 'installed');
      await openContact();
      await press(/^(Add|Change) extra fields/);
      await press(/^Add all/);
      const toggle = await screen.findByRole('button', { name: /^\d+ changes$/ });
      await userEvent.click(toggle);
      expect(hiddenPoints(toggle)).toBe(0);
      screen.getByRole('heading', { name: 'Contact' }).scrollIntoView();
      const footer = document.querySelector('.amp-footer') as Element;
      expect(footer.getBoundingClientRect().top).toBeGreaterThan(innerHeight * 0.4);
    });

    it('no control that has the focus is covered in the wizard', async () => {
      show(place, 'connected', { variant: 'wizard' });
      await until('install.object');
      expect(await walk()).toEqual([]);
      await press(/^Next$/);
      expect(await walk()).toEqual([]);
    });
  });
});

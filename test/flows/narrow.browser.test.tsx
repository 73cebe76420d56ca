import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { cleanup, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import * as preview from '../../.storybook/preview';
import '../../.storybook/preview.css';

/** Checks the story of every screen of every flow on the narrowest phone, in both directions. */
const modules = import.meta.glob<Parameters<typeof composeStories>[0]>(
  '../../stories/flows/*.stories.tsx',
  { eager: true },
);

const annotations = setProjectAnnotations([preview]);
const WIDTH = 320;

/** Stories that show a loading screen. */
const waiting = new Set(['Checking', 'Loading', 'ReadingFields']);
const busy = () => document.querySelector('[aria-busy=true]');

interface RunnableStory {
  run: (context: { globals: Record<string, unknown> }) => Promise<void>;
}

/** Whether an element is in a part that scrolls or ends in an ellipsis. Text cut off otherwise is a fault. */
function mayStandOut(element: Element): boolean {
  for (let one = element.parentElement; one; one = one.parentElement) {
    const { overflowX, textOverflow } = getComputedStyle(one);
    if (/auto|scroll/.test(overflowX) || textOverflow === 'ellipsis') return true;
  }
  return false;
}

/** Elements that stick out beyond the edge or scroll sideways. */
function overflow(): string[] {
  const { scrollWidth } = document.documentElement;
  const found = scrollWidth > WIDTH ? [`the page is ${scrollWidth} px wide`] : [];
  for (const element of document.querySelectorAll('.amp-root *')) {
    const { left, right, width, height } = element.getBoundingClientRect();
    const isDrawn = width > 1 && height > 1;
    const { overflowX } = getComputedStyle(element);
    if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) {
      found.push(`${element.className} scrolls sideways`);
    }
    if (!isDrawn || (left >= -0.5 && right <= WIDTH + 0.5) || mayStandOut(element)) continue;
    found.push(`${element.className}: ${Math.round(left)} to ${Math.round(right)}`);
  }
  return found;
}

function turn(direction: 'ltr' | 'rtl'): void {
  for (const element of document.querySelectorAll('html, .amp-root')) {
    element.setAttribute('dir', direction);
  }
}

beforeAll(() => page.viewport(WIDTH, 800));
afterAll(() => page.viewport(1280, 800));
beforeEach(() => annotations.beforeAll?.());
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  turn('ltr');
});

for (const [path, module] of Object.entries(modules)) {
  const name = path.replace(/^.*\/|\.stories\.tsx$/g, '');
  describe(`${name}`, () => {
    const stories = Object.entries(composeStories(module)) as Array<[string, unknown]>;
    it.each(stories)('fits 320 px: %s', async (title, story) => {
      await (story as RunnableStory).run({ globals: { theme: 'light', language: 'en' } });
      // The story's screen is reached once nothing is loading.
      if (!waiting.has(title)) await waitFor(() => expect(busy()).toBeNull());
      expect(overflow()).toEqual([]);
      turn('rtl');
      expect(overflow()).toEqual([]);
    });
  });
}

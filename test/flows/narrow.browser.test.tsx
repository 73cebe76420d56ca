import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { cleanup, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import * as preview from '../../.storybook/preview';
import '../../.storybook/preview.css';

/** Every screen of every flow, as its story shows it, on the narrowest phone and in both directions. */
const modules = import.meta.glob<Parameters<typeof composeStories>[0]>(
  '../../stories/flows/*.stories.tsx',
  { eager: true },
);

const annotations = setProjectAnnotations([preview]);
const WIDTH = 320;

/** Stories of waiting itself. */
const waiting = new Set(['Checking', 'Loading', 'ReadingFields']);
const busy = () => document.querySelector('[aria-busy=true]');

interface RunnableStory {
  run: (context: { globals: Record<string, unknown> }) => Promise<void>;
}

/** In a part that scrolls or is shortened with dots: what is merely cut off is as bad as what stands out. */
function mayStandOut(element: Element): boolean {
  for (let one = element.parentElement; one; one = one.parentElement) {
    const { overflowX, textOverflow } = getComputedStyle(one);
    if (/auto|scroll/.test(overflowX) || textOverflow === 'ellipsis') return true;
  }
  return false;
}

/** What stands out over the edge, and what can be scrolled sideways. */
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
    it.each(stories)('%s fits', async (title, story) => {
      await (story as RunnableStory).run({ globals: { theme: 'light', language: 'en' } });
      // What is still loading is not the screen that is meant.
      if (!waiting.has(title)) await waitFor(() => expect(busy()).toBeNull());
      expect(overflow()).toEqual([]);
      turn('rtl');
      expect(overflow()).toEqual([]);
    });
  });
}

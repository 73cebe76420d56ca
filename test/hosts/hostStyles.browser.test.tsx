import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as preview from '../../.storybook/preview';
import { hostStyles } from './hostStyles';

/** Compares every part in every state of its stories with and without a host's style sheet. */
const modules = import.meta.glob<Parameters<typeof composeStories>[0]>(
  '../../stories/components/*.stories.tsx',
  { eager: true },
);

const annotations = setProjectAnnotations([preview]);

interface RunnableStory {
  run: (context: { globals: Record<string, unknown> }) => Promise<void>;
}

const properties = `
  display position float box-sizing visibility opacity filter transform width height
  min-width min-height max-width max-height vertical-align margin padding border-width
  border-style border-color border-radius background-color background-image box-shadow
  outline-style cursor color font-family font-size font-style font-weight line-height
  letter-spacing word-spacing text-transform text-indent text-shadow text-align
  text-decoration-line white-space list-style-type appearance fill stroke stroke-width d
  transition-duration`
  .trim()
  .split(/\s+/);

type Looks = Array<{ name: string; style: Record<string, string> }>;

/** Computed styles of our elements (a logo is the host's) and of their `::before` and `::after`. */
function looks(): Looks {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
  }
  const ours = document.querySelectorAll(
    '.amp-root, .amp-root *:not([data-stage], .amp-tileLogo *)',
  );
  return [...ours].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const computed = getComputedStyle(element, pseudo);
      if (pseudo && computed.content === 'none') return [];
      const style = Object.fromEntries(
        properties.map((property) => [property, computed.getPropertyValue(property)]),
      );
      const nameOf = (one: Element | null) =>
        `${one?.localName}.${one?.getAttribute('class') ?? ''}`;
      const label = element.hasAttribute('class')
        ? nameOf(element)
        : `${nameOf(element.parentElement)} > ${element.localName}`;
      return { name: label + (pseudo ?? ''), style };
    }),
  );
}

/** Marks elements around the roots, and divs that stories put into them, as the test's stage. */
function setStage(): void {
  for (const root of document.querySelectorAll('.amp-root')) {
    for (let at = root.parentElement; at; at = at.parentElement) at.dataset.stage = '';
  }
  const ofStories = '[class^="story-"], [class^="story-"] > :not([class])';
  for (const element of document.querySelectorAll<HTMLElement>(ofStories)) {
    element.dataset.stage = '';
    element.style.boxSizing = getComputedStyle(element).boxSizing;
  }
}

/** Without an effect: the kind of a border that has no width, or how a shape counts it. */
function isIdle(name: string, property: string, style: Record<string, string>): boolean {
  // Bootstrap's `button:not(:disabled)` is stronger than one class, which is a host's right.
  if (property === 'cursor') return /progress|default/.test(style.cursor ?? '');
  if (/^border-(style|color)$/.test(property)) return style['border-width'] === '0px';
  return property === 'box-sizing' && /::|svg/.test(name);
}

/** Differences, one line per kind. */
function differences(before: Looks, after: Looks): string[] {
  const found = before.flatMap(({ name, style }, index) =>
    properties
      .filter((property) => !isIdle(name, property, style))
      .filter((property) => style[property] !== after[index]?.style[property])
      .map(
        (property) => `${name} ${property}: ${style[property]} → ${after[index]?.style[property]}`,
      ),
  );
  return [...new Set(found)];
}

beforeEach(async () => {
  await annotations.beforeAll?.();
  // A root takes the host's font and colour scheme; here they stay the same.
  document.body.style.cssText = 'font: 400 16px/24px serif; color: #222; background: #fff';
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

describe('style sheet of a host changes no part', () => {
  for (const [path, module] of Object.entries(modules)) {
    const name = path.replace(/^.*\/|\.stories\.tsx$/g, '');
    const stories = Object.entries(composeStories(module)) as Array<[string, unknown]>;
    it.each(stories)(`${name} · %s`, async (_title, story) => {
      await (story as RunnableStory).run({ globals: { theme: 'light', language: 'en' } });
      setStage();
      const before = looks();
      expect(before.length).toBeGreaterThan(1);
      for (const path of document.querySelectorAll('.amp-icon path')) {
        const { stroke, d } = getComputedStyle(path);
        expect([stroke, d]).not.toContain('none');
      }
      for (const [host, css] of Object.entries(hostStyles)) {
        const style = document.createElement('style');
        style.textContent = css;
        document.head.prepend(style);
        const after = looks();
        style.remove();
        expect(differences(before, after), host).toEqual([]);
      }
    });
  }
});

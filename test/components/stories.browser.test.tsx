import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import axe from 'axe-core';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as preview from '../../.storybook/preview';

/** Runs axe on each part in each state of its stories, in both colour schemes. */
const modules = import.meta.glob<Parameters<typeof composeStories>[0]>(
  '../../stories/components/*.stories.tsx',
  { eager: true },
);

const annotations = setProjectAnnotations([preview]);

interface RunnableStory {
  run: (context: { globals: Record<string, unknown> }) => Promise<void>;
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    resultTypes: ['violations'],
    // A part alone has no landmarks.
    rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Ends every animation: colours in transition are not the final ones. */
function finishMotion(): void {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
  }
}

beforeEach(() => annotations.beforeAll?.());
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe.each(['light', 'dark'])('stories of parts in %s have no axe violation', (theme) => {
  for (const [path, module] of Object.entries(modules)) {
    const name = path.replace(/^.*\/|\.stories\.tsx$/g, '');
    const stories = Object.entries(composeStories(module)) as Array<[string, unknown]>;
    it.each(stories)(`${name} · %s`, async (_title, story) => {
      document.body.style.background = theme === 'dark' ? '#16181C' : '#FFFFFF';
      await (story as RunnableStory).run({ globals: { theme, language: 'en' } });
      finishMotion();
      expect(await violations()).toEqual([]);
    });
  }
});

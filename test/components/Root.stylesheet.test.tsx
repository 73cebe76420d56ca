import { render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { isDevelopment } from '../../src/provider/isDevelopment';

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

/** The check says its sentence once per page, so each test loads it anew. */
async function mountTwice(stylesheet: boolean): Promise<string[]> {
  const { Root } = await import('../../src/components/Root/Root');
  const said: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
  vi.spyOn(window.navigator, 'userAgent', 'get').mockReturnValue('Chrome/140');
  const style = {
    getPropertyValue: () => (stylesheet ? ' 1' : ''),
  } as unknown as CSSStyleDeclaration;
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(style);
  render(<Root />);
  render(<Root />);
  return said.filter((text) => text.startsWith('ampkit:'));
}

it('a forgotten stylesheet is one sentence with its cure', async () => {
  const said = await mountTwice(false);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("import 'ampkit/styles.css'");
});

it('with the stylesheet there, nothing is said', async () => {
  expect(await mountTwice(true)).toEqual([]);
});

it('only where the page is served from this computer, and not under jsdom', () => {
  expect(isDevelopment()).toBe(false);
  vi.spyOn(window.navigator, 'userAgent', 'get').mockReturnValue('Chrome/140');
  expect(isDevelopment()).toBe(true);
});

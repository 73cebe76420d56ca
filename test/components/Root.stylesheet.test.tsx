import { render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { isDevelopment } from '../../src/provider/isDevelopment';

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

/** The check warns once per page, so each test loads it again. */
async function mountTwice(stylesheet: boolean): Promise<string[]> {
  const { Root } = await import('../../src/components/Root/Root');
  const warnings: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => void warnings.push(text));
  vi.spyOn(window.navigator, 'userAgent', 'get').mockReturnValue('Chrome/140');
  const style = {
    colorScheme: 'light',
    getPropertyValue: () => (stylesheet ? ' 1' : ''),
  } as unknown as CSSStyleDeclaration;
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(style);
  render(<Root />);
  render(<Root />);
  return warnings.filter((text) => text.startsWith('ampkit:'));
}

it('a missing stylesheet is reported once, with its cure', async () => {
  const warnings = await mountTwice(false);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain("import 'ampkit/styles.css'");
});

it('a loaded stylesheet is not reported', async () => {
  expect(await mountTwice(true)).toEqual([]);
});

it('the stylesheet is checked on pages served from this computer only, and not under jsdom', () => {
  expect(isDevelopment()).toBe(false);
  vi.spyOn(window.navigator, 'userAgent', 'get').mockReturnValue('Chrome/140');
  expect(isDevelopment()).toBe(true);
});

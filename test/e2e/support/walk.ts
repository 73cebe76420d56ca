import { type ElementHandle, expect, type Page } from '@playwright/test';
import { signIn } from './journey';

const MOST_PRESSES = 20;

const primaryOf = (page: Page) => page.locator('.amp-button[data-variant="primary"]:visible');
const marked = (page: Page) => page.locator('[aria-invalid="true"]:visible');

/** Visible text of the page, which changes when a press had an effect. */
const scene = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('.amp-root');
    const invalid = root?.querySelectorAll('[aria-invalid="true"]').length ?? 0;
    return `${root?.querySelector('h2, h3')?.textContent}|${invalid}|${root?.querySelector('.amp-button[data-variant="primary"]')?.textContent}|${root?.querySelector('[data-screen]')?.getAttribute('data-screen')}`;
  });

/** Picks or types any allowed value. */
async function fill(page: Page, control: ElementHandle): Promise<void> {
  const tag = await control.evaluate((element) => (element as Element).tagName);
  if (tag === 'INPUT') return control.fill('demo-value');
  if (tag === 'SELECT') return void (await control.selectOption({ index: 1 }));
  await control.click();
  const options = page.getByRole('listbox').getByRole('option').filter({ hasNotText: 'Used for' });
  await options.first().click();
  await expect.poll(() => control.getAttribute('aria-invalid')).not.toBe('true');
}

async function fillMarked(page: Page): Promise<void> {
  for (const control of await marked(page).elementHandles()) await fill(page, control);
}

/** Presses a button and signs in to the window it opens, if any. */
async function press(page: Page): Promise<void> {
  const button = primaryOf(page);
  const before = await scene(page);
  const opensWindow = (await button.innerText()).trim().startsWith('Continue to ');
  const popup = opensWindow
    ? page.waitForEvent('popup', { timeout: 15_000 }).catch(() => null)
    : Promise.resolve(null);
  await button.click();
  const window = await popup;
  if (window) await signIn(window);
  await expect.poll(() => scene(page), { message: `nothing after: ${before}` }).not.toBe(before);
}

/**
 * Presses only the primary button, and fills in only inputs that it marks, until *Done*.
 * @returns Number of presses outside the sign-in window.
 */
export async function walkToDone(page: Page): Promise<number> {
  for (let presses = 1; presses <= MOST_PRESSES; presses += 1) {
    await expect(primaryOf(page)).toHaveCount(1, { timeout: 20_000 });
    const done = (await primaryOf(page).innerText()).trim() === 'Done';
    if (done) {
      await expect(page.getByRole('heading', { name: /is installed$/ })).toBeVisible();
      await primaryOf(page).click();
      return presses;
    }
    await press(page);
    await fillMarked(page);
  }
  throw new Error(`not done after ${MOST_PRESSES} presses`);
}

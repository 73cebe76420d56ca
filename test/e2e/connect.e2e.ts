import type { Locator, Page } from '@playwright/test';
import { expect, openedBy, signIn, type Stage, test } from './support/journey';

/** The right screen must be there this long after the server's success, in milliseconds. */
const SOON = 3_000;

const card = (page: Page | Locator) => ({
  continueTo: page.getByRole('button', { name: 'Continue to Salesforce' }),
  waiting: page.getByRole('heading', { name: 'Finish signing in to Salesforce' }),
  connected: page.getByRole('button', { name: 'Sign in again' }),
  cancel: page.getByRole('button', { name: 'Cancel' }),
});

async function openCard(page: Page, stage: Stage, world: Parameters<Stage['open']>[1] = {}) {
  await stage.open({ story: 'connect--one' }, world);
  return card(page);
}

/** One new connection, told to the host exactly once. */
async function expectConnectedOnce(page: Page, stage: Stage): Promise<void> {
  await expect(card(page).connected).toBeVisible({ timeout: SOON });
  await expect.poll(() => stage.callbacks('onConnectSuccess')).toHaveLength(1);
  expect(stage.api.emulator.state.connections).toHaveLength(1);
}

test.describe('a sign-in in a window of its own', () => {
  test('is allowed, and the card says who is connected', async ({ page, stage }) => {
    const { continueTo } = await openCard(page, stage);
    const popup = await openedBy(page, () => continueTo.click());
    await signIn(popup, 'Allow', 'sam.lee@acme.example');
    await expectConnectedOnce(page, stage);
    await expect(page.getByText(/^Dana Ruiz · since/)).toBeVisible();
  });

  test('is denied, and the next try works without a reload', async ({ page, stage }) => {
    const { continueTo } = await openCard(page, stage);
    const first = await openedBy(page, () => continueTo.click());
    await signIn(first, 'Deny');
    await expect(page.getByRole('heading', { name: 'Salesforce isn’t connected' })).toBeVisible();
    await expect(page.getByText('The user did not allow it.', { exact: true })).toBeVisible();
    const second = await openedBy(page, () =>
      page.getByRole('button', { name: 'Try again' }).click(),
    );
    await signIn(second);
    await expectConnectedOnce(page, stage);
  });

  test('leads to the host’s own page after a new connection, not for an old one', async ({
    page,
    stage,
  }) => {
    await stage.open({ story: 'connect--redirecting' });
    const { continueTo, connected } = card(page);
    const popup = await openedBy(page, () => continueTo.click());
    await signIn(popup);
    await page.waitForURL('**/after-connecting', { timeout: SOON });
    expect(stage.api.emulator.state.connections).toHaveLength(1);

    await stage.open({ story: 'connect--redirecting' }, { scenario: 'connected' });
    await expect(connected).toBeVisible();
    expect(page.url()).not.toContain('after-connecting');
  });

  test('is called off, and the form is back', async ({ page, stage }) => {
    const { continueTo, cancel } = await openCard(page, stage);
    await openedBy(page, () => continueTo.click());
    await cancel.click();
    await expect(continueTo).toBeVisible();
    await expect.poll(() => stage.callbacks('onCancel')).toHaveLength(1);
  });
});

test.describe('ten situations that must not get lost', () => {
  test('the browser blocks the window: a link does the same', async ({ page, stage }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    const { continueTo } = await openCard(page, stage);
    await continueTo.click();
    const link = page.getByRole('link', { name: 'Open Salesforce sign-in' });
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await signIn(tab);
    await page.bringToFront();
    await expectConnectedOnce(page, stage);
  });

  test('the window is closed at once: nothing false is said, it opens again', async ({
    page,
    stage,
  }) => {
    const { continueTo, waiting } = await openCard(page, stage);
    const first = await openedBy(page, () => continueTo.click());
    await first.close();
    await expect(waiting).toBeVisible();
    const again = page.getByRole('button', { name: 'Open it again' });
    const second = await openedBy(page, () => again.click());
    await signIn(second);
    await expectConnectedOnce(page, stage);
  });

  test('the window is closed right after the success', async ({ page, stage }) => {
    const { continueTo } = await openCard(page, stage);
    const popup = await openedBy(page, () => continueTo.click());
    await signIn(popup);
    await popup.close();
    await expectConnectedOnce(page, stage);
  });

  test('the provider cuts the window off (COOP)', async ({ page, stage }) => {
    stage.authorization.settings.coop = true;
    const { continueTo, waiting } = await openCard(page, stage);
    const popup = await openedBy(page, () => continueTo.click());
    await expect(popup.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await expect(waiting).toBeVisible();
    await signIn(popup);
    await expectConnectedOnce(page, stage);
  });

  test('the host’s own page cuts the window off (COOP)', async ({ page, stage }) => {
    stage.host.settings.coop = true;
    const { continueTo } = await openCard(page, stage);
    const popup = await openedBy(page, () => continueTo.click());
    await signIn(popup);
    await expectConnectedOnce(page, stage);
  });

  test('the address takes eight seconds: the window waits with a word', async ({ page, stage }) => {
    const { continueTo } = await openCard(page, stage, {
      latency: (operation) => (operation === 'oauthConnect' ? 8_000 : 0),
    });
    const popup = await openedBy(page, () => continueTo.click());
    await expect(popup.getByText('One moment…')).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Sign in' })).toBeVisible({ timeout: 15_000 });
    await signIn(popup);
    await expectConnectedOnce(page, stage);
  });

  test('the host’s page is reloaded in between', async ({ page, stage }) => {
    const { continueTo, connected } = await openCard(page, stage);
    const popup = await openedBy(page, () => continueTo.click());
    await page.reload();
    await signIn(popup);
    await page.bringToFront();
    await expect(connected).toBeVisible({ timeout: SOON });
  });

  test('back is pressed inside the window', async ({ page, stage }) => {
    const { continueTo, waiting } = await openCard(page, stage);
    const popup = await openedBy(page, () => continueTo.click());
    await popup.getByRole('button', { name: 'Sign in' }).click();
    await expect(popup.getByRole('button', { name: 'Allow' })).toBeVisible();
    await popup.goBack();
    await expect(waiting).toBeVisible();
    await popup.goForward();
    await popup.getByRole('button', { name: 'Allow' }).click();
    await expectConnectedOnce(page, stage);
  });

  test('the button is pressed twice: one window, one request', async ({ page, stage }) => {
    const windows: Page[] = [];
    page.on('popup', (popup) => windows.push(popup));
    const { continueTo } = await openCard(page, stage);
    const popup = await openedBy(page, () => continueTo.dblclick());
    await signIn(popup);
    await expectConnectedOnce(page, stage);
    expect(windows).toHaveLength(1);
    expect(stage.writes().map(({ path }) => path)).toEqual(['/oauth-connect']);
  });

  test('two on one page: each window settles its own', async ({ page, stage }) => {
    await stage.open({ story: 'connect--two' });
    const first = card(page.getByRole('region', { name: 'First' }));
    const second = page.getByRole('region', { name: 'Second' });
    const salesforce = await openedBy(page, () => first.continueTo.click());
    const hubspot = await openedBy(page, () =>
      second.getByRole('button', { name: 'Continue to HubSpot' }).click(),
    );
    await signIn(hubspot);
    await expect(second.getByRole('button', { name: 'Sign in again' })).toBeVisible({
      timeout: SOON,
    });
    await expect(first.waiting).toBeVisible();
    await signIn(salesforce);
    await expect(first.connected).toBeVisible({ timeout: SOON });
    await expect.poll(() => stage.callbacks('onConnectSuccess')).toHaveLength(2);
  });
});

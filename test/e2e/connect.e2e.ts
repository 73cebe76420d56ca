import type { Locator, Page } from '@playwright/test';
import { expect, openedBy, signIn, type Stage, test } from './support/journey';

/** Longest time from the server's success to the right screen, in milliseconds. */
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

/** Expects one new connection, reported to the host exactly once. */
async function expectConnectedOnce(page: Page, stage: Stage): Promise<void> {
  await expect(card(page).connected).toBeVisible({ timeout: SOON });
  await expect.poll(() => stage.callbacks('onConnectSuccess')).toHaveLength(1);
  expect(stage.api.emulator.state.connections).toHaveLength(1);
}

test.describe('sign-in in a window', () => {
  test('connects when it is allowed and shows who is connected', async ({ page, stage }) => {
    const { continueTo } = await openCard(page, stage);
    const popup = await openedBy(page, () => continueTo.click());
    await signIn(popup, 'Allow', 'sam.lee@acme.example');
    await expectConnectedOnce(page, stage);
    await expect(page.getByText('Dana Ruiz', { exact: true })).toBeVisible();
    await expect(page.getByText(/^Connected on/)).toBeVisible();
  });

  test('fails when it is denied, and works at the next try without a reload', async ({
    page,
    stage,
  }) => {
    const { continueTo } = await openCard(page, stage);
    const first = await openedBy(page, () => continueTo.click());
    await signIn(first, 'Deny');
    await expect(page.getByRole('heading', { name: 'Salesforce isn’t connected' })).toBeVisible();
    await expect(page.getByText(/^You didn’t allow access/)).toBeVisible();
    const second = await openedBy(page, () =>
      page.getByRole('button', { name: 'Try again' }).click(),
    );
    await signIn(second);
    await expectConnectedOnce(page, stage);
  });

  test('redirects to the host’s page after a new connection, not for an old one', async ({
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

  test('returns to the form when it is cancelled', async ({ page, stage }) => {
    const { continueTo, cancel } = await openCard(page, stage);
    await openedBy(page, () => continueTo.click());
    await cancel.click();
    await expect(continueTo).toBeVisible();
    await expect.poll(() => stage.callbacks('onCancel')).toHaveLength(1);
  });
});

test.describe('sign-in in spite of', () => {
  test('a blocked window, by a link', async ({ page, stage }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    const { continueTo } = await openCard(page, stage);
    await continueTo.click();
    const link = page.getByRole('link', { name: 'Open Salesforce' });
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await signIn(tab);
    await page.bringToFront();
    await expectConnectedOnce(page, stage);
  });

  test('a window closed at once, by opening it again', async ({ page, stage }) => {
    const { continueTo, waiting } = await openCard(page, stage);
    const first = await openedBy(page, () => continueTo.click());
    await first.close();
    await expect(waiting).toBeVisible();
    const again = page.getByRole('button', { name: 'Open it again' });
    const second = await openedBy(page, () => again.click());
    await signIn(second);
    await expectConnectedOnce(page, stage);
  });

  test('a window closed right after the success', async ({ page, stage }) => {
    const { continueTo } = await openCard(page, stage);
    const popup = await openedBy(page, () => continueTo.click());
    await signIn(popup);
    await popup.close();
    await expectConnectedOnce(page, stage);
  });

  test('a provider that cuts the window off (COOP)', async ({ page, stage }) => {
    stage.authorization.settings.coop = true;
    const { continueTo, waiting } = await openCard(page, stage);
    const popup = await openedBy(page, () => continueTo.click());
    await expect(popup.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await expect(waiting).toBeVisible();
    await signIn(popup);
    await expectConnectedOnce(page, stage);
  });

  test('a host’s page that cuts the window off (COOP)', async ({ page, stage }) => {
    stage.host.settings.coop = true;
    const { continueTo } = await openCard(page, stage);
    const popup = await openedBy(page, () => continueTo.click());
    await signIn(popup);
    await expectConnectedOnce(page, stage);
  });

  test('an address that takes eight seconds, with a waiting text in the window', async ({
    page,
    stage,
  }) => {
    const { continueTo } = await openCard(page, stage, {
      latency: (operation) => (operation === 'oauthConnect' ? 8_000 : 0),
    });
    const popup = await openedBy(page, () => continueTo.click());
    await expect(popup.getByText('One moment…')).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Sign in' })).toBeVisible({ timeout: 15_000 });
    await signIn(popup);
    await expectConnectedOnce(page, stage);
  });

  test('a reload of the host’s page in between', async ({ page, stage }) => {
    const { continueTo, connected } = await openCard(page, stage);
    const popup = await openedBy(page, () => continueTo.click());
    await page.reload();
    await signIn(popup);
    await page.bringToFront();
    await expect(connected).toBeVisible({ timeout: SOON });
  });

  test('Back pressed inside the window', async ({ page, stage }) => {
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

  test('a button pressed twice, with one window and one request', async ({ page, stage }) => {
    const windows: Page[] = [];
    page.on('popup', (popup) => windows.push(popup));
    const { continueTo } = await openCard(page, stage);
    const popup = await openedBy(page, () => continueTo.dblclick());
    await signIn(popup);
    await expectConnectedOnce(page, stage);
    expect(windows).toHaveLength(1);
    expect(stage.writes().map(({ path }) => path)).toEqual(['/oauth-connect']);
  });

  test('two components on one page, each with its own window', async ({ page, stage }) => {
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

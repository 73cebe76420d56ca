import type { Page } from '@playwright/test';
import { expect, openedBy, signIn, type Stage, test } from './support/journey';

async function openScheme(
  stage: Stage,
  provider: string,
  world: Parameters<Stage['open']>[1] = {},
): Promise<void> {
  const scenario = 'authSchemes';
  await stage.open({ story: 'connect--one', args: { provider } }, { scenario, ...world });
}

/** Expects one new connection, reported to the host exactly once. */
async function expectConnectedOnce(page: Page, stage: Stage): Promise<void> {
  await expect(page.getByRole('heading', { name: /is connected$/ })).toBeVisible();
  await expect.poll(() => stage.callbacks('onConnectSuccess')).toHaveLength(1);
  expect(stage.api.emulator.state.connections).toHaveLength(1);
}

/** Fills in the form by keyboard alone: Tab to each input, type, Enter to send. */
async function byKeyboard(page: Page, typed: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(typed)) {
    const input = page.getByLabel(label, { exact: true });
    await input.waitFor();
    for (let presses = 0; presses < 30; presses += 1) {
      if (await input.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(input).toBeFocused();
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
}

const schemes: Array<[string, string, Record<string, string>, object]> = [
  ['an API key', 'ledgerly', { 'API key': 'sk 1' }, { apiKey: 'sk 1' }],
  [
    'basic, the password left empty',
    'mailbarn',
    { 'User name': 'dana' },
    { basicAuth: { username: 'dana', password: '' } },
  ],
  [
    'an API key as half of basic',
    'ticketry',
    { 'API key': 'k' },
    { basicAuth: { username: 'k', password: '' } },
  ],
  [
    'client credentials',
    'stratafin',
    { 'Client ID': 'id', 'Client secret': 's', Scopes: 'read write' },
    { oauth2ClientCredentials: { clientId: 'id', clientSecret: 's', scopes: ['read', 'write'] } },
  ],
  [
    'a password',
    'heliodesk',
    { 'User name': 'dana', Password: 'p', 'Client ID': 'id', 'Client secret': 's' },
    {
      oauth2PasswordCredentials: {
        username: 'dana',
        password: 'p',
        clientId: 'id',
        clientSecret: 's',
      },
    },
  ],
  [
    'inputs of its own, one a choice',
    'vaultops',
    { 'Account ID': '42', 'Secret key': 's', Region: 'Europe' },
    { customAuth: { accountId: '42', secretKey: 's', region: 'eu' } },
  ],
];

test.describe('connecting by keyboard with', () => {
  for (const [name, provider, typed, body] of schemes) {
    test(name, async ({ page, stage }) => {
      await openScheme(stage, provider);
      const { Region, ...texts } = typed;
      if (Region) await page.getByLabel('Region').selectOption(Region);
      await byKeyboard(page, texts);
      await expectConnectedOnce(page, stage);
      expect(stage.writes()).toHaveLength(1);
      expect(stage.writes()[0]?.body).toMatchObject({ provider, ...body });
    });
  }

  test('no credentials, by one press', async ({ page, stage }) => {
    await openScheme(stage, 'openweather');
    await page.getByRole('button', { name: 'Connect' }).press('Enter');
    await expectConnectedOnce(page, stage);
  });
});

test.describe('credentials that fail', () => {
  test('are kept with the reason when they are rejected, and work when corrected', async ({
    page,
    stage,
  }) => {
    await openScheme(stage, 'ledgerly');
    await byKeyboard(page, { 'API key': 'wrong' });
    await expect(page.getByText('Ledgerly didn’t accept this API key').first()).toBeVisible();
    const input = page.getByLabel('API key', { exact: true });
    await expect(input).toHaveValue('wrong');
    await input.fill('right');
    await input.press('Enter');
    await expectConnectedOnce(page, stage);
  });

  test('are explained at the input and not sent when they are invalid', async ({ page, stage }) => {
    await openScheme(stage, 'plannery');
    await page.getByLabel('API key', { exact: true }).fill('k');
    await page.getByLabel('API key', { exact: true }).press('Enter');
    const workspace = page.getByLabel('Workspace', { exact: true });
    await expect(workspace).toBeFocused();
    await expect(workspace).toHaveAttribute('aria-invalid', 'true');
    expect(stage.writes()).toEqual([]);
  });

  test('are sent once however often Enter is pressed', async ({ page, stage }) => {
    const latency = (operation: string) => (operation === 'generateConnection' ? 3_000 : 0);
    await openScheme(stage, 'ledgerly', { latency });
    await byKeyboard(page, { 'API key': 'k' });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expectConnectedOnce(page, stage);
    expect(stage.writes()).toHaveLength(1);
  });

  test('are kept while offline and sent when online again', async ({ page, stage }) => {
    await openScheme(stage, 'ledgerly');
    const input = page.getByLabel('API key', { exact: true });
    await input.fill('k');
    await page.context().setOffline(true);
    await input.press('Enter');
    await expect(page.getByText('You’re offline').first()).toBeVisible();
    await expect(input).toHaveValue('k');
    await page.context().setOffline(false);
    await input.press('Enter');
    await expectConnectedOnce(page, stage);
  });
});

test.describe('multi-step sign-in', () => {
  const begin = async (page: Page, stage: Stage) => {
    await openScheme(stage, 'bankline');
    await byKeyboard(page, { 'Customer number': '1234' });
    return page.getByRole('button', { name: 'Continue to Bankline' });
  };

  test('connects after the form and the provider’s window', async ({ page, stage }) => {
    const next = await begin(page, stage);
    await signIn(await openedBy(page, () => next.click()));
    await expectConnectedOnce(page, stage);
    expect(stage.writes().map(({ path }) => path)).toEqual([
      '/custom-auth/connect',
      '/custom-auth/connect',
    ]);
  });

  test('shows the reason when it is denied', async ({ page, stage }) => {
    const next = await begin(page, stage);
    await signIn(await openedBy(page, () => next.click()), 'Deny');
    await expect(page.getByRole('heading', { name: 'Bankline isn’t connected' })).toBeVisible();
    await expect(page.getByText(/^You didn’t allow access/)).toBeVisible();
  });

  test('explains a window that the provider cut off and offers another try', async ({
    page,
    stage,
  }) => {
    stage.authorization.settings.coop = true;
    const next = await begin(page, stage);
    await openedBy(page, () => next.click());
    await expect(page.getByText(/^The window closed before Bankline answered/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

import type { Frame, Page } from '@playwright/test';
import { expect, type HostPage, openedBy, signIn, type Stage, test } from './support/journey';

/** What the host hears of its own dialogs and forms; nothing of ours may reach them. */
const hostEvents = ['onHostClose', 'onHostSubmit'];

const surroundings: Array<{ name: string; story: HostPage['story'] }> = [
  { name: 'a dialog of Radix', story: 'surroundings--radix' },
  { name: 'a dialog of MUI', story: 'surroundings--mui' },
  { name: 'a form', story: 'surroundings--form' },
  { name: 'a translated page', story: 'surroundings--translated' },
  { name: 'a flex row', story: 'surroundings--flex-row' },
  { name: 'a sandboxed frame', story: 'surroundings--sandboxed' },
];

/** Where the flow is drawn: the page, or the frame in it. */
async function placeOfFlow(page: Page): Promise<Page | Frame> {
  const frame = await page
    .waitForSelector('iframe, .amp-root')
    .then((element) => element.contentFrame());
  return frame ?? page;
}

async function install(page: Page, place: Page | Frame): Promise<void> {
  const connect = place.getByRole('button', { name: 'Continue to Salesforce' });
  await signIn(await openedBy(page, () => connect.click()));
  await place.getByRole('button', { name: 'Install', exact: true }).click();
  await expect(place.getByRole('heading', { name: 'Salesforce is installed' })).toBeVisible();
  await place.getByRole('button', { name: 'Done', exact: true }).click();
}

/** Opens the list of fields, leaves it by Esc, opens it again and picks a field. */
async function changeMapping(page: Page, place: Page | Frame): Promise<void> {
  await place
    .getByRole('button', { name: /^Contact/ })
    .first()
    .click();
  const mapping = place.getByRole('combobox', { name: /Mobile number/ });
  const search = place.getByRole('combobox', { name: 'Search Salesforce fields' });
  await mapping.click();
  await expect(search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mapping).toBeFocused();
  await mapping.click();
  await page.keyboard.type('business');
  await page.keyboard.press('Enter');
  await expect(mapping).toContainText('Business Phone');
  await place.getByRole('button', { name: 'Save 1 change' }).click();
  await expect(place.getByText('All changes are saved.').first()).toBeVisible();
}

/** Opens the question, leaves it by Esc, and answers it. */
async function uninstall(page: Page, place: Page | Frame): Promise<void> {
  await place
    .getByRole('button', { name: /^Connection/ })
    .first()
    .click();
  const uninstall = place.getByRole('button', { name: 'Uninstall…' });
  await uninstall.click();
  const question = place.getByRole('alertdialog', { name: 'Uninstall Salesforce?' });
  await expect(question.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(uninstall).toBeFocused();
  await uninstall.click();
  await question.getByRole('button', { name: 'Uninstall', exact: true }).click();
  await expect(place.getByRole('heading', { name: 'Salesforce is uninstalled' })).toBeVisible();
}

async function expectWidth(place: Page | Frame): Promise<void> {
  const root = place.locator('.amp-root').first();
  expect((await root.boundingBox())?.width).toBeGreaterThan(500);
}

const installationsOf = ({ api }: Stage) => api.emulator.state.installations;

for (const { name, story } of surroundings) {
  test(`a customer installs, changes a mapping and uninstalls in ${name}`, async ({
    page,
    stage,
  }) => {
    await stage.open({ story });
    await page.evaluate(() => document.body.setAttribute('data-walked', ''));
    const place = await placeOfFlow(page);

    await install(page, place);
    expect(installationsOf(stage)).toHaveLength(1);
    await expectWidth(place);

    await changeMapping(page, place);
    const { read } = installationsOf(stage)[0]?.config.content ?? {};
    expect(read?.objects?.contact?.selectedFieldMappings).toMatchObject({ mobile: 'phone' });

    await uninstall(page, place);
    expect(installationsOf(stage)).toEqual([]);
    // A page that was loaded anew would have lost it.
    await expect(page.locator('body[data-walked]')).toHaveCount(1);
    for (const event of hostEvents) expect(await stage.callbacks(event)).toEqual([]);
  });
}

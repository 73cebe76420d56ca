import type { Browser, Page } from '@playwright/test';
import type { RecordedRequest } from '../../src/testing/types';
import { expect, type Stage, test } from './support/journey';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const place = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Salesforce settings' }).getByRole('button', { name });
const patches = (stage: Stage) => stage.requests.filter(({ method }) => method === 'PATCH');
const contactOf = (stage: Stage) =>
  stage.api.emulator.state.installations[0]?.config.content.read?.objects.contact;

/** Opens the same world in another person's browser. */
async function secondBrowser(browser: Browser, stage: Stage, consumerRef: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const query = new URLSearchParams({ id: 'host-page-install--panel', viewMode: 'story' });
  const args = `apiPort:${stage.api.port};consumerRef:${consumerRef}`;
  await page.goto(`${stage.host.origin}/iframe.html?${query}&args=${args}`);
  return page;
}

async function tick(page: Page, field: string): Promise<void> {
  await place(page, /^Contact/).click();
  await button(page, /^(Add|Change) extra fields$/).click();
  await page.getByRole('checkbox', { name: field }).check();
}

async function mapMobileTo(page: Page, typed: string): Promise<void> {
  await place(page, /^Contact/).click();
  const control = page.getByRole('combobox', { name: /field for Mobile number/ });
  await control.click();
  await page.keyboard.type(typed);
  await page.getByRole('listbox').getByRole('option').filter({ hasText: typed }).first().click();
  await expect(control).toContainText(typed);
}

/** Requests by wave: those sent before any of the wave was answered. */
function wavesOf(requests: readonly RecordedRequest[]): string[][] {
  const waves: string[][] = [];
  let left = [...requests];
  while (left.length > 0) {
    const answered = Math.min(...left.map((one) => one.time + (one.answeredAfter ?? 0)));
    const wave = left.filter(({ time }) => time < answered);
    waves.push(wave.map(({ operation }) => String(operation)).toSorted());
    left = left.filter(({ time }) => time >= answered);
  }
  return waves;
}

test('the install flow loads in two waves of requests, in StrictMode', async ({ page, stage }) => {
  // Longer than a busy machine takes to send what belongs to one wave.
  const latency = 4_000;
  await stage.open({ story: 'install--panel' }, { scenario: 'installed', latency });
  await expect(heading(page, 'Salesforce is installed')).toBeVisible({ timeout: 30_000 });
  const { requests } = stage.api.emulator;
  const [first = [], second = [], ...more] = wavesOf(requests);
  expect(first).toEqual(['getIntegration', 'getProject', 'listConnections', 'listInstallations']);
  expect(second).toEqual(['getProvider', 'hydrateRevision']);
  expect(more).toEqual([]);
  expect(requests).toHaveLength(6);
});

test('a reload keeps the draft and says so', async ({ page, stage }) => {
  await stage.open({ story: 'install--panel' }, { scenario: 'installed' });
  await tick(page, 'Department');
  await expect(button(page, 'Save 1 change')).toBeVisible();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText('We kept your unsaved changes.')).toBeVisible();
  await expect(button(page, 'Save 1 change')).toBeVisible();
  await page
    .getByRole('group', { name: 'We kept your unsaved changes.' })
    .getByRole('button', { name: 'Discard' })
    .click();
  await expect(page.getByText('All changes are saved.')).toBeVisible();
  expect(patches(stage)).toEqual([]);
});

test('changes of two people to different fields are both saved and reported', async ({
  page,
  stage,
  browser,
}) => {
  await stage.open({ story: 'install--panel' }, { scenario: 'installed' });
  await tick(page, 'Department');
  const other = await secondBrowser(browser, stage, 'sam');
  await tick(other, 'Birthdate');
  await button(other, 'Save 1 change').click();
  await expect(other.getByText('All changes are saved.')).toBeVisible();
  await other.context().close();

  await button(page, 'Save 1 change').click();
  await expect(page.getByRole('group', { name: 'Combined with newer changes' })).toContainText(
    'Someone else changed Contact while you were editing',
  );
  await expect.poll(() => stage.callbacks('onUpdateSuccess')).toHaveLength(1);
  expect(contactOf(stage)?.selectedFields).toMatchObject({ department: true, birthdate: true });
});

test('a mapping changed by two people asks which to keep and loses nothing', async ({
  page,
  stage,
  browser,
}) => {
  await stage.open({ story: 'install--panel' }, { scenario: 'installed' });
  await mapMobileTo(page, 'Business Phone');
  const other = await secondBrowser(browser, stage, 'sam');
  await mapMobileTo(other, 'Title');
  await button(other, 'Save 1 change').click();
  await expect(other.getByText('All changes are saved.')).toBeVisible();
  await other.context().close();

  await button(page, 'Save 1 change').click();
  await button(page, 'Settle 1 conflict').click();
  await expect(heading(page, /^Someone else changed Contact/)).toBeFocused();
  expect(contactOf(stage)?.selectedFieldMappings).toMatchObject({ mobile: 'title' });
  await button(page, 'Keep these').click();
  await button(page, 'Save 1 change').click();
  await expect.poll(() => stage.callbacks('onUpdateSuccess')).toHaveLength(1);
  expect(contactOf(stage)?.selectedFieldMappings).toMatchObject({ mobile: 'phone' });
});

test('a change in another tab of the same person is reported as such', async ({
  page,
  stage,
  browser,
}) => {
  await stage.open({ story: 'install--panel' }, { scenario: 'installed' });
  await tick(page, 'Department');
  const other = await secondBrowser(browser, stage, 'dana');
  await tick(other, 'Birthdate');
  await button(other, 'Save 1 change').click();
  await expect(other.getByText('All changes are saved.')).toBeVisible();
  await other.context().close();
  await button(page, 'Save 1 change').click();
  await expect(page.getByRole('group', { name: 'Combined with newer changes' })).toContainText(
    'You changed Contact in another tab',
  );
});

test('an installation that appears during a first draft turns it into an edit', async ({
  page,
  stage,
  browser,
}) => {
  await stage.open({ story: 'install--panel' }, { scenario: 'connected' });
  await tick(page, 'Department');
  const other = await secondBrowser(browser, stage, 'dana');
  await button(other, 'Install').click();
  await expect(heading(other, 'Salesforce is installed')).toBeVisible();
  await other.context().close();

  await button(page, 'Install').click();
  await button(page, /^Save \d+ changes?$/).click();
  await expect.poll(() => stage.callbacks('onUpdateSuccess')).toHaveLength(1);
  expect(stage.api.emulator.state.installations).toHaveLength(1);
  expect(contactOf(stage)?.selectedFields).toMatchObject({ department: true });
});

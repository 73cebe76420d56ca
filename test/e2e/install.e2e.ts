import type { Page } from '@playwright/test';
import { expect, openedBy, signIn, type Stage, test } from './support/journey';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const place = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Salesforce settings' }).getByRole('button', { name });

interface InstallationBody {
  updateMask?: string[];
  config?: { content: Content };
  installation?: { config?: { content?: Content } };
}
interface Content {
  read?: { objects: Record<string, { selectedFields?: object; selectedFieldMappings?: object }> };
}

function installationWrites(stage: Stage, method: string) {
  return stage.requests.filter(
    (request) => request.method === method && request.path.includes('/installations'),
  );
}

const bodyOf = (request: { body?: unknown } | undefined) =>
  (request?.body ?? {}) as InstallationBody;

async function connectAndSignIn(page: Page): Promise<void> {
  const popup = await openedBy(page, () => button(page, 'Continue to Salesforce').click());
  await signIn(popup);
}

/** Opens the list of extra fields on an object's page and ticks some. */
async function addExtraFields(page: Page, names: string[]): Promise<void> {
  await button(page, /^(Add|Change) extra fields$/).click();
  for (const name of names) await page.getByRole('checkbox', { name }).check();
}

test('a customer installs, comes back, changes one field, uninstalls and installs again', async ({
  page,
  stage,
}) => {
  await stage.open({ story: 'install--panel' });
  await connectAndSignIn(page);
  await place(page, /^Contact/).click();
  await addExtraFields(page, ['Department', 'Birthdate']);
  await button(page, 'Install').click();
  await expect(heading(page, 'Salesforce is installed')).toBeVisible();

  const [created, ...more] = installationWrites(stage, 'POST');
  expect(more).toEqual([]);
  const objects = bodyOf(created).config?.content.read?.objects ?? {};
  expect(Object.keys(objects).toSorted()).toEqual(['account', 'contact', 'lead']);
  expect(objects.contact?.selectedFields).toEqual({ department: true, birthdate: true });
  await expect.poll(() => stage.callbacks('onInstallSuccess')).toHaveLength(1);

  await page.reload();
  await place(page, /^Contact/).click();
  await button(page, 'Change extra fields').click();
  await page.getByRole('checkbox', { name: 'Department' }).uncheck();
  await button(page, 'Save 1 change').click();
  await expect.poll(() => stage.callbacks('onUpdateSuccess')).toHaveLength(1);
  const [saved, ...others] = installationWrites(stage, 'PATCH');
  expect(others).toEqual([]);
  const body = bodyOf(saved);
  expect(body.updateMask?.toSorted()).toEqual([
    'config.content.read.objects.contact',
    'config.createdBy',
  ]);
  const patched = body.installation?.config?.content?.read?.objects ?? {};
  expect(Object.keys(patched)).toEqual(['contact']);
  expect(patched.contact?.selectedFields).toEqual({ birthdate: true });

  await place(page, /^Connection/).click();
  await button(page, 'Uninstall…').click();
  const dialog = page.getByRole('alertdialog', { name: 'Uninstall Salesforce?' });
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await expect(dialog).toContainText('Acme stops reading Accounts, Contacts, and Leads.');
  await dialog.getByRole('button', { name: 'Uninstall' }).click();
  await expect(heading(page, 'Salesforce is uninstalled')).toBeVisible();
  expect(stage.api.emulator.state.installations).toEqual([]);
  await expect.poll(() => stage.callbacks('onUninstallSuccess')).toHaveLength(1);

  await button(page, 'Set up again').click();
  await connectAndSignIn(page);
  await button(page, 'Install').click();
  await expect(heading(page, 'Salesforce is installed')).toBeVisible();
  expect(stage.api.emulator.state.installations).toHaveLength(1);
});

test('two fields are mapped by keyboard alone', async ({ page, stage }) => {
  await stage.open({ story: 'install--panel' }, { scenario: 'installed' });
  await place(page, /^Account/).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Account')).toBeFocused();
  for (const [target, typed, picked] of [
    ['Segment', 'account type', 'Account Type'],
    ['Health', 'success', 'Success Plan'],
  ] as const) {
    const control = page.getByRole('combobox', { name: new RegExp(`field for .*${target}`, 'i') });
    await control.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Search Salesforce fields' })).toBeFocused();
    await page.keyboard.type(typed);
    await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(picked);
    await page.keyboard.press('Enter');
    await expect(control).toContainText(picked);
  }
  await button(page, 'Save 2 changes').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => stage.callbacks('onUpdateSuccess')).toHaveLength(1);
  const body = bodyOf(installationWrites(stage, 'PATCH')[0]);
  const mappings = body.installation?.config?.content?.read?.objects.account?.selectedFieldMappings;
  expect(mappings).toEqual({ segment: 'type', health: 'success_plan__c' });
});

test('a browser that blocks windows installs by a link', async ({ page, stage }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await stage.open({ story: 'install--panel' });
  await button(page, 'Continue to Salesforce').click();
  const link = page.getByRole('link', { name: 'Open Salesforce' });
  const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await signIn(tab);
  await page.bringToFront();
  await button(page, 'Install').click();
  await expect(heading(page, 'Salesforce is installed')).toBeVisible();
});

test('a customer denies consent, tries again and installs', async ({ page, stage }) => {
  await stage.open({ story: 'install--panel' });
  const first = await openedBy(page, () => button(page, 'Continue to Salesforce').click());
  await signIn(first, 'Deny');
  const second = await openedBy(page, () => button(page, 'Try again').click());
  await signIn(second);
  await button(page, 'Install').click();
  await expect(heading(page, 'Salesforce is installed')).toBeVisible();
});

test('the install flow sends each request once', async ({ page, stage }) => {
  await stage.open({ story: 'install--panel' }, { scenario: 'installed' });
  await expect(heading(page, 'Salesforce is installed')).toBeVisible();
  const asked = stage.requests.map(({ method, path }) => `${method} ${path}`);
  expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
  expect(asked).toHaveLength(6);
});

test.describe('mistakes of a host or a server', () => {
  test('a wrong key ends on a screen with a next step after at most five requests', async ({
    page,
    stage,
  }) => {
    await stage.open({ story: 'install--panel', args: { apiKey: 'wrong-key' } });
    await expect(button(page, 'Copy details for support')).toBeVisible();
    await expect.poll(() => stage.callbacks('onError')).not.toHaveLength(0);
    expect(stage.requests.length).toBeLessThanOrEqual(5);
    expect(new Set(stage.requests.map(({ status }) => status))).toEqual(new Set([401]));
  });

  test('HTML instead of JSON is explained, and the next try works', async ({ page, stage }) => {
    await stage.open(
      { story: 'install--panel' },
      { scenario: 'connected', faults: [{ on: 'getIntegration', answer: { kind: 'html' } }] },
    );
    await expect(button(page, 'Try again')).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('.amp-root').first()).not.toContainText('<');
    stage.api.emulator.setFaults([]);
    await button(page, 'Try again').click();
    await expect(heading(page, 'Salesforce is ready to install')).toBeVisible();
  });

  test('an unknown integration is explained by name to the developer only', async ({
    page,
    stage,
  }) => {
    await stage.open({ story: 'install--panel', args: { integration: 'salesforceSink' } });
    await expect(button(page, 'Copy details for support')).toBeVisible();
    await expect.poll(() => stage.callbacks('onError')).not.toHaveLength(0);
    expect((await stage.callbacks('onError')).join()).toContain('salesforceSync');
  });

  test('an unreadable object is left out and the others are installed', async ({ page, stage }) => {
    await stage.open({ story: 'install--panel' }, { scenario: 'hydrationError' });
    await expect(place(page, /^Lead Can’t be read/)).toBeVisible();
    await place(page, /^Lead/).click();
    await expect(button(page, 'Check again')).toBeVisible();
    await button(page, 'Install').click();
    await expect(heading(page, 'Salesforce is installed')).toBeVisible();
    const body = bodyOf(installationWrites(stage, 'POST')[0]);
    const objects = body.config?.content.read?.objects ?? {};
    expect(Object.keys(objects).toSorted()).toEqual(['account', 'contact']);
  });

  test('a refused save keeps every choice and quotes the provider', async ({ page, stage }) => {
    await stage.open({ story: 'install--panel' }, { scenario: 'installed' });
    const contact = stage.api.emulator.state.accounts.salesforce?.objects.contact;
    if (contact) contact.hiddenFields = ['birthdate'];
    await place(page, /^Contact/).click();
    await addExtraFields(page, ['Birthdate']);
    await button(page, 'Save 1 change').click();
    await expect(page.getByText('Contact wasn’t accepted')).toBeVisible();
    await expect(page.locator('q')).toContainText('birthdate');
    await expect(page.getByRole('checkbox', { name: 'Birthdate' })).toBeChecked();
    if (contact) contact.hiddenFields = [];
    await button(page, 'Save 1 change').click();
    await expect.poll(() => stage.callbacks('onUpdateSuccess')).toHaveLength(1);
  });
});

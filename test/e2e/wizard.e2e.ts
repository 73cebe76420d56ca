import type { Page } from '@playwright/test';
import { expect, openedBy, signIn, type Stage, test } from './support/journey';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const step = (page: Page) => page.getByText(/^Step \d/);
const saved = (stage: Stage) => stage.api.emulator.state.installations[0]?.config.content;

/** Removes the mobile number of contacts, so that one mapping is left to a person. */
function withoutMobile(stage: Stage): void {
  const contact = stage.api.emulator.state.accounts.salesforce?.objects.contact;
  if (contact) delete contact.fields.mobilephone;
}

test('the wizard leads from connect to done in single pages, and Back keeps everything', async ({
  page,
  stage,
}) => {
  await stage.open({ story: 'install--wizard' });
  withoutMobile(stage);
  await expect(step(page)).toHaveText('Step 1 · Connect');
  const popup = await openedBy(page, () => button(page, 'Continue to Salesforce').click());
  await signIn(popup);
  await expect(step(page)).toHaveText('Step 2 of 4 · Contact');
  await button(page, 'Next').click();
  const mobile = page.getByRole('combobox', { name: /field for Mobile number/ });
  await expect(mobile).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Business Phone');
  await page.keyboard.press('Enter');
  await expect(mobile).toContainText('Business Phone');
  await button(page, 'Next').click();
  await expect(step(page)).toHaveText('Step 3 of 4 · Review');
  await button(page, 'Back').click();
  await expect(mobile).toContainText('Business Phone');
  await button(page, 'Back').click();
  await expect(step(page)).toHaveText('Step 1 of 4 · Connect');
  await button(page, 'Next').click();
  await button(page, 'Next').click();
  await button(page, 'Install').click();
  await expect(step(page)).toHaveText('Step 4 of 4 · Done');
  await expect(page.getByText(/of about 18,300/)).toBeVisible();
  expect(saved(stage)?.read?.objects.contact?.selectedFieldMappings).toMatchObject({
    mobile: 'phone',
  });
  await expect.poll(() => stage.callbacks('onInstallSuccess')).toHaveLength(1);
  await button(page, 'Done').click();
  await expect(page.getByRole('navigation', { name: 'Salesforce settings' })).toBeVisible();
});

import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import type { EmulatorOptions, EmulatorState } from '../../src/testing/types';
import { demoWorld } from '../../src/testing/worlds/demoWorld';

/** An app in `test/hosts/apps`. */
export interface Host {
  name: string;
  react: '18' | '19';
  moduleResolution: 'node' | 'bundler';
  world: EmulatorOptions;
  /** The same steps with both packages. */
  walk: (page: Page, state: () => EmulatorState) => Promise<void>;
}

const patient = expect.configure({ timeout: 15_000 });
const contentOf = (state: EmulatorState) => state.installations[0]?.config.content;

const settings: Host = {
  name: 'settings',
  react: '19',
  moduleResolution: 'bundler',
  world: { scenario: 'connected' },
  async walk(page, state) {
    const fields = () =>
      Object.keys(contentOf(state())?.read?.objects?.['contact']?.selectedFields ?? {});
    const save = page.getByRole('button', { name: 'Save' });
    await patient(page.getByTestId('state')).toHaveText('Not installed');
    await patient(page.getByText('Connected', { exact: true })).toBeVisible();
    await page.getByLabel('leadsource').check();
    await page.getByLabel('Notes').selectOption('description');
    await save.click();
    await patient(page.getByTestId('state')).toHaveText('Installed');
    expect(fields()).toContain('leadsource');
    await page.getByLabel('leadsource').uncheck();
    await save.click();
    await patient.poll(fields).not.toContain('leadsource');
    await patient(save).toBeEnabled();
    await page.getByRole('button', { name: 'Remove' }).click();
    await patient(page.getByTestId('state')).toHaveText('Not installed');
    expect(state().installations).toEqual([]);
  },
};

const onboarding: Host = {
  name: 'onboarding',
  react: '18',
  moduleResolution: 'node',
  world: { world: demoWorld('all') },
  async walk(page, state) {
    await patient(page.getByTestId('count')).toHaveText('0 of 2 connected');
    for (const [index, provider] of ['ledgerly', 'mailbarn'].entries()) {
      const part = page.getByTestId(provider);
      await patient(part.locator('input').first()).toBeVisible();
      for (const input of await part.locator('input:visible').all()) await input.fill('demo-key');
      await part.locator('button:visible').last().click();
      await patient(page.getByTestId('count')).toHaveText(`${index + 1} of 2 connected`);
      const id = state().connections.find((one) => one.provider === provider)?.id ?? 'none';
      await patient(part.locator('output')).toHaveText(id);
    }
    const [left, right] = await Promise.all(
      ['ledgerly', 'mailbarn'].map((name) => page.getByTestId(name).boundingBox()),
    );
    expect(left?.width).toBeGreaterThan(300);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
  },
};

const writes: Host = {
  name: 'writes',
  react: '19',
  moduleResolution: 'bundler',
  world: { scenario: 'connected' },
  async walk(page, state) {
    const lead = () => contentOf(state())?.write?.objects?.['lead'];
    await page.getByLabel('Write leads').check({ timeout: 15_000 });
    await page.getByLabel('Industry').fill('Energy');
    await page.getByLabel('Only for new leads').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await patient(page.getByTestId('state')).toHaveText('Installed');
    expect(lead()).toMatchObject({
      selectedFieldSettings: {
        industry: {
          default: { stringValue: 'Energy' },
          writeOnCreate: 'always',
          writeOnUpdate: 'never',
        },
      },
    });
    await page.getByLabel('Industry').fill('Banking');
    await page.getByRole('button', { name: 'Save' }).click();
    await patient(page.getByTestId('saved')).toHaveText('Saved 2');
    expect(lead()).toMatchObject({
      selectedFieldSettings: { industry: { default: { stringValue: 'Banking' } } },
    });
  },
};

export const hosts = [settings, writes, onboarding];

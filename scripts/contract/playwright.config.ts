import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config';

/** Installs the contract's manifests through the browser, and appends to the recorded requests. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  outputDir: '../../test-results/manifests',
  globalSetup: undefined,
  reporter: [['list'], ['json', { outputFile: '../../test-results/manifests.json' }]],
});

import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config';

/** Installs the contract's manifests through the browser; adds to what the journeys recorded. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  outputDir: '../../test-results/manifests',
  globalSetup: undefined,
  reporter: [['list'], ['json', { outputFile: '../../test-results/manifests.json' }]],
});

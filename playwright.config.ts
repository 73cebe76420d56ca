import { defineConfig } from '@playwright/test';
import { ensureChromium } from './scripts/support/chromium';

/** Journeys on three origins: the host's page (built Storybook), the API, the authorization server. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/journeys',
  globalSetup: './test/e2e/support/globalSetup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Generous for a slow machine, but a journey that hangs still ends.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    // Recording takes nearly half of the time, so it is off where nobody looks at it.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    },
  },
});

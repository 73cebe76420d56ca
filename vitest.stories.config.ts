import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/support/chromium';

/** Checks that every story renders, its `play` passes and axe finds nothing. One page for all is four times as fast. */
export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook' })],
  // A dependency found while a test runs would reload the page and fail the first run of a clean clone.
  optimizeDeps: {
    include: [
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      '@tanstack/react-query',
      'clsx',
      'hono',
      'valibot',
      'yaml',
    ],
  },
  test: {
    name: 'stories',
    testTimeout: 30_000,
    isolate: false,
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: chromiumPath(),
          args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

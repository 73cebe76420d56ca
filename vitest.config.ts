import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/support/chromium';

/** The suffix picks the runner: `.test` jsdom, `.ssr.test` node, `.browser.test` Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react()],
        test: {
          name: 'unit',
          testTimeout: 30_000,
          environment: 'jsdom',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.{ssr,browser}.test.{ts,tsx}', 'test/package/**'],
          setupFiles: ['test/setup/unit.ts'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'ssr',
          testTimeout: 30_000,
          environment: 'node',
          include: ['test/**/*.ssr.test.{ts,tsx}'],
        },
      },
      {
        plugins: [react()],
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            '@testing-library/react',
            '@testing-library/user-event',
            '@tanstack/react-query',
            '@radix-ui/react-dialog',
            '@headlessui/react',
            '@mui/material/Dialog',
            'clsx',
            'axe-core',
            'valibot',
            'hono',
            'yaml',
            'vitest-browser-react',
          ],
        },
        test: {
          name: 'browser',
          testTimeout: 60_000,
          include: ['test/**/*.browser.test.{ts,tsx}'],
          setupFiles: ['test/setup/browser.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromiumPath(),
                args: [
                  '--no-sandbox',
                  '--disable-background-networking',
                  '--disable-component-update',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1280, height: 800 },
          },
        },
      },
    ],
  },
});

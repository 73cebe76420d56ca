import { defineConfig } from 'vitest/config';

/** Checks of the built package (`npm run build` first). They install and bundle, so they run in `.ci/run` only. */
export default defineConfig({
  test: {
    name: 'package',
    environment: 'node',
    include: ['test/package/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
});

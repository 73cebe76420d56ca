import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  // The builds of dependencies that run anywhere; yaml's other one needs Node.
  platform: 'browser',
  dts: true,
  // `treeshake: true` would strip the directive; the consumer's bundler shakes anyway.
  treeshake: false,
};

/**
 * Three builds, so that no chunk is shared between a door with `'use client'` and one without. ESM is
 * split (lazy parts stay lazy); CJS is not: there the banner would land behind another statement.
 */
export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    banner: { js: "'use client';" },
    sourcemap: true,
  },
  // valibot, hono and yaml are development dependencies and so bundled: nothing to install for users.
  { ...shared, entry: { testing: 'src/testing/index.ts' } },
  {
    ...shared,
    entry: {
      'locales/en': 'src/locale/doors/en.ts',
      'locales/pseudo': 'src/locale/doors/pseudo.ts',
    },
    esbuildOptions(options) {
      options.chunkNames = 'locales/[name]-[hash]';
    },
  },
]);

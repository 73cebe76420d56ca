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
 * The client entry's CJS and types (its ESM: `scripts/build.ts`), and the side doors. CJS is one file: split, the banner
 * would land behind another statement, and two entries would each carry a copy of the contexts. No file is shared
 * between the client entry and the side doors, which work on a server too.
 */
export default defineConfig([
  {
    ...shared,
    format: 'cjs',
    entry: { index: 'src/index.ts' },
    banner: { js: "'use client';" },
    sourcemap: true,
  },
  { ...shared, format: 'esm', entry: { index: 'src/index.ts' }, dts: { only: true } },
  // valibot, hono and yaml are development dependencies and so bundled: nothing to install for users.
  { ...shared, entry: { testing: 'src/testing/index.ts' } },
  {
    ...shared,
    entry: {
      'locales/en': 'src/locale/doors/en.ts',
      'locales/de': 'src/locale/doors/de.ts',
      'locales/es': 'src/locale/doors/es.ts',
      'locales/pseudo': 'src/locale/doors/pseudo.ts',
    },
    esbuildOptions(options) {
      options.chunkNames = 'locales/[name]-[hash]';
    },
  },
]);

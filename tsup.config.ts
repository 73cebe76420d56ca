import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  // Takes builds of dependencies that run anywhere: another build of yaml needs Node.
  platform: 'browser',
  dts: true,
  // `treeshake: true` would strip the directive. The host's bundler shakes the tree anyway.
  treeshake: false,
};

/**
 * Builds the client entry's CJS and types (its ESM: `scripts/package/build.ts`), and the side entries. CJS is one file, since
 * splitting would put a statement before the banner. The client entry shares no file with the side entries, of which
 * `testing` works on a server too.
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
  // `npx ampkit`. Its parser and editor are bundled too: users install neither, and no other entry reaches them.
  {
    ...shared,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    entry: { cli: 'src/migrate/cli.ts' },
    banner: { js: '#!/usr/bin/env node' },
    dts: false,
    minify: true,
  },
  // valibot, hono and yaml are development dependencies and therefore bundled: users install none of them.
  { ...shared, entry: { testing: 'src/testing/index.ts' } },
  {
    ...shared,
    entry: {
      'locales/en': 'src/locale/doors/en.ts',
      'locales/de': 'src/locale/doors/de.ts',
      'locales/es': 'src/locale/doors/es.ts',
      'locales/pseudo': 'src/locale/doors/pseudo.ts',
    },
    // A server page passes a catalogue on to the client entry: its functions travel only as a client reference.
    banner: { js: "'use client';" },
    esbuildOptions(options) {
      options.chunkNames = 'locales/[name]-[hash]';
    },
  },
]);

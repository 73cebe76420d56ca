/** Builds `dist`: the client entry's modules, the bundled entries by tsup, then the two style sheets. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { thirdPartyNotices } from './notices';
import { shortenNames } from './shortenNames';

/** Keeps modules in separate files: each import names the file beside it. */
const keepApart: Plugin = {
  name: 'keep-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: `${path}.js`, external: true },
    );
  },
};

const modules: BuildOptions = {
  bundle: true,
  packages: 'external',
  plugins: [keepApart],
  format: 'esm',
  target: 'es2022',
  sourcemap: true,
  outdir: 'dist',
  outbase: 'src',
  // `verbatimModuleSyntax` is off, so that an import of types alone leaves no import behind.
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
  logLevel: 'error',
};

/**
 * Writes one file for each module, so that a bundler takes and splits off exactly what an import needs. Only the entry
 * carries `'use client'`, which covers every module behind it.
 */
async function buildModules(): Promise<void> {
  const entryPoints = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => /\.tsx?$/.test(name) && !/^(testing|migrate|locale\/doors|index\.ts)/.test(name),
    )
    .map((name) => `./src/${name}`);
  await build({ ...modules, entryPoints });
  await build({ ...modules, entryPoints: ['./src/index.ts'], banner: { js: "'use client';" } });
}

/** Writes one style sheet out of those beside the components. `contents` decides whether it is wrapped in a layer. */
async function buildSheet(name: string, contents: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'src', loader: 'css' },
    bundle: true,
    minify: true,
    write: false,
    // Without a target, nesting, logical properties and `:where()` stay as written.
    logLevel: 'error',
  });
  for (const { text } of outputFiles) writeFileSync(`dist/${name}`, shortenNames(text));
  // Without types TypeScript 6 refuses `import 'ampkit/styles.css'`.
  writeFileSync(`dist/${name}.d.ts`, 'export {};\n');
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
await buildModules();
execFileSync('npx', ['tsup', '--silent'], { stdio: 'inherit' });
writeFileSync('dist/THIRD_PARTY_NOTICES.txt', thirdPartyNotices());
await buildSheet('styles.css', "@import './styles.css';");
await buildSheet('styles.layered.css', "@import './styles.css' layer(ampkit);");

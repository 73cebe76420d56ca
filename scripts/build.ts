/** Builds `dist`: the three entries by tsup, then the two style sheets. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** One file out of the sheets beside the components; `contents` decides whether it is wrapped in a layer. */
async function buildSheet(name: string, contents: string): Promise<void> {
  await build({
    stdin: { contents, resolveDir: 'src', loader: 'css' },
    outfile: `dist/${name}`,
    bundle: true,
    minify: true,
    // No target: nesting, logical properties and `:where()` stay as written.
    logLevel: 'error',
  });
  // Without types TypeScript 6 refuses `import 'ampkit/styles.css'`.
  writeFileSync(`dist/${name}.d.ts`, 'export {};\n');
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
execFileSync('npx', ['tsup', '--silent'], { stdio: 'inherit' });
await buildSheet('styles.css', "@import './styles.css';");
await buildSheet('styles.layered.css', "@import './styles.css' layer(ampkit);");

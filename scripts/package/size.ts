/**
 * `npm run size` prints what hosts and browsers load (min+gzip, React external, dependencies included), after
 * `npm run build`. *Door*: static imports of an entry, with `AmpersandProvider` where it needs one. *Way*: every file that
 * a browser fetches from the first render to *connected* or *installed*, in English.
 *
 * Budgets stand in `sizes.json`. A missed budget has an accepted size there: it is printed as missed each time, and the
 * check fails when the size grows beyond it. `npm run size -- --accept` writes today's misses into that file.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import * as vite from 'vite';

interface Size {
  /** kB. */
  budget: number;
  /** kB of a budget that is missed. */
  accepted?: number;
}

/** One file of a bundle. */
interface Chunk {
  isEntry: boolean;
  code: Uint8Array | string;
  imports: string[];
  dynamicImports: string[];
}
type Bundle = Map<string, Chunk>;

/** Two builds of one source differ by less than this. */
const TOLERANCE_KB = 0.2;
const sizesFile = 'scripts/package/sizes.json';

const entries = [
  ['useIsIntegrationInstalled', '{ AmpersandProvider, useIsIntegrationInstalled }'],
  ['ConnectProvider', '{ AmpersandProvider, ConnectProvider }'],
  ['InstallIntegration', '{ AmpersandProvider, InstallIntegration }'],
  ['FieldMappingPicker, controlled', '{ FieldMappingPicker }'],
  ['IntegrationList', '{ AmpersandProvider, IntegrationList }'],
  ['InstallationStatus', '{ AmpersandProvider, InstallationStatus }'],
  ['everything', '*'],
] as const;
const languages = ['de', 'es'];
const sheets = ['styles.css', 'styles.layered.css'];

const production = { 'process.env.NODE_ENV': '"production"' };
const external = ['react', 'react-dom', 'react/*', 'react-dom/*'];

async function byVite(code: string): Promise<Bundle> {
  const folder = 'test-results/sizes';
  mkdirSync(folder, { recursive: true });
  const input = `${folder}/entry.js`;
  writeFileSync(input, code.replace('./dist/', '../../dist/'));
  const result = await vite.build({
    configFile: false,
    logLevel: 'error',
    define: production,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input,
        preserveEntrySignatures: 'strict',
        external: external.map((name) => new RegExp(`^${name.replace('*', '.*')}$`)),
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as vite.Rollup.RollupOutput;
  return new Map(
    output.flatMap((file): Array<[string, Chunk]> =>
      file.type === 'chunk' ? [[file.fileName, file]] : [],
    ),
  );
}

async function byEsbuild(code: string): Promise<Bundle> {
  const { metafile, outputFiles } = await esbuild.build({
    stdin: { contents: code, resolveDir: process.cwd(), sourcefile: 'entry.js' },
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    write: false,
    metafile: true,
    external,
    define: production,
    logLevel: 'error',
  });
  return new Map(
    Object.entries(metafile.outputs).map(([path, { imports, entryPoint }]) => {
      const of = (kind: string) =>
        imports.filter((one) => one.kind === kind && !one.external).map((one) => one.path);
      const chunk: Chunk = {
        isEntry: entryPoint?.endsWith('entry.js') === true,
        code: outputFiles.find((file) => file.path.endsWith(path))?.contents ?? '',
        imports: of('import-statement'),
        dynamicImports: of('dynamic-import'),
      };
      return [path, chunk];
    }),
  );
}

const kB = (bytes: number) => Math.round(bytes / 100) / 10;
const gzipped = (code: Uint8Array | string) => gzipSync(code, { level: 9 }).length;

/** Size of the files that an entry reaches: its door, or its way, on which every lazy part is fetched. */
function sizeOf(bundle: Bundle, what: 'door' | 'way'): number {
  const reached = new Set([...bundle].filter(([, { isEntry }]) => isEntry).map(([path]) => path));
  for (const path of reached) {
    const { imports = [], dynamicImports = [] } = bundle.get(path) ?? {};
    for (const next of [...imports, ...(what === 'way' ? dynamicImports : [])]) {
      if (bundle.has(next)) reached.add(next);
    }
  }
  return kB([...reached].reduce((sum, path) => sum + gzipped(bundle.get(path)?.code ?? ''), 0));
}

const sizes = JSON.parse(readFileSync(sizesFile, 'utf8')) as Record<string, Size>;
const isAccepting = process.argv.includes('--accept');
const measured = new Set<string>();
let failed = 0;

/** A size with its budget, if it has one. */
function judged(name: string, size: number): string {
  const text = size.toFixed(1).padStart(5);
  const known = sizes[name];
  if (!known) return text;
  measured.add(name);
  const { budget, accepted = budget } = known;
  if (isAccepting) sizes[name] = size > budget ? { budget, accepted: size } : { budget };
  if (size <= budget) return `${text} of ${budget}`;
  if (isAccepting || size <= accepted + TOLERANCE_KB) return `${text} of ${budget}, missed`;
  failed += 1;
  return `${text} of ${budget}, GREW beyond ${accepted}`;
}

const row = (...cells: string[]) => console.log(cells.map((cell) => cell.padEnd(32)).join(''));

row('kB, min+gzip', ' door', '  way', ' door by esbuild');
for (const [name, names] of entries) {
  const code = `export ${names} from './dist/index.js';`;
  const bundle = await byVite(code);
  const door = judged(`${name}: door`, sizeOf(bundle, 'door'));
  const way = judged(`${name}: way`, sizeOf(bundle, 'way'));
  row(name, door, way, judged(`${name}: door by esbuild`, sizeOf(await byEsbuild(code), 'door')));
}
for (const code of languages) {
  const bundle = await byVite(`export { ${code} } from './dist/locales/${code}.js';`);
  row(`language ${code}`, judged(`language ${code}`, sizeOf(bundle, 'way')));
}
for (const name of sheets) row(name, judged(name, kB(gzipped(readFileSync(`dist/${name}`)))));

for (const name of Object.keys(sizes).filter((one) => !measured.has(one))) {
  failed += 1;
  console.log(`${name} has a budget but is not measured`);
}
if (isAccepting) writeFileSync(sizesFile, `${JSON.stringify(sizes, null, 2)}\n`);
process.exit(failed ? 1 : 0);

/**
 * Prints what each import costs (min+gzip, React external, dependencies included), by the two bundlers that hosts use
 * most, and holds the budgets. A budget that is missed today stands in `sizes.missed.json` with the size it was missed
 * by: it is printed as missed every time, and a size that grows beyond that fails.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import * as vite from 'vite';

interface Budget {
  name: string;
  names: string;
  /** kB for what loads at once. */
  initial?: number;
  /** kB with every lazy part. */
  total?: number;
}

const budgets: Budget[] = [
  {
    name: 'hooks',
    names:
      '{ AmpersandProvider, InstallationProvider, useInstallation, useConnection, useConnect }',
    initial: 25,
  },
  { name: 'ConnectProvider', names: '{ AmpersandProvider, ConnectProvider }', initial: 35 },
  { name: 'InstallIntegration', names: '{ AmpersandProvider, InstallIntegration }', initial: 65 },
  { name: 'FieldMappingPicker alone', names: '{ FieldMappingPicker }', initial: 30 },
  { name: 'everything', names: '*', total: 110 },
];

/** What a bundler made of one import. */
interface Chunk {
  isEntry: boolean;
  code: Uint8Array | string;
  imports: string[];
  dynamicImports: string[];
}
type Bundle = Map<string, Chunk>;

const production = { 'process.env.NODE_ENV': '"production"' };
const external = ['react', 'react-dom', 'react/*', 'react-dom/*'];

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

const kB = (bytes: number) => Math.round(bytes / 100) / 10;
const gzipped = (code: Uint8Array | string) => gzipSync(code, { level: 9 }).length;

/** What the entry reaches: a bundler also writes lazy parts of code that was shaken off. */
function sizeOf(bundle: Bundle, withLazy: boolean): number {
  const reached = new Set([...bundle].filter(([, { isEntry }]) => isEntry).map(([path]) => path));
  for (const path of reached) {
    const { imports = [], dynamicImports = [] } = bundle.get(path) ?? {};
    for (const next of [...imports, ...(withLazy ? dynamicImports : [])]) {
      if (bundle.has(next)) reached.add(next);
    }
  }
  return kB([...reached].reduce((sum, path) => sum + gzipped(bundle.get(path)?.code ?? ''), 0));
}

const missed = JSON.parse(readFileSync('scripts/package/sizes.missed.json', 'utf8')) as Record<
  string,
  number
>;
/** Two builds of one source differ by less than this. */
const TOLERANCE_KB = 0.5;

let failed = 0;
function report(row: { name: string; by: string; what: string; size: number; budget?: number }) {
  const { name, by, what, size, budget } = row;
  const over = budget !== undefined && size > budget;
  const known = missed[`${name} ${what}, ${by}`];
  const grown = over && (known === undefined || size > known + TOLERANCE_KB);
  if (grown) failed += 1;
  const verdict = grown ? '  OVER' : over ? '  missed, as known' : '';
  const limit = budget === undefined ? '' : ` of ${budget}${verdict}`;
  const label = `${name.padEnd(26)} ${by.padEnd(8)} ${what.padEnd(8)}`;
  console.log(`${label} ${size.toFixed(1).padStart(6)} kB${limit}`);
}

for (const [by, bundle] of [
  ['Vite', byVite],
  ['esbuild', byEsbuild],
] as const) {
  for (const { name, names, initial, total } of budgets) {
    const made = await bundle(`export ${names} from './dist/index.js';`);
    report({ name, by, what: 'initial', size: sizeOf(made, false), budget: initial });
    report({ name, by, what: 'total', size: sizeOf(made, true), budget: total });
  }
}
for (const name of ['styles.css', 'styles.layered.css']) {
  const size = kB(gzipped(readFileSync(`dist/${name}`)));
  report({ name, by: '', what: 'total', size, budget: 10 });
}
process.exit(failed ? 1 : 0);

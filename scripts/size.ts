/**
 * Prints what each import costs (min+gzip, React external, dependencies included) and holds the budgets.
 * A budget that is missed today stands in `sizes.missed.json` with the size it was missed by: it is printed as
 * missed every time, and a size that grows beyond that fails.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

interface Budget {
  name: string;
  code: string;
  /** kB for what loads at once. */
  initial?: number;
  /** kB with every lazy part. */
  total?: number;
}

const from = "from './dist/index.js';";
const budgets: Budget[] = [
  {
    name: 'hooks',
    code: `export { AmpersandProvider, InstallationProvider, useInstallation, useConnection, useConnect } ${from}`,
    initial: 25,
  },
  {
    name: 'ConnectProvider',
    code: `export { AmpersandProvider, ConnectProvider } ${from}`,
    initial: 35,
  },
  {
    name: 'InstallIntegration',
    code: `export { AmpersandProvider, InstallIntegration } ${from}`,
    initial: 65,
  },
  { name: 'FieldMappingPicker alone', code: `export { FieldMappingPicker } ${from}`, initial: 30 },
  { name: 'everything', code: `export * ${from}`, total: 110 },
];

const kB = (bytes: number) => Math.round(bytes / 100) / 10;

const missed = JSON.parse(readFileSync('scripts/sizes.missed.json', 'utf8')) as Record<
  string,
  number
>;
/** Two builds of one source differ by less than this. */
const TOLERANCE_KB = 0.5;

/** Outputs reached from the entry; esbuild also emits lazy parts of code that was shaken off. */
function reachedOutputs(outputs: Metafile['outputs'], kinds: string[]): Set<string> {
  const entry = Object.keys(outputs).find((path) =>
    outputs[path]?.entryPoint?.includes('entry.js'),
  );
  const reached = new Set<string>([entry ?? '']);
  for (const path of reached) {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kinds.includes(kind) && next in outputs) reached.add(next);
    }
  }
  return reached;
}

async function measure(code: string): Promise<{ initial: number; total: number }> {
  const result = await build({
    stdin: { contents: code, resolveDir: process.cwd(), sourcefile: 'entry.js' },
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    write: false,
    metafile: true,
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const { outputs } = result.metafile;
  const sizeOf = (kinds: string[]) =>
    [...reachedOutputs(outputs, kinds)]
      .map((path) => result.outputFiles.find((output) => output.path.endsWith(path)))
      .reduce((sum, file) => sum + (file ? gzipSync(file.contents, { level: 9 }).length : 0), 0);
  const initial = sizeOf(['import-statement']);
  const total = sizeOf(['import-statement', 'dynamic-import']);
  return { initial: kB(initial), total: kB(total) };
}

let failed = 0;
function report(name: string, size: number, what: string, budget: number | undefined): void {
  const over = budget !== undefined && size > budget;
  const known = missed[`${name} ${what}`];
  const grown = over && (known === undefined || size > known + TOLERANCE_KB);
  if (grown) failed += 1;
  const verdict = grown ? '  OVER' : over ? '  missed, as known' : '';
  const limit = budget === undefined ? '' : ` of ${budget}${verdict}`;
  console.log(`${name.padEnd(26)} ${what.padEnd(8)} ${size.toFixed(1).padStart(6)} kB${limit}`);
}

for (const { name, code, initial, total } of budgets) {
  const size = await measure(code);
  report(name, size.initial, 'initial', initial);
  report(name, size.total, 'total', total);
}
for (const sheet of ['styles.css', 'styles.layered.css']) {
  const size = kB(gzipSync(readFileSync(`dist/${sheet}`), { level: 9 }).length);
  report(sheet, size, 'total', 10);
}
process.exit(failed ? 1 : 0);

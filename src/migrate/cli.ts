import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { migrateFolder, type MigratedFile } from './migrateFolder';

const usage = `Usage: npx ampkit migrate [path] [--dry]

Moves an app from @amp-labs/react to ampkit: imports, style sheet, renamed props, package.json.
  path   folder or file; default: this folder. node_modules and built folders are left out.
  --dry  prints what would change, and writes nothing.`;

const print = (text: string) => process.stdout.write(`${text}\n`);

function fail(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

const nameOf = ({ path }: MigratedFile) => relative(process.cwd(), path) || path;

function printResults(files: MigratedFile[], dry: boolean): void {
  const changed = files.filter(({ changes }) => changes.length > 0);
  const left = files.filter((file) => file.left.length > 0);
  for (const file of changed) {
    print(nameOf(file));
    for (const { line, text } of file.changes) print(`  ${line}: ${text}`);
  }
  if (left.length > 0) {
    print('\nLeft to you:');
    for (const file of left) {
      for (const { line, text } of file.left) print(`  ${nameOf(file)}:${line}  ${text}`);
    }
  }
  const count = changed.length === 1 ? '1 file' : `${changed.length} files`;
  if (changed.length === 0) print('Nothing to change.');
  else print(`\n${dry ? `Would change ${count}; nothing is written.` : `Changed ${count}.`}`);
}

function readArguments(): { command: string | undefined; path: string; dry: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { dry: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    const [command, path = '.', ...more] = positionals;
    if (values.help) {
      print(usage);
      process.exit(0);
    }
    if (more.length > 0) fail(`One path at a time, please.\n\n${usage}`);
    return { command, path, dry: values.dry === true };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** Version of this package. */
function ownVersion(): string {
  // Beside `dist`, into which this file is built.
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

const { command, path, dry } = readArguments();
if (command !== 'migrate') fail(command ? `There is no command ${command}.\n\n${usage}` : usage);
if (!existsSync(path)) fail(`There is nothing at ${path}, so nothing was changed.`);
printResults(migrateFolder(path, { version: ownVersion(), dry }), dry);

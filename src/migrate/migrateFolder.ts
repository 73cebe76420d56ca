import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseSource } from './ast';
import { type PassedOn, passedOnBy } from './bindings';
import { type Migrated, migrateSource } from './migrateSource';
import { migratePackageJson, migrateStyleSheet } from './otherFiles';
import { newPackage, oldPackage } from './specifiers';

/** A file that was changed, or in which something is left to a person. */
export interface MigratedFile extends Omit<Migrated, 'text'> {
  path: string;
}

export interface MigrateOptions {
  /** Version of this package, for `package.json`. */
  version: string;
  /** Writes nothing. */
  dry: boolean;
}

const script = /\.([cm]?[jt]s|[jt]sx)$/;
const styleSheet = /\.(css|scss|sass|less)$/;
const skipped = new Set(['node_modules', 'dist', 'build', 'out', 'coverage', 'storybook-static']);
const hidden = /^\.(git|next|nuxt|turbo|cache|vercel|yarn|pnpm-store)$/;

/** Files below a folder, without what is installed or built. A path to a file is that file. */
function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) {
        return skipped.has(entry.name) || hidden.test(entry.name) ? [] : filesIn(inner);
      }
      return entry.isFile() ? [inner] : [];
    });
}

const isMigratable = (path: string) =>
  script.test(path) || styleSheet.test(path) || basename(path) === 'package.json';

/** Finds what modules of the project pass on, by their path without ending. */
function passingModules(texts: Map<string, string>): Map<string, PassedOn> {
  const found = new Map<string, PassedOn>();
  for (const [path, text] of texts) {
    if (!script.test(path) || !(text.includes(oldPackage) || text.includes(newPackage))) continue;
    const passed = attempt(() => passedOnBy(parseSource(path, text)));
    if (!passed || passed instanceof Error) continue;
    const bare = resolve(path).replace(script, '');
    found.set(bare, passed);
    if (basename(bare) === 'index') found.set(dirname(bare), passed);
  }
  return found;
}

function attempt<Value>(run: () => Value): Value | Error {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Migrates all files below a path, and tells which it changed and what is left. */
export function migrateFolder(path: string, { version, dry }: MigrateOptions): MigratedFile[] {
  const texts = new Map(
    filesIn(path)
      .filter(isMigratable)
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
  const passing = passingModules(texts);
  const results: MigratedFile[] = [];
  for (const [file, text] of texts) {
    const migrated = attempt(() => migrateFile(file, text, passing, version));
    if (migrated instanceof Error) {
      const reason = `cannot be parsed, so nothing is changed: ${migrated.message}`;
      results.push({ path: file, changes: [], left: [{ line: 1, text: reason }] });
      continue;
    }
    const { changes, left } = migrated;
    if (migrated.text !== text && !dry) writeFileSync(file, migrated.text);
    if (changes.length || left.length) results.push({ path: file, changes, left });
  }
  return results;
}

const unchanged = (text: string): Migrated => ({ text, changes: [], left: [] });

function migrateFile(
  path: string,
  text: string,
  passing: Map<string, PassedOn>,
  version: string,
): Migrated {
  if (styleSheet.test(path)) return migrateStyleSheet(text);
  if (!script.test(path)) return migratePackageJson(text, version);
  const find = (module: string) =>
    module.startsWith('.')
      ? passing.get(resolve(dirname(path), module).replace(script, ''))
      : undefined;
  const mayUse =
    text.includes(oldPackage) ||
    text.includes(newPackage) ||
    (passing.size > 0 && /\b(projectId|onSuccess)\b/.test(text));
  return mayUse ? migrateSource(path, text, find) : unchanged(text);
}

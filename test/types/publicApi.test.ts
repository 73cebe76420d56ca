import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const parse = (path: string) =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);

/** Names that an entry exports, values and types. */
function exportedNames(path: string): string[] {
  return parse(path).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause) return [];
    const { exportClause } = statement;
    return ts.isNamedExports(exportClause)
      ? exportClause.elements.map(({ name }) => name.text)
      : [];
  });
}

/** Names that a type test imports from an entry, by the module's specifier. */
function importedNames(path: string): Array<[specifier: string, name: string]> {
  return parse(path).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement)) return [];
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) return [];
    const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
    return bindings.elements.map(({ name }): [string, string] => [specifier, name.text]);
  });
}

const tested = readdirSync('test/types')
  .filter((name) => /\.test-d\.tsx?$/.test(name))
  .flatMap((name) => importedNames(`test/types/${name}`));

describe('type tests', () => {
  it.each([
    ['src/index.ts', '../../src/index', 50],
    ['src/testing/index.ts', '../../src/testing/index', 15],
  ])('cover every export of %s', (path, specifier, least) => {
    const names = exportedNames(path);
    expect(names.length).toBeGreaterThan(least);
    const covered = new Set(tested.filter(([from]) => from === specifier).map(([, name]) => name));
    expect(names.filter((name) => !covered.has(name))).toEqual([]);
  });

  it.each(readdirSync('src/locale/doors'))('cover the locale %s', (name) => {
    const specifier = `../../src/locale/doors/${name.replace(/\.ts$/, '')}`;
    expect(tested.filter(([from]) => from === specifier)).not.toEqual([]);
  });
});

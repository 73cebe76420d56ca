/** Sources of the package as TypeScript's parser sees them: files, rooms and imports. */
import { dirname, posix } from 'node:path';
import ts from 'typescript';

/** Path from the project's root (`src/core/draft.ts`) → text. */
export type Sources = Record<string, string>;

export interface Import {
  specifier: string;
  /** `export * from`. */
  star: boolean;
  reexport: boolean;
  /** Imports only types, which are gone at run time. */
  typeOnly: boolean;
}

const parsed = new Map<string, ts.SourceFile>();

/** Parses a file. Every check asks for every file, so the last result of a path is kept. */
export function parse(path: string, text: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known?.text === text) return known;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  parsed.set(path, source);
  return source;
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function importsValues(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return true;
  if (clause.isTypeOnly) return false;
  if (clause.name || !clause.namedBindings || !ts.isNamedImports(clause.namedBindings)) return true;
  const { elements } = clause.namedBindings;
  return elements.length === 0 || elements.some((element) => !element.isTypeOnly);
}

function exportsValues(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return false;
  const clause = node.exportClause;
  if (!clause || !ts.isNamedExports(clause)) return true;
  return clause.elements.some((element) => !element.isTypeOnly);
}

const textOf = (node: ts.Node | undefined) =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

/** The import that a node makes: a statement, a re-export, `import('…')` as a value or as a type. */
function importOf(node: ts.Node): Import | undefined {
  const none = { star: false, reexport: false };
  if (ts.isImportDeclaration(node)) {
    const specifier = textOf(node.moduleSpecifier) ?? '';
    return { ...none, specifier, typeOnly: !importsValues(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const specifier = textOf(node.moduleSpecifier) ?? '';
    const star = !node.exportClause;
    return { specifier, star, reexport: true, typeOnly: !exportsValues(node) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const specifier = textOf(node.argument.literal);
    return specifier === undefined ? undefined : { ...none, specifier, typeOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const specifier = textOf(node.arguments[0]);
    return specifier === undefined ? undefined : { ...none, specifier, typeOnly: false };
  }
  return undefined;
}

/** Every import of a file, in order. */
export function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  walk(source, (node) => {
    const one = importOf(node);
    if (one) found.push(one);
  });
  return found;
}

/** Imports that remain at run time. */
export const valueImports = (source: ts.SourceFile) =>
  importsOf(source).filter((one) => !one.typeOnly);

/** Path of the file that a relative import names. */
export function resolve(from: string, specifier: string, sources: Sources): string | undefined {
  const base = posix.join(dirname(from), specifier);
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => path in sources);
}

/** Room of a file: the folder below `src`. */
export const roomOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];

/** Files that each file imports, by path. */
export function graphOf(sources: Sources, importsIn: (source: ts.SourceFile) => Import[]) {
  const targets = (path: string, text: string) =>
    importsIn(parse(path, text)).flatMap(({ specifier }) =>
      specifier.startsWith('.') ? (resolve(path, specifier, sources) ?? []) : [],
    );
  return new Map(Object.entries(sources).map(([path, text]) => [path, targets(path, text)]));
}

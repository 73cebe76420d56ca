/** Reads sources with TypeScript's parser and says where they break the rules of `rooms.ts`. */
import { dirname, posix } from 'node:path';
import ts from 'typescript';
import * as rules from './rooms';

/** Path from the project's root (`src/core/draft.ts`) → text. */
export type Sources = Record<string, string>;

interface Import {
  specifier: string;
  star: boolean;
  reexport: boolean;
}

const parse = (path: string, text: string) =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
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

/** What a file needs at run time. */
function valueImports(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  walk(source, (node) => {
    if (ts.isImportDeclaration(node) && importsValues(node.importClause)) {
      const specifier = (node.moduleSpecifier as ts.StringLiteral).text;
      found.push({ specifier, star: false, reexport: false });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && exportsValues(node)) {
      const specifier = (node.moduleSpecifier as ts.StringLiteral).text;
      found.push({ specifier, star: !node.exportClause, reexport: true });
    } else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0] &&
      ts.isStringLiteral(node.arguments[0])
    ) {
      found.push({ specifier: node.arguments[0].text, star: false, reexport: false });
    }
  });
  return found;
}

function resolve(from: string, specifier: string, sources: Sources): string | undefined {
  const base = posix.join(dirname(from), specifier);
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => path in sources);
}

const roomOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];

function checkImport(path: string, { specifier, star, reexport }: Import, sources: Sources) {
  const room = roomOf(path);
  const rule = room === undefined ? rules.door : rules.rooms[room];
  if (!rule) return [`${path}: no room is called ${room}`];
  const problems: string[] = [];
  if (star) problems.push(`${path}: \`export *\` of ${specifier}; list the names`);
  if (!specifier.startsWith('.')) {
    if (!rule.packages.some((allowed) => allowed.test(specifier))) {
      problems.push(`${path}: ${room ?? 'the door'} may not import the package ${specifier}`);
    }
    return problems;
  }
  const target = resolve(path, specifier, sources);
  if (!target) return [...problems, `${path}: ${specifier} leads out of src or to nothing`];
  const targetRoom = roomOf(target);
  const isAllowed =
    targetRoom === room ||
    targetRoom === rules.sharedRoom ||
    (targetRoom !== undefined && rule.rooms.includes(targetRoom));
  if (!isAllowed) {
    problems.push(`${path}: ${room ?? 'the door'} may not import ${targetRoom ?? 'the door'}`);
  }
  if (reexport && room !== undefined && room !== 'testing' && room !== 'locale') {
    problems.push(`${path}: re-exports ${specifier}; import it where it is used`);
  }
  return problems;
}

/** Broken import rules: room against room, packages, `export *`, barrels. */
export function checkImports(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, text]) =>
    valueImports(parse(path, text)).flatMap((found) => checkImport(path, found, sources)),
  );
}

/** Cycles among value imports, each once, as `a → b → a`. */
export function findCycles(sources: Sources): string[] {
  const edges = new Map<string, string[]>();
  for (const [path, text] of Object.entries(sources)) {
    const targets = valueImports(parse(path, text))
      .map(({ specifier }) =>
        specifier.startsWith('.') ? resolve(path, specifier, sources) : undefined,
      )
      .filter((target): target is string => target !== undefined);
    edges.set(path, targets);
  }
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const target of edges.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}

const isType = (node: ts.Node) => ts.isTypeNode(node) || ts.isTypeQueryNode(node.parent);

function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node) ||
    (ts.isBindingElement(parent) || ts.isParameter(parent) ? parent.name === node : false) ||
    ts.isMethodSignature(parent)
  );
}

function readsClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) {
    return node.expression.getText() === 'Date' && !node.arguments?.length;
  }
  return ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(node.getText());
}

/** Pure rooms that reach for a window, the network, a timer or the clock. */
export function checkPurity(sources: Sources): string[] {
  const problems: string[] = [];
  for (const [path, text] of Object.entries(sources)) {
    if (!rules.pureRooms.includes(roomOf(path) ?? '')) continue;
    walk(parse(path, text), (node) => {
      if (readsClock(node)) problems.push(`${path}: ${node.getText()}; take it as an argument`);
      if (!ts.isIdentifier(node) || isName(node) || isType(node)) return;
      if (rules.impureGlobals.includes(node.text)) problems.push(`${path}: uses ${node.text}`);
    });
  }
  return problems;
}

const hasWords = (text: string) => /\p{L}{2,}/u.test(text);

function spokenLiteral(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return hasWords(node.text) ? node.text.trim() : undefined;
  if (!ts.isJsxAttribute(node) || !node.initializer) return undefined;
  if (!rules.spokenAttributes.includes(node.name.getText())) return undefined;
  const value = ts.isJsxExpression(node.initializer)
    ? node.initializer.expression
    : node.initializer;
  if (!value || !ts.isStringLiteralLike(value) || !hasWords(value.text)) return undefined;
  return value.text;
}

/** Sentences written into markup instead of `locale`. */
export function checkWords(sources: Sources): string[] {
  const problems: string[] = [];
  for (const [path, text] of Object.entries(sources)) {
    if (!rules.wordlessRooms.includes(roomOf(path) ?? '')) continue;
    walk(parse(path, text), (node) => {
      const words = spokenLiteral(node);
      if (words) problems.push(`${path}: “${words}” belongs into locale/en`);
    });
  }
  return problems;
}

/** What a browser without a bundler lacks, and requests to anybody else. */
export function checkEnvironment(sources: Sources): string[] {
  const problems: string[] = [];
  for (const [path, text] of Object.entries(sources)) {
    walk(parse(path, text), (node) => {
      if (ts.isPropertyAccessExpression(node) && node.getText() === 'process.env') {
        problems.push(`${path}: ${node.getText()} does not exist in a browser`);
      }
      if (roomOf(path) === 'testing' || !ts.isStringLiteralLike(node)) return;
      const url = /^https?:\/\/[\w.-]+\.\w+\S*/.exec(node.text)?.[0];
      if (url && !/\.(invalid|example)\b/.test(url) && !rules.knownUrls.includes(url))
        problems.push(`${path}: names ${url}`);
    });
  }
  return [...new Set(problems)];
}

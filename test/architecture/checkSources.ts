/** Lists violations of the rules of code and words in `rooms.ts`. */
import ts from 'typescript';
import * as rules from './rooms';
import { parse, roomOf, type Sources, walk } from './sources';

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

/** Code that a browser without a bundler lacks, and addresses of other sites. */
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

const isExported = (node: ts.Node) =>
  ts.canHaveModifiers(node) &&
  ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** Names that a file exports by a declaration with a value. */
function exportedNames(source: ts.SourceFile): string[] {
  return source.statements.filter(isExported).flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  });
}

/** Files among the hooks that export neither a hook nor a provider. */
export function checkHooks(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, text]) => {
    if (roomOf(path) !== rules.hookRoom) return [];
    const names = exportedNames(parse(path, text));
    return names.some((name) => rules.hookName.test(name))
      ? []
      : [`${path}: exports no hook or provider`];
  });
}

import { parse, type ParserOptions } from '@babel/parser';

/** A node of Babel's syntax tree, as far as all nodes are alike. */
export interface Node {
  type: string;
  start: number;
  end: number;
  loc: { start: { line: number } };
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const lenient: ParserOptions = {
  sourceType: 'unambiguous',
  errorRecovery: true,
  allowReturnOutsideFunction: true,
  allowImportExportEverywhere: true,
};

/** Parses TypeScript or JavaScript, with JSX wherever the language allows it. Throws where it is neither. */
export function parseSource(path: string, text: string): Node {
  const isTypeScript = /\.[cm]?ts$|\.tsx$/.test(path);
  const language: ParserOptions['plugins'] = isTypeScript ? ['typescript'] : ['flow'];
  const jsx: ParserOptions['plugins'] = /\.[cm]?ts$/.test(path) ? [] : ['jsx'];
  const plugins: ParserOptions['plugins'] = [...language, ...jsx, 'decorators-legacy'];
  const { program } = parse(text, { ...lenient, plugins });
  return program as unknown as Node;
}

/** Child of a node by key. */
export function childOf(node: Node | undefined, key: string): Node | undefined {
  const value = node?.[key];
  return isNode(value) ? value : undefined;
}

/** Children of a node in a list, such as arguments. */
export function childrenOf(node: Node | undefined, key: string): Node[] {
  const value = node?.[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** Visits a node and all below it, parents first. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'loc' || key.endsWith('Comments')) continue;
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) walk(child, visit);
  }
}

/** All nodes of these types below a node. */
export function nodesOf(node: Node, ...types: string[]): Node[] {
  const found: Node[] = [];
  walk(node, (one) => {
    if (types.includes(one.type)) found.push(one);
  });
  return found;
}

/** Name of an identifier, or text of a key or string literal. */
export function nameOf(node: Node | undefined): string | undefined {
  if (node?.type === 'Identifier' || node?.type === 'JSXIdentifier') return String(node['name']);
  return textOf(node);
}

/** Text of a string literal, or of a template without parts. */
export function textOf(node: Node | undefined): string | undefined {
  if (node?.type === 'StringLiteral') return String(node['value']);
  const parts = node?.type === 'TemplateLiteral' ? childrenOf(node, 'quasis') : [];
  const { cooked } = (parts[0]?.['value'] ?? {}) as { cooked?: string };
  return parts.length === 1 ? cooked : undefined;
}

const wrappers = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TypeCastExpression',
  'ParenthesizedExpression',
  'AwaitExpression',
]);

/** An expression without casts, brackets and `await` around it. */
export function unwrap(node: Node | undefined): Node | undefined {
  return node && wrappers.has(node.type)
    ? unwrap(childOf(node, 'expression') ?? childOf(node, 'argument'))
    : node;
}

import { childOf, childrenOf, nameOf, type Node, textOf, walk } from './ast';

export const oldPackage = '@amp-labs/react';
export const newPackage = 'ampkit';

const isOurs = (specifier: string) =>
  specifier === oldPackage || specifier.startsWith(`${oldPackage}/`);

/** What a module of the old package is called now: `null` where there is no such thing. */
export function renamedModule(specifier: string): string | null | undefined {
  if (!isOurs(specifier)) return undefined;
  const path = specifier.slice(oldPackage.length);
  if (path === '' || path === '/package.json') return `${newPackage}${path}`;
  return path === '/styles' || path.endsWith('.css') ? `${newPackage}/styles` : null;
}

/** Objects with methods that take the name of a module first: `jest.mock`, `vi.importActual`, `require.resolve`. */
const moduleMethods = new Set(['jest', 'vi', 'vitest', 'require', 'mock']);

function takesModule(callee: Node | undefined): boolean {
  if (callee?.type === 'Import') return true;
  if (callee?.type === 'Identifier') return nameOf(callee) === 'require';
  if (callee?.type !== 'MemberExpression') return false;
  const object = childOf(callee, 'object');
  return object?.type === 'MetaProperty' || moduleMethods.has(nameOf(object) ?? '');
}

/** The literal in which a statement or expression names a module. */
export function moduleLiteral(node: Node): Node | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return childOf(node, 'source');
    case 'TSImportType':
      return childOf(node, 'argument');
    case 'TSExternalModuleReference':
      return childOf(node, 'expression');
    case 'TSModuleDeclaration':
      return childOf(node, 'id');
    case 'CallExpression':
      return takesModule(childOf(node, 'callee')) ? childrenOf(node, 'arguments')[0] : undefined;
    default:
      return undefined;
  }
}

/** All literals that name a module. */
export function moduleLiterals(program: Node): Array<{ literal: Node; module: string }> {
  const found: Array<{ literal: Node; module: string }> = [];
  walk(program, (node) => {
    const literal = moduleLiteral(node);
    const module = textOf(literal);
    if (literal && module !== undefined) found.push({ literal, module });
  });
  return found;
}

/** Whether an expression loads a module: `require('…')`, `import('…')`. */
export function loadedModule(node: Node | undefined): string | undefined {
  return node?.type === 'CallExpression' ? textOf(moduleLiteral(node)) : undefined;
}

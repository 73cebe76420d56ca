import { childOf, childrenOf, nameOf, type Node, nodesOf, unwrap } from './ast';
import { loadedModule, newPackage, oldPackage } from './specifiers';

/** Components whose props have other names now. */
const renamedComponents = ['AmpersandProvider', 'ConnectProvider'] as const;
export type RenamedComponent = (typeof renamedComponents)[number];

const isRenamed = (name: string | undefined): name is RenamedComponent =>
  renamedComponents.some((one) => one === name);

/** Exports that a module passes on from the package: their name there by their name here, or all of them. */
export type PassedOn = Map<string, string> | 'all';

/** Tells what another module of the project passes on. */
export type FindPassedOn = (module: string) => PassedOn | undefined;

const isPackage = (module: string | undefined) => module === oldPackage || module === newPackage;

/** Names in a file under which a component of the package is known. */
export class Bindings {
  private readonly components = new Map<string, RenamedComponent>();
  private readonly namespaces = new Set<string>();

  constructor(
    program: Node,
    private readonly findPassedOn: FindPassedOn,
  ) {
    for (const node of nodesOf(program, 'ImportDeclaration')) this.readImport(node);
    for (const node of nodesOf(program, 'VariableDeclarator')) this.readVariable(node);
  }

  /** Component that an element or an expression names: `ConnectProvider`, an alias, `Amp.ConnectProvider`. */
  componentOf(node: Node | undefined): RenamedComponent | undefined {
    if (node?.type === 'JSXMemberExpression' || node?.type === 'MemberExpression') {
      const name = nameOf(childOf(node, 'property'));
      const isOurs = this.namespaces.has(nameOf(childOf(node, 'object')) ?? '');
      return isOurs && isRenamed(name) ? name : undefined;
    }
    return this.components.get(nameOf(node) ?? '');
  }

  private passedOn(module: string): PassedOn | undefined {
    return isPackage(module) ? 'all' : this.findPassedOn(module);
  }

  private bind(local: string | undefined, exported: string | undefined, passed: PassedOn): void {
    const original = passed === 'all' ? exported : passed.get(exported ?? '');
    if (local && isRenamed(original)) this.components.set(local, original);
  }

  private readImport(node: Node): void {
    const passed = this.passedOn(nameOf(childOf(node, 'source')) ?? '');
    if (!passed) return;
    for (const specifier of childrenOf(node, 'specifiers')) {
      const local = nameOf(childOf(specifier, 'local'));
      if (specifier.type === 'ImportSpecifier') {
        this.bind(local, nameOf(childOf(specifier, 'imported')), passed);
      } else if (local && isPackage(nameOf(childOf(node, 'source')))) this.namespaces.add(local);
    }
  }

  /** Reads `const Amp = require(…)`, `const { ConnectProvider: Connect } = Amp`, `const Connect = Amp.ConnectProvider`, `lazy(…)`. */
  private readVariable(node: Node): void {
    const id = childOf(node, 'id');
    const value = unwrap(childOf(node, 'init'));
    const isNamespace = isPackage(loadedModule(value)) || this.namespaces.has(nameOf(value) ?? '');
    if (id?.type === 'ObjectPattern' && isNamespace) {
      for (const property of childrenOf(id, 'properties')) {
        this.bind(nameOf(childOf(property, 'value')), nameOf(childOf(property, 'key')), 'all');
      }
      return;
    }
    const local = nameOf(id);
    if (!local || !value) return;
    if (isNamespace) this.namespaces.add(local);
    else this.bind(local, this.componentOf(value) ?? loadedComponent(value), 'all');
  }
}

/** Component that an expression loads later: `lazy(() => import('…').then((m) => ({ default: m.ConnectProvider })))`. */
function loadedComponent(value: Node): RenamedComponent | undefined {
  if (value.type !== 'CallExpression') return undefined;
  if (!nodesOf(value, 'CallExpression').some((call) => isPackage(loadedModule(call))))
    return undefined;
  const names = new Set(nodesOf(value, 'Identifier').map(nameOf).filter(isRenamed));
  return names.size === 1 ? [...names][0] : undefined;
}

/** Components that a module passes on: `export { ConnectProvider } from '…'`, `export * from '…'`, or imported and exported. */
export function passedOnBy(program: Node): PassedOn | undefined {
  const imported = new Map<string, string>();
  const passed = new Map<string, string>();
  for (const node of nodesOf(program, 'ImportDeclaration')) {
    if (!isPackage(nameOf(childOf(node, 'source')))) continue;
    for (const specifier of childrenOf(node, 'specifiers')) {
      const name = nameOf(childOf(specifier, 'imported'));
      if (name) imported.set(nameOf(childOf(specifier, 'local')) ?? name, name);
    }
  }
  for (const node of nodesOf(program, 'ExportNamedDeclaration', 'ExportAllDeclaration')) {
    const source = nameOf(childOf(node, 'source'));
    if (source !== undefined && !isPackage(source)) continue;
    if (node.type === 'ExportAllDeclaration') return 'all';
    for (const specifier of childrenOf(node, 'specifiers')) {
      const local = nameOf(childOf(specifier, 'local')) ?? '';
      const original = source === undefined ? imported.get(local) : local;
      if (original) passed.set(nameOf(childOf(specifier, 'exported')) ?? original, original);
    }
  }
  return passed.size > 0 ? passed : undefined;
}

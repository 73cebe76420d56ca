import { childOf, childrenOf, nameOf, type Node, nodesOf, unwrap } from './ast';

/** Objects that an expression can be, and expressions whose object stands elsewhere. */
export interface Resolved {
  objects: Node[];
  unknown: Node[];
}

const nothing: Resolved = { objects: [], unknown: [] };

const join = (...parts: Resolved[]): Resolved => ({
  objects: parts.flatMap(({ objects }) => objects),
  unknown: parts.flatMap(({ unknown }) => unknown),
});

/** Value of a function without a statement before it: `() => ({ … })`, `() => { return { … }; }`. */
function returned(node: Node | undefined): Node | undefined {
  const body = childOf(node, 'body');
  if (body?.type !== 'BlockStatement') return body;
  const last = childrenOf(body, 'body').at(-1);
  return last?.type === 'ReturnStatement' ? childOf(last, 'argument') : undefined;
}

/** Finds the objects behind expressions of one file. */
export class Objects {
  private readonly variables = new Map<string, Node[]>();

  constructor(program: Node) {
    for (const node of nodesOf(program, 'VariableDeclarator')) {
      const name = nameOf(childOf(node, 'id'));
      const value = childOf(node, 'init');
      if (name && value) this.variables.set(name, [...(this.variables.get(name) ?? []), value]);
    }
  }

  /** Value of a variable of this file, if there is one variable of that name. */
  valueOf(name: string | undefined): Node | undefined {
    const values = this.variables.get(name ?? '') ?? [];
    return values.length === 1 ? unwrap(values[0]) : undefined;
  }

  resolve(expression: Node | undefined, depth = 0): Resolved {
    const node = unwrap(expression);
    if (!node) return nothing;
    const follow = (next: Node | undefined) =>
      next && depth < 5 ? this.resolve(next, depth + 1) : { objects: [], unknown: [node] };
    switch (node.type) {
      case 'ObjectExpression': {
        const spreads = childrenOf(node, 'properties').filter(
          ({ type }) => type === 'SpreadElement',
        );
        const inner = spreads.map((one) => this.resolve(childOf(one, 'argument'), depth + 1));
        return join({ objects: [node], unknown: [] }, ...inner);
      }
      case 'Identifier':
        return follow(this.valueOf(nameOf(node)));
      case 'ConditionalExpression':
        return join(follow(childOf(node, 'consequent')), follow(childOf(node, 'alternate')));
      case 'LogicalExpression':
        return follow(childOf(node, 'right'));
      case 'CallExpression': {
        // `useMemo(() => ({ … }))`, `Object.freeze({ … })`
        const first = unwrap(childrenOf(node, 'arguments')[0]);
        return follow(/Function/.test(first?.type ?? '') ? returned(first) : first);
      }
      case 'NullLiteral':
      case 'BooleanLiteral':
        return nothing;
      default:
        return { objects: [], unknown: [node] };
    }
  }
}

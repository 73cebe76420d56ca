import { childOf, childrenOf, nameOf, type Node, nodesOf, unwrap } from './ast';
import type { Bindings, RenamedComponent } from './bindings';
import type { Edits } from './Edits';
import { Objects } from './objects';
import { passId } from './passId';

/** One prop of an element: an attribute, or a property of an object. */
interface Prop {
  node: Node;
  key: Node;
  name: string | undefined;
  value: Node | undefined;
}

function attribute(node: Node): Prop {
  const key = childOf(node, 'name') ?? node;
  const value = childOf(node, 'value');
  const isBraced = value?.type === 'JSXExpressionContainer';
  return { node, key, name: nameOf(key), value: isBraced ? childOf(value, 'expression') : value };
}

function property(node: Node): Prop {
  const key = childOf(node, 'key') ?? node;
  const isMethod = node.type === 'ObjectMethod';
  const value = isMethod ? node : childOf(node, 'value');
  return { node, key, name: node['computed'] === true ? undefined : nameOf(key), value };
}

/** Renames props of the package's components in one file. */
export class Props {
  private readonly objects: Objects;
  private readonly renamed = new Set<Node>();

  constructor(
    private readonly edits: Edits,
    private readonly program: Node,
    private readonly bindings: Bindings,
  ) {
    this.objects = new Objects(program);
  }

  renameAll(): void {
    for (const node of nodesOf(this.program, 'JSXOpeningElement')) this.renameInElement(node);
    for (const node of nodesOf(this.program, 'CallExpression')) this.renameInCall(node);
  }

  private renameInElement(node: Node): void {
    const component = this.bindings.componentOf(childOf(node, 'name'));
    if (!component) return;
    const all = childrenOf(node, 'attributes');
    this.rename(component, all.filter(({ type }) => type === 'JSXAttribute').map(attribute));
    for (const one of all.filter(({ type }) => type === 'JSXSpreadAttribute')) {
      this.renameInObjects(component, childOf(one, 'argument'));
    }
  }

  /** Renames in `createElement(ConnectProvider, { … })`. */
  private renameInCall(node: Node): void {
    const callee = childOf(node, 'callee');
    const name = nameOf(childOf(callee, 'property') ?? callee);
    const [type, props] = childrenOf(node, 'arguments');
    const component = name === 'createElement' ? this.bindings.componentOf(type) : undefined;
    if (component) this.renameInObjects(component, props);
  }

  private renameInObjects(component: RenamedComponent, expression: Node | undefined): void {
    const { objects, unknown } = this.objects.resolve(expression);
    for (const object of objects) {
      const properties = childrenOf(object, 'properties');
      this.rename(
        component,
        properties.filter(({ type }) => type !== 'SpreadElement').map(property),
      );
    }
    const old = component === 'ConnectProvider' ? 'onSuccess' : 'options.projectId';
    const now =
      component === 'ConnectProvider' ? 'onConnectSuccess(connection)' : 'options.project';
    for (const node of unknown) {
      this.edits.leave(node, `props of ${component} made elsewhere: \`${old}\` is \`${now}\` now`);
    }
  }

  private rename(component: RenamedComponent, props: Prop[]): void {
    if (component === 'ConnectProvider') this.renameOnSuccess(props);
    else this.renameOptions(props.find(({ name }) => name === 'options')?.value);
  }

  private renameOptions(options: Node | undefined): void {
    const { objects, unknown } = this.objects.resolve(options);
    for (const object of objects) this.renameProjectId(object);
    for (const node of unknown) {
      this.edits.leave(node, 'options made elsewhere: `projectId` is `project` now');
    }
  }

  private renameProjectId(object: Node): void {
    const all = childrenOf(object, 'properties').filter(({ type }) => type !== 'SpreadElement');
    const props = all.map(property);
    const styles = props.find(({ name }) => name === 'styles');
    if (styles) {
      const cure = 'set `--amp-*` variables, or `appearance` of AmpersandProvider';
      this.edits.leave(styles.node, `\`options.styles\` has no effect: ${cure}`);
    }
    this.renameProp(props, 'projectId', 'project', ({ node, key }) => {
      const isShort = node['shorthand'] === true;
      this.edits.replace(key.start, key.end, isShort ? 'project: projectId' : 'project');
    });
  }

  private renameOnSuccess(props: Prop[]): void {
    this.renameProp(props, 'onSuccess', 'onConnectSuccess', ({ node, key, value }) => {
      const isShort = node['shorthand'] === true;
      const passed = unwrap(value);
      if (!passed || passed.type === 'StringLiteral') return 'kept';
      const edit = passId(this.edits, passed, this.isFunction(passed));
      if (isShort) this.edits.replace(key.start, key.end, `onConnectSuccess: ${edit?.text ?? ''}`);
      else {
        this.edits.replace(key.start, key.end, 'onConnectSuccess');
        if (edit) this.edits.replace(edit.start, edit.end, edit.text);
      }
    });
  }

  /** Whether a name is certainly a function, so that it can be called without asking. */
  private isFunction(node: Node): boolean {
    if (node.type !== 'Identifier') return false;
    const name = nameOf(node);
    const declared = nodesOf(this.program, 'FunctionDeclaration');
    if (declared.some((one) => nameOf(childOf(one, 'id')) === name)) return true;
    const value = this.objects.valueOf(name);
    const isCallback =
      value?.type === 'CallExpression' &&
      this.edits.textOf(childOf(value, 'callee') ?? value).endsWith('useCallback');
    return isCallback || /Function/.test(value?.type ?? '');
  }

  private renameProp(
    props: Prop[],
    old: string,
    now: string,
    edit: (prop: Prop) => void | 'kept',
  ): void {
    const prop = props.find(({ name }) => name === old);
    if (!prop || this.renamed.has(prop.node)) return;
    this.renamed.add(prop.node);
    if (props.some(({ name }) => name === now)) {
      this.edits.leave(prop.node, `both \`${old}\` and \`${now}\` are set: keep \`${now}\``);
    } else if (edit(prop) !== 'kept') {
      this.edits.changed(prop.node, `\`${old}\` → \`${now}\``);
    }
  }
}

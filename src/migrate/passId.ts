import { childOf, childrenOf, nameOf, type Node } from './ast';
import type { Edits } from './Edits';

interface Replacement {
  start: number;
  end: number;
  text: string;
}

/**
 * Edit that gives a callback the id it took, where it gets a whole connection now. None where it takes nothing.
 * @param isFunction Whether the callback is certainly there.
 */
export function passId(edits: Edits, callback: Node, isFunction: boolean): Replacement | undefined {
  const isInline = /Function|ObjectMethod/.test(callback.type);
  const [first] = childrenOf(callback, 'params');
  if (isInline && !first) return undefined;
  if (isInline && first?.type === 'Identifier') return destructured(edits, first);
  const { start, end } = callback;
  const text = edits.textOf(callback);
  const isName = callback.type === 'Identifier' || callback.type === 'MemberExpression';
  const called = isName ? text : `(${text})`;
  const call = isInline || isFunction ? called : `${called}?.`;
  return { start, end, text: `(connection) => ${call}(connection.id)` };
}

/** `id` → `({ id })`, `(name: string)` → `({ id: name }: { id: string })`. */
function destructured(edits: Edits, parameter: Node): Replacement {
  const name = nameOf(parameter) ?? 'id';
  const pattern = name === 'id' ? '{ id }' : `{ id: ${name} }`;
  const type = childOf(parameter, 'typeAnnotation') ? ': { id: string }' : '';
  const isBare = !/[(,]\s*$/.test(edits.source.slice(0, parameter.start));
  const text = `${pattern}${type}`;
  return { start: parameter.start, end: parameter.end, text: isBare ? `(${text})` : text };
}

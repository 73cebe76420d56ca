/** JSON Patch (RFC 6902) with the operations of the API: add, remove, replace. */
import type { JsonPatchOperation } from '../../api/wire/installation';
import { badInput } from '../problems';
import { copy } from '../copy';

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container =>
  Boolean(value) && typeof value === 'object';

function fail(path: string, why: string): never {
  throw badInput([{ in: 'body', name: 'changes', detail: `${path}: ${why}`, value: path }]);
}

function pointer(path: string): string[] {
  if (!path.startsWith('/')) fail(path, 'a path starts with "/".');
  return path
    .slice(1)
    .split('/')
    .map((segment) => segment.replace(/~1/g, '/').replace(/~0/g, '~'));
}

function has(container: Container, key: string): boolean {
  if (Array.isArray(container)) return /^\d+$/.test(key) && Number(key) < container.length;
  return Object.hasOwn(container, key);
}

function applyOne(root: Container, { op, path, value }: JsonPatchOperation): void {
  const keys = pointer(path);
  const last = keys.pop() as string;
  let container = root;
  for (const key of keys) {
    const next: unknown = has(container, key)
      ? (container as Record<string, unknown>)[key]
      : undefined;
    if (!isContainer(next)) fail(path, `"${key}" does not exist.`);
    container = next;
  }
  if (op !== 'remove' && value === undefined) fail(path, `"${op}" needs a value.`);
  if (op !== 'add' && !has(container, last)) fail(path, `"${last}" does not exist.`);
  if (!Array.isArray(container)) {
    if (op === 'remove') delete container[last];
    else container[last] = value;
    return;
  }
  const index = last === '-' ? container.length : Number(last);
  if (!Number.isInteger(index) || index > container.length) fail(path, `"${last}" is no position.`);
  if (op === 'add') container.splice(index, 0, value);
  else if (op === 'remove') container.splice(index, 1);
  else container[index] = value;
}

/** Applies all changes or none; the given document is not changed. */
export function applyJsonPatch<Doc extends object>(doc: Doc, changes: JsonPatchOperation[]): Doc {
  const patched = copy(doc);
  for (const change of changes) applyOne(patched as Container, change);
  return patched;
}

import { dict, ownValue } from '../../utils/record';
import type { Choices, ConfigChange, ObjectChoice, ReadChoice, WriteChoice } from '../types';

function objectChange(from: ReadChoice, to: ReadChoice) {
  if (from.included !== to.included) return to.included ? 'included' : 'leftOut';
  if (from.paused !== to.paused) return to.paused ? 'paused' : 'resumed';
  return undefined;
}

/** Keys of two records: those of the first in their order, then the additional ones of the second. */
function bothKeys(a: Record<string, unknown>, b: Record<string, unknown>): string[] {
  const keys = Object.keys(a);
  for (const key of Object.keys(b)) if (!Object.hasOwn(a, key)) keys.push(key);
  return keys;
}

/** Changed keys with the kind of change. */
function textChanges(a: Record<string, string>, b: Record<string, string>) {
  return bothKeys(a, b).flatMap((key) => {
    const [from, to] = [ownValue(a, key), ownValue(b, key)];
    if (from === to) return [];
    const change = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
    return [{ key, change, from, to } as const];
  });
}

function readChanges(objectName: string, from: ReadChoice, to: ReadChoice): ConfigChange[] {
  const whole = objectChange(from, to);
  // Changes inside an object are irrelevant while the object is left out.
  if (!to.included) return whole ? [{ kind: 'object', objectName, change: whole }] : [];
  const inner: ConfigChange[] = [];
  if (from.allFields !== to.allFields) {
    inner.push({ kind: 'allFields', objectName, change: to.allFields ? 'added' : 'removed' });
  }
  for (const fieldName of bothKeys(from.fields, to.fields)) {
    const [before, after] = [ownValue(from.fields, fieldName), ownValue(to.fields, fieldName)];
    if (before !== after) {
      inner.push({ kind: 'field', objectName, change: after ? 'added' : 'removed', fieldName });
    }
  }
  for (const { key, ...change } of textChanges(from.mappings, to.mappings)) {
    inner.push({ kind: 'mapping', objectName, mapToName: key, ...change });
  }
  for (const fieldName of bothKeys(from.valueMappings, to.valueMappings)) {
    const [before, after] = [
      ownValue(from.valueMappings, fieldName),
      ownValue(to.valueMappings, fieldName),
    ];
    for (const { key, ...change } of textChanges(before ?? dict(), after ?? dict())) {
      inner.push({ kind: 'value', objectName, fieldName, value: key, ...change });
    }
  }
  const removals = inner.filter(({ change }) => change === 'removed');
  const others = inner.filter(({ change }) => change !== 'removed');
  const first: ConfigChange[] = whole ? [{ kind: 'object', objectName, change: whole }] : [];
  return [...first, ...removals, ...others];
}

function writeChanges(objectName: string, from: WriteChoice, to: WriteChoice): ConfigChange[] {
  const changes: ConfigChange[] = [];
  if (from.enabled !== to.enabled) {
    changes.push({ kind: 'write', objectName, change: to.enabled ? 'added' : 'removed' });
  }
  // Turning writing off also ends deletion, so only the former is reported.
  const [before, after] = [from.enabled && from.deletion, to.deletion];
  if (to.enabled && before !== after) {
    changes.push({ kind: 'deletion', objectName, change: after ? 'added' : 'removed' });
  }
  return changes;
}

/** Changes of one object. */
export function diffObject(
  objectName: string,
  from: ObjectChoice | undefined,
  to: ObjectChoice | undefined,
): ConfigChange[] {
  return [
    ...(from?.read && to?.read ? readChanges(objectName, from.read, to.read) : []),
    ...(from?.write && to?.write ? writeChanges(objectName, from.write, to.write) : []),
  ];
}

/** All differences, object by object, removals first. An object that either side lacks is ignored. */
export function diffChoices(from: Choices, to: Choices): ConfigChange[] {
  return Object.keys(to.objects).flatMap((name) =>
    diffObject(name, ownValue(from.objects, name), ownValue(to.objects, name)),
  );
}

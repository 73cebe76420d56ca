import { dict, isEmpty, ownValue } from '../utils/record';
import type { Choices, DraftEdits, ObjectChoice, ObjectEdits, ReadChoice } from './types';

export type ReadEdits = NonNullable<ObjectEdits['read']>;
export type WriteEdits = NonNullable<ObjectEdits['write']>;
export type ValueEdits = NonNullable<ReadEdits['valueMappings']>;

export function overlay<T>(
  base: Record<string, T>,
  edits: Record<string, T | false | null> | undefined,
): Record<string, T> {
  if (isEmpty(edits)) return base;
  const result = dict(Object.entries(base));
  for (const [key, value] of Object.entries(edits ?? {})) {
    if (value === null || value === false) delete result[key];
    else result[key] = value;
  }
  return result;
}

/** Targets by source. */
function targetsBySource(mappings: Record<string, string>): Map<string, string> {
  const result = new Map<string, string>();
  for (const target of Object.keys(mappings).sort()) {
    const source = mappings[target] as string;
    result.set(source, `${result.get(source) ?? ''}\n${target}`);
  }
  return result;
}

/**
 * Value mappings of the base whose source serves the same targets as before. They are derived instead of
 * edited away: undoing a mapping restores them, and a moved base cannot bring in values of an unused source.
 */
export function heldValues(base: ReadChoice, mappings: Record<string, string>) {
  if (mappings === base.mappings) return base.valueMappings;
  const before = targetsBySource(base.mappings);
  const after = targetsBySource(mappings);
  return dict(
    Object.entries(base.valueMappings).filter(
      ([source]) => before.get(source) === after.get(source),
    ),
  );
}

/** Removes `undefined` keys; returns `undefined` when no key is left. */
export function compact<T extends object>(value: T): T | undefined {
  const kept = Object.entries(value).filter(([, item]) => item !== undefined);
  return kept.length > 0 ? (Object.fromEntries(kept) as T) : undefined;
}

function pruneRecord<T>(
  edits: Record<string, T> | undefined,
  saved: (key: string) => T,
): Record<string, T> | undefined {
  const kept = Object.entries(edits ?? {}).filter(([key, value]) => value !== saved(key));
  return kept.length > 0 ? dict(kept) : undefined;
}

function pruneValues(base: ReadChoice, edits: ReadEdits): ValueEdits | undefined {
  if (isEmpty(edits.valueMappings)) return undefined;
  const held = heldValues(base, overlay<string>(base.mappings, edits.mappings));
  const kept = Object.entries(edits.valueMappings ?? {}).flatMap(([source, values]) => {
    const map = pruneRecord(values, (value) => ownValue(ownValue(held, source), value) ?? null);
    return map ? [[source, map] as const] : [];
  });
  return kept.length > 0 ? dict(kept) : undefined;
}

function differing<T>(edit: T | undefined, saved: T): T | undefined {
  return edit === saved ? undefined : edit;
}

function pruneRead(base: ReadChoice, edits: ReadEdits): ReadEdits | undefined {
  // The server keeps every object it has, so leaving one out means pausing it. Other edits of the object go
  // with it.
  if (edits.included === false && base.included && base.paused) return undefined;
  const mappings = pruneRecord(edits.mappings, (name) => ownValue(base.mappings, name) ?? null);
  return compact<ReadEdits>({
    included: differing(edits.included, base.included),
    paused: differing(edits.paused, base.paused),
    allFields: differing(edits.allFields, base.allFields),
    fields: pruneRecord(edits.fields, (name) => ownValue(base.fields, name) ?? false),
    mappings,
    valueMappings: pruneValues(base, { ...edits, mappings }),
  });
}

export function pruneObject(
  base: ObjectChoice | undefined,
  edits: ObjectEdits,
): ObjectEdits | undefined {
  const { read, write } = edits;
  return compact<ObjectEdits>({
    read: read && base?.read ? pruneRead(base.read, read) : read,
    write:
      write && base?.write
        ? compact<WriteEdits>({
            enabled: differing(write.enabled, base.write.enabled),
            deletion: differing(write.deletion, base.write.deletion),
          })
        : write,
  });
}

/** Removes edits that equal the base. Edits of an object that the base lacks are kept. */
export function pruneEdits(base: Choices, edits: DraftEdits): DraftEdits {
  const kept = Object.entries(edits.objects).flatMap(([name, object]) => {
    const pruned = pruneObject(ownValue(base.objects, name), object);
    return pruned ? [[name, pruned] as const] : [];
  });
  return { objects: dict(kept) };
}

/**
 * Rebases edits onto a moved base. "Left out" remains an edit even where the new base leaves the object out
 * too: a base does so while an object cannot be read, and includes it again afterwards.
 */
export function rebaseEdits(base: Choices, edits: DraftEdits): DraftEdits {
  const pruned = pruneEdits(base, edits);
  for (const [name, { read }] of Object.entries(edits.objects)) {
    const without = ownValue(base.objects, name)?.read?.included === false;
    if (read?.included !== false || !without) continue;
    const object = ownValue(pruned.objects, name) ?? {};
    pruned.objects[name] = { ...object, read: { ...object.read, included: false } };
  }
  return pruned;
}

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

/** The targets that each source serves. */
function targetsBySource(mappings: Record<string, string>): Map<string, string> {
  const result = new Map<string, string>();
  for (const target of Object.keys(mappings).sort()) {
    const source = mappings[target] as string;
    result.set(source, `${result.get(source) ?? ''}\n${target}`);
  }
  return result;
}

/**
 * The base's value mappings that still hold: those of a source that serves the same targets as before.
 * They are derived, not edited away: undoing a mapping brings them back, and a base that moves cannot
 * smuggle in values of a source that is no longer used.
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

/** The object without its `undefined` keys; nothing when no key is left. */
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
  // The server cannot be without an object that it has: paused there is all that leaving out can come to, and what
  // else was edited in the object went with it.
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

/** Edits that differ from the base. Those of an object that the base lacks stay as they are. */
export function pruneEdits(base: Choices, edits: DraftEdits): DraftEdits {
  const kept = Object.entries(edits.objects).flatMap(([name, object]) => {
    const pruned = pruneObject(ownValue(base.objects, name), object);
    return pruned ? [[name, pruned] as const] : [];
  });
  return { objects: dict(kept) };
}

/**
 * The edits over a base that moved. "Left out" stays an edit even where the new base leaves the object out too: a base does so for an object
 * that cannot be read at the moment, and takes it in again when it can.
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

import { asRecord, dict, isEmpty, isRecord, own, withKey } from './record';
import type {
  Choices,
  Draft,
  DraftAction,
  DraftEdits,
  ObjectChoice,
  ObjectEdits,
  ReadChoice,
} from './types';

type ReadEdits = NonNullable<ObjectEdits['read']>;
type WriteEdits = NonNullable<ObjectEdits['write']>;
type ValueEdits = NonNullable<ReadEdits['valueMappings']>;

/** No edit at all. */
export const emptyEdits: DraftEdits = { objects: {} };

function overlay<T>(
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
function heldValues(base: ReadChoice, mappings: Record<string, string>) {
  if (mappings === base.mappings) return base.valueMappings;
  const before = targetsBySource(base.mappings);
  const after = targetsBySource(mappings);
  return dict(
    Object.entries(base.valueMappings).filter(
      ([source]) => before.get(source) === after.get(source),
    ),
  );
}

function resolveValues(
  held: ReadChoice['valueMappings'],
  mappings: Record<string, string>,
  edits: ValueEdits | undefined,
): ReadChoice['valueMappings'] {
  if (isEmpty(edits)) return held;
  const used = new Set(Object.values(mappings));
  const result = dict(Object.entries(held));
  for (const [source, values] of Object.entries(edits ?? {})) {
    if (!used.has(source)) continue;
    const map = overlay(own(held, source) ?? dict<string>(), values);
    if (isEmpty(map)) delete result[source];
    else result[source] = map;
  }
  return result;
}

function resolveRead(base: ReadChoice, edits: ReadEdits): ReadChoice {
  const mappings = overlay<string>(base.mappings, edits.mappings);
  return {
    included: edits.included ?? base.included,
    paused: edits.paused ?? base.paused,
    allFields: edits.allFields ?? base.allFields,
    fields: overlay<true>(base.fields, edits.fields as Record<string, true | false> | undefined),
    mappings,
    valueMappings: resolveValues(heldValues(base, mappings), mappings, edits.valueMappings),
  };
}

function resolveObject(base: ObjectChoice, edits: ObjectEdits | undefined): ObjectChoice {
  if (!edits) return base;
  return {
    ...(base.read && { read: edits.read ? resolveRead(base.read, edits.read) : base.read }),
    ...(base.write && { write: { ...base.write, ...edits.write } }),
  };
}

/** The configuration as the customer sees it. Objects without an edit are the base's own. */
export function resolveDraft(draft: Draft): Choices {
  const { base, edits } = draft;
  return {
    objects: dict(
      Object.entries(base.objects).map(
        ([name, object]) => [name, resolveObject(object, own(edits.objects, name))] as const,
      ),
    ),
  };
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
    const map = pruneRecord(values, (value) => own(own(held, source), value) ?? null);
    return map ? [[source, map] as const] : [];
  });
  return kept.length > 0 ? dict(kept) : undefined;
}

/** The object without its `undefined` keys; nothing when no key is left. */
function compact<T extends object>(value: T): T | undefined {
  const kept = Object.entries(value).filter(([, item]) => item !== undefined);
  return kept.length > 0 ? (Object.fromEntries(kept) as T) : undefined;
}

function differing<T>(edit: T | undefined, saved: T): T | undefined {
  return edit === saved ? undefined : edit;
}

function pruneRead(base: ReadChoice, edits: ReadEdits): ReadEdits | undefined {
  const mappings = pruneRecord(edits.mappings, (name) => own(base.mappings, name) ?? null);
  return compact<ReadEdits>({
    included: differing(edits.included, base.included),
    paused: differing(edits.paused, base.paused),
    allFields: differing(edits.allFields, base.allFields),
    fields: pruneRecord(edits.fields, (name) => own(base.fields, name) ?? false),
    mappings,
    valueMappings: pruneValues(base, { ...edits, mappings }),
  });
}

function pruneObject(base: ObjectChoice | undefined, edits: ObjectEdits): ObjectEdits | undefined {
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
    const pruned = pruneObject(own(base.objects, name), object);
    return pruned ? [[name, pruned] as const] : [];
  });
  return { objects: dict(kept) };
}

/** Whether something would be lost by leaving. Edits of an object that is not there now do not count. */
export function isDirty(draft: Draft): boolean {
  const { objects } = pruneEdits(draft.base, draft.edits);
  return Object.keys(objects).some((name) => Object.hasOwn(draft.base.objects, name));
}

/** The same draft with one object's edits replaced, those that equal the base dropped. */
function withObject(draft: Draft, objectName: string, edits: ObjectEdits): Draft {
  const pruned = pruneObject(own(draft.base.objects, objectName), edits);
  return { ...draft, edits: { objects: withKey(draft.edits.objects, objectName, pruned) } };
}

function editRead(draft: Draft, objectName: string, change: (read: ReadEdits) => ReadEdits): Draft {
  const edits = own(draft.edits.objects, objectName) ?? {};
  return withObject(draft, objectName, { ...edits, read: change(edits.read ?? {}) });
}

function editWrite(draft: Draft, objectName: string, write: WriteEdits): Draft {
  const edits = own(draft.edits.objects, objectName) ?? {};
  return withObject(draft, objectName, { ...edits, write: { ...edits.write, ...write } });
}

function setMapping(
  draft: Draft,
  objectName: string,
  mapToName: string,
  fieldName: string | null,
): Draft {
  const base = own(draft.base.objects, objectName)?.read;
  return editRead(draft, objectName, (read) => {
    const current = overlay<string>(base?.mappings ?? dict(), read.mappings);
    const old = own(current, mapToName);
    if ((old ?? null) === fieldName) return read;
    const mappings: Record<string, string | null> = withKey(read.mappings, mapToName, fieldName);
    for (const [other, source] of Object.entries(current)) {
      if (source === fieldName && other !== mapToName) mappings[other] = null;
    }
    // Values were mapped for the old pair of source and target; they mean nothing for the new one.
    const stale = new Set([old, fieldName]);
    const values = Object.entries(read.valueMappings ?? {}).filter(
      ([source]) => !stale.has(source),
    );
    return { ...read, mappings, valueMappings: dict(values) };
  });
}

function setFields(read: ReadEdits, fieldNames: string[], selected: boolean): ReadEdits {
  const fields = dict(Object.entries(read.fields ?? {}));
  for (const name of fieldNames) fields[name] = selected;
  return { ...read, fields };
}

/**
 * A draft after one edit, or after its base moved. An edit that comes to equal the base disappears;
 * nothing else takes an edit away but `discard` and `restore`, which replaces all edits.
 */
export function draftReducer(draft: Draft, action: DraftAction): Draft {
  switch (action.type) {
    case 'setIncluded':
      return editRead(draft, action.objectName, (read) => ({ ...read, included: action.included }));
    case 'setPaused':
      return editRead(draft, action.objectName, (read) => ({ ...read, paused: action.paused }));
    case 'setAllFields':
      return editRead(draft, action.objectName, (read) => ({
        ...read,
        allFields: action.allFields,
      }));
    case 'setFields':
      return editRead(draft, action.objectName, (read) =>
        setFields(read, action.fieldNames, action.selected),
      );
    case 'setMapping':
      return setMapping(draft, action.objectName, action.mapToName, action.fieldName);
    case 'setValueMapping':
      return editRead(draft, action.objectName, (read) => ({
        ...read,
        valueMappings: withKey(
          read.valueMappings,
          action.fieldName,
          withKey(own(read.valueMappings, action.fieldName), action.value, action.providerValue),
        ),
      }));
    case 'setWrite':
      return editWrite(draft, action.objectName, { enabled: action.enabled });
    case 'setDeletion':
      return editWrite(draft, action.objectName, { deletion: action.deletion });
    case 'discard':
      return action.objectName === undefined
        ? { ...draft, edits: emptyEdits }
        : {
            ...draft,
            edits: { objects: withKey(draft.edits.objects, action.objectName, undefined) },
          };
    case 'restore':
      return { ...draft, edits: pruneEdits(draft.base, sanitizeEdits(action.edits)) };
    case 'rebase':
      return { base: action.base, edits: rebaseEdits(action.base, draft.edits) };
  }
}

/**
 * The edits over a base that moved. "Left out" stays an edit even where the new base leaves the object out too: a base does so for an object
 * that cannot be read at the moment, and takes it in again when it can.
 */
export function rebaseEdits(base: Choices, edits: DraftEdits): DraftEdits {
  const pruned = pruneEdits(base, edits);
  const leftOut = Object.entries(edits.objects).filter(([, { read }]) => read?.included === false);
  for (const [name] of leftOut) {
    const object = own(pruned.objects, name) ?? {};
    pruned.objects[name] = { ...object, read: { ...object.read, included: false } };
  }
  return pruned;
}

function entriesOf<T>(value: unknown, keep: (item: unknown) => item is T) {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).filter((entry): entry is [string, T] => keep(entry[1]));
  return entries.length > 0 ? dict(entries) : undefined;
}

const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isTarget = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value !== '');
const flag = (value: unknown) => (isFlag(value) ? value : undefined);

/** Edits from storage, as far as they have the right shape. Anything else in them is dropped. */
export function sanitizeEdits(value: unknown): DraftEdits {
  const objects = isRecord(value) && isRecord(value.objects) ? value.objects : {};
  const clean = Object.entries(objects).flatMap(([name, object]) => {
    if (!isRecord(object)) return [];
    const read = asRecord(object.read as Record<string, unknown> | undefined);
    const write = asRecord(object.write as Record<string, unknown> | undefined);
    const values = entriesOf(read.valueMappings, isRecord);
    const edits = compact<ObjectEdits>({
      read: compact<ReadEdits>({
        included: flag(read.included),
        paused: flag(read.paused),
        allFields: flag(read.allFields),
        fields: entriesOf(read.fields, isFlag),
        mappings: entriesOf(read.mappings, isTarget),
        valueMappings:
          values &&
          dict(
            Object.entries(values).map(
              ([source, map]) => [source, entriesOf(map, isTarget) ?? dict()] as const,
            ),
          ),
      }),
      write: compact<WriteEdits>({ enabled: flag(write.enabled), deletion: flag(write.deletion) }),
    });
    return edits ? [[name, edits] as const] : [];
  });
  return { objects: dict(clean) };
}

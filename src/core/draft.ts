import { heldValues, overlay, pruneEdits, pruneObject, rebaseEdits } from './edits';
import type { ReadEdits, ValueEdits, WriteEdits } from './edits';
import { dict, isEmpty, ownValue, withKey } from '../utils/record';
import { sanitizeEdits } from './sanitizeEdits';
import type {
  Choices,
  Draft,
  DraftAction,
  DraftEdits,
  ObjectChoice,
  ObjectEdits,
  ReadChoice,
} from './types';

/** Edits of an untouched draft. */
export const emptyEdits: DraftEdits = { objects: {} };

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
    const map = overlay(ownValue(held, source) ?? dict<string>(), values);
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

/** Applies the edits to the base. Objects without an edit are the base's own. */
export function resolveDraft(draft: Draft): Choices {
  const { base, edits } = draft;
  return {
    objects: dict(
      Object.entries(base.objects).map(
        ([name, object]) => [name, resolveObject(object, ownValue(edits.objects, name))] as const,
      ),
    ),
  };
}

/** `true` when leaving would lose edits. Edits of an absent object do not count. */
export function isDirty(draft: Draft): boolean {
  const { objects } = pruneEdits(draft.base, draft.edits);
  return Object.keys(objects).some((name) => Object.hasOwn(draft.base.objects, name));
}

/** Replaces the edits of one object and drops those that equal the base. */
function withObject(draft: Draft, objectName: string, edits: ObjectEdits): Draft {
  const pruned = pruneObject(ownValue(draft.base.objects, objectName), edits);
  return { ...draft, edits: { objects: withKey(draft.edits.objects, objectName, pruned) } };
}

function editRead(draft: Draft, objectName: string, change: (read: ReadEdits) => ReadEdits): Draft {
  const edits = ownValue(draft.edits.objects, objectName) ?? {};
  return withObject(draft, objectName, { ...edits, read: change(edits.read ?? {}) });
}

function editWrite(draft: Draft, objectName: string, write: WriteEdits): Draft {
  const edits = ownValue(draft.edits.objects, objectName) ?? {};
  return withObject(draft, objectName, { ...edits, write: { ...edits.write, ...write } });
}

function setMapping(
  draft: Draft,
  objectName: string,
  mapToName: string,
  fieldName: string | null,
): Draft {
  const base = ownValue(draft.base.objects, objectName)?.read;
  return editRead(draft, objectName, (read) => {
    const current = overlay<string>(base?.mappings ?? dict(), read.mappings);
    const old = ownValue(current, mapToName);
    if ((old ?? null) === fieldName) return read;
    const mappings: Record<string, string | null> = withKey(read.mappings, mapToName, fieldName);
    for (const [other, source] of Object.entries(current)) {
      if (source === fieldName && other !== mapToName) mappings[other] = null;
    }
    // Value mappings belong to the old pair of source and target, so the move drops them.
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
 * Applies one edit or a moved base. An edit that equals the base disappears; apart from that only `discard`,
 * and `restore`, which replaces all edits, remove edits.
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
          withKey(
            ownValue(read.valueMappings, action.fieldName),
            action.value,
            action.providerValue,
          ),
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

import { rebaseEdits } from '../edits';
import { ownValue, withKey } from '../../utils/record';
import type {
  Choices,
  ConfigChange,
  DraftAction,
  DraftEdits,
  ObjectEdits,
  ReadChoice,
} from '../types';
import { diffChoices } from './diff';

/** Values of one key on each side; `null` means that the key is absent. */
interface Sides {
  /** Value before both changes. */
  was: string | null;
  theirValue: string | null;
  myValue: string | null;
  /** Edit that takes their value. */
  theirs: DraftAction;
}

/** A key that two editors changed to different values. */
export type Conflict = (
  | { kind: 'mapping'; objectName: string; mapToName: string }
  | { kind: 'value'; objectName: string; fieldName: string; value: string }
) &
  Sides;

/**
 * Keys whose value differs between base, theirs and mine. Switches have only two values, so they cannot
 * conflict.
 */
function textConflicts(
  edits: Record<string, string | null> | undefined,
  base: Record<string, string> | undefined,
  theirs: Record<string, string> | undefined,
) {
  return Object.entries(edits ?? {}).flatMap(([key, myValue]) => {
    const was = ownValue(base, key) ?? null;
    const theirValue = ownValue(theirs, key) ?? null;
    return was === theirValue || myValue === theirValue ? [] : [{ key, was, theirValue, myValue }];
  });
}

function mappingConflicts(
  objectName: string,
  edits: ObjectEdits['read'],
  base: ReadChoice | undefined,
  theirs: ReadChoice,
): Conflict[] {
  return textConflicts(edits?.mappings, base?.mappings, theirs.mappings).map(
    ({ key: mapToName, ...sides }): Conflict => {
      const target = { objectName, mapToName };
      const saved: DraftAction = { type: 'setMapping', ...target, fieldName: sides.theirValue };
      return { kind: 'mapping', ...target, ...sides, theirs: saved };
    },
  );
}

function valueConflicts(
  objectName: string,
  edits: ObjectEdits['read'],
  base: ReadChoice | undefined,
  theirs: ReadChoice,
): Conflict[] {
  return Object.entries(edits?.valueMappings ?? {}).flatMap(([fieldName, map]) =>
    textConflicts(
      map,
      ownValue(base?.valueMappings, fieldName),
      ownValue(theirs.valueMappings, fieldName),
    ).map(({ key: value, ...sides }): Conflict => {
      const target = { objectName, fieldName, value };
      const saved: DraftAction = {
        type: 'setValueMapping',
        ...target,
        providerValue: sides.theirValue,
      };
      return { kind: 'value', ...target, ...sides, theirs: saved };
    }),
  );
}

function isAbout(change: ConfigChange, conflict: Conflict): boolean {
  if (change.kind !== conflict.kind || change.objectName !== conflict.objectName) return false;
  if (change.kind === 'mapping') {
    return conflict.kind === 'mapping' && change.mapToName === conflict.mapToName;
  }
  return (
    change.kind === 'value' &&
    conflict.kind === 'value' &&
    change.fieldName === conflict.fieldName &&
    change.value === conflict.value
  );
}

function myEdit(conflict: Conflict, edits: DraftEdits): string | null | undefined {
  const read = ownValue(edits.objects, conflict.objectName)?.read;
  return conflict.kind === 'mapping'
    ? ownValue(read?.mappings, conflict.mapToName)
    : ownValue(ownValue(read?.valueMappings, conflict.fieldName), conflict.value);
}

/** Conflicts that remain after further edits, with the latest values of mine. */
export function openConflicts(conflicts: Conflict[], edits: DraftEdits): Conflict[] {
  return conflicts.flatMap((conflict) => {
    const myValue = myEdit(conflict, edits);
    if (myValue === undefined || myValue === conflict.theirValue) return [];
    return [myValue === conflict.myValue ? conflict : { ...conflict, myValue }];
  });
}

/** Restores the values from before both changes for undecided conflicts. */
function beforeConflicts(base: Choices, open: Conflict[]): Choices {
  return open.reduce((choices, conflict) => {
    const { objectName } = conflict;
    const object = ownValue(choices.objects, objectName);
    if (!object?.read) return choices;
    const { mappings, valueMappings } = object.read;
    const was = conflict.was ?? undefined;
    const before =
      conflict.kind === 'mapping'
        ? { mappings: withKey(mappings, conflict.mapToName, was) }
        : {
            valueMappings: withKey(
              valueMappings,
              conflict.fieldName,
              withKey(ownValue(valueMappings, conflict.fieldName), conflict.value, was),
            ),
          };
    const read = { ...object.read, ...before };
    return { objects: withKey(choices.objects, objectName, { ...object, read }) };
  }, base);
}

/**
 * Merges my edits with what another editor saved, key by key.
 * @param args.open Undecided conflicts of an earlier merge.
 * @returns `edits`: mine over theirs, in conflicts too until the person decides; `merged`: changes that only
 *   they made; `conflicts`: keys that both changed to different values.
 */
export function mergeEdits(args: {
  base: Choices;
  theirs: Choices;
  edits: DraftEdits;
  open?: Conflict[];
}): {
  edits: DraftEdits;
  merged: ConfigChange[];
  conflicts: Conflict[];
} {
  const { theirs, edits, open = [] } = args;
  const base = beforeConflicts(args.base, open);
  const kept = rebaseEdits(theirs, edits);
  const conflicts = Object.entries(edits.objects).flatMap(([name, { read }]) => {
    const now = ownValue(theirs.objects, name)?.read;
    // Edits of an absent object wait for it; an object without remaining edits has no conflict.
    if (!now || !ownValue(kept.objects, name)?.read) return [];
    const was = ownValue(base.objects, name)?.read;
    return [...mappingConflicts(name, read, was, now), ...valueConflicts(name, read, was, now)];
  });
  return {
    edits: kept,
    merged: diffChoices(base, theirs).filter(
      (change) => !conflicts.some((conflict) => isAbout(change, conflict)),
    ),
    conflicts,
  };
}

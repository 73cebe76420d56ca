import { rebaseEdits } from '../edits';
import { own } from '../record';
import type {
  Choices,
  ConfigChange,
  DraftAction,
  DraftEdits,
  ObjectEdits,
  ReadChoice,
} from '../types';
import { diffChoices } from './diff';

/** What each side says of one key; `null` is nothing. */
interface Sides {
  /** Before both. */
  was: string | null;
  theirValue: string | null;
  myValue: string | null;
  /** The edit that takes what they saved. */
  theirs: DraftAction;
  /** The edit that keeps mine. */
  mine: DraftAction;
}

/** A key that two editors changed, each to something else. */
export type Conflict = (
  | { kind: 'mapping'; objectName: string; mapToName: string }
  | { kind: 'value'; objectName: string; fieldName: string; value: string }
) &
  Sides;

/** Edits of texts where base, theirs and mine all differ. Switches cannot: they have only two sides. */
function textConflicts(
  edits: Record<string, string | null> | undefined,
  base: Record<string, string> | undefined,
  theirs: Record<string, string> | undefined,
) {
  return Object.entries(edits ?? {}).flatMap(([key, myValue]) => {
    const was = own(base, key) ?? null;
    const theirValue = own(theirs, key) ?? null;
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
      const set = (fieldName: string | null): DraftAction => ({
        type: 'setMapping',
        ...{ objectName, mapToName, fieldName },
      });
      const [mine, saved] = [set(sides.myValue), set(sides.theirValue)];
      return { kind: 'mapping', objectName, mapToName, ...sides, mine, theirs: saved };
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
      own(base?.valueMappings, fieldName),
      own(theirs.valueMappings, fieldName),
    ).map(({ key: value, ...sides }): Conflict => {
      const set = (providerValue: string | null): DraftAction => ({
        type: 'setValueMapping',
        ...{ objectName, fieldName, value, providerValue },
      });
      const [mine, saved] = [set(sides.myValue), set(sides.theirValue)];
      return { kind: 'value', objectName, fieldName, value, ...sides, mine, theirs: saved };
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

/**
 * My edits on top of what somebody else saved meanwhile, key by key.
 * @returns `edits`: mine over theirs, in conflicts too until the person decides; `merged`: what they changed
 *   and I did not; `conflicts`: the keys that both changed, each to something else.
 */
export function mergeEdits(args: { base: Choices; theirs: Choices; edits: DraftEdits }): {
  edits: DraftEdits;
  merged: ConfigChange[];
  conflicts: Conflict[];
} {
  const { base, theirs, edits } = args;
  const conflicts = Object.entries(edits.objects).flatMap(([name, { read }]) => {
    const now = own(theirs.objects, name)?.read;
    // Edits of an object that is not there now wait for it.
    if (!now) return [];
    const was = own(base.objects, name)?.read;
    return [...mappingConflicts(name, read, was, now), ...valueConflicts(name, read, was, now)];
  });
  return {
    edits: rebaseEdits(theirs, edits),
    merged: diffChoices(base, theirs).filter(
      (change) => !conflicts.some((conflict) => isAbout(change, conflict)),
    ),
    conflicts,
  };
}

/** Changes of a stored draft: edits, settled conflicts, and the move to a newer saved configuration. */
import { type Conflict, mergeEdits, openConflicts } from '../../core/config/merge';
import { draftReducer, emptyEdits } from '../../core/draft';
import { rebaseEdits } from '../../core/edits';
import type { Choices, DraftAction, DraftEdits, Installation } from '../../core/types';
import type { DraftEntry, DraftStore } from '../draftStore';

/** A draft and the saved configuration that it edits. */
export interface EditableDraft {
  drafts: DraftStore;
  draftKey: string;
  base: Choices;
  baseStamp: string;
  revisionId: string;
}

/** The newest edits, which may be newer than what was last drawn. */
export function editsOf({
  drafts,
  draftKey,
}: Pick<EditableDraft, 'drafts' | 'draftKey'>): DraftEdits {
  return drafts.get(draftKey)?.edits ?? emptyEdits;
}

function emptyEntry({ base, baseStamp, revisionId }: EditableDraft): DraftEntry {
  return {
    edits: emptyEdits,
    base,
    baseStamp,
    revisionId,
    restored: false,
    conflicts: [],
    merged: [],
  };
}

export function editDraft(draft: EditableDraft, action: DraftAction): void {
  const { drafts, draftKey, base } = draft;
  const entry = drafts.get(draftKey) ?? emptyEntry(draft);
  const { edits } = draftReducer({ base, edits: entry.edits }, action);
  if (edits === entry.edits) return;
  drafts.set(draftKey, { ...entry, edits, conflicts: openConflicts(entry.conflicts, edits) });
}

/** Drops everything, or the edits of one object. */
export function discardDraft(draft: EditableDraft, objectName?: string): void {
  if (objectName === undefined) draft.drafts.set(draft.draftKey, undefined);
  else editDraft(draft, { type: 'discard', objectName });
}

export function settleConflict(
  draft: EditableDraft,
  conflict: Conflict,
  keep: 'mine' | 'theirs',
): void {
  const { drafts, draftKey } = draft;
  const entry = drafts.get(draftKey);
  if (!entry) return;
  const conflicts = entry.conflicts.filter((other) => other !== conflict);
  drafts.set(draftKey, { ...entry, conflicts });
  if (keep === 'theirs') editDraft(draft, conflict.theirs);
}

/** Takes the notices about a reload and about a merge away. */
export function acknowledgeDraft({ drafts, draftKey }: EditableDraft): void {
  const entry = drafts.get(draftKey);
  if (entry) drafts.set(draftKey, { ...entry, restored: false, merged: [] });
}

/**
 * Moves a draft to a newer saved configuration: by a three-way merge where the old one is known, else with a question
 * for each difference.
 */
export function rebaseDraft(
  draft: Omit<EditableDraft, 'revisionId'>,
  installation: Installation | null | undefined,
): void {
  const { drafts, draftKey, base, baseStamp } = draft;
  const entry = drafts.get(draftKey);
  if (!entry) return;
  if (entry.baseStamp === baseStamp) {
    if (!entry.base) drafts.set(draftKey, { ...entry, base });
    return;
  }
  if (Object.keys(entry.edits.objects).length === 0) {
    drafts.set(draftKey, { ...entry, base, baseStamp });
    return;
  }
  if (!installation) {
    // After an uninstall nobody else's choices are left to compare with.
    const edits = rebaseEdits(base, entry.edits);
    drafts.set(draftKey, { ...entry, edits, merged: [], conflicts: [], base, baseStamp });
    return;
  }
  const { edits, merged, conflicts } = mergeEdits({
    // Unknown after a reload, so that each difference to the saved configuration becomes a question.
    base: entry.base ?? { objects: {} },
    theirs: base,
    edits: entry.edits,
    open: entry.conflicts,
  });
  const { config, updateTime: mergedAt = config.createTime } = installation;
  drafts.set(draftKey, {
    ...entry,
    edits,
    conflicts,
    base,
    baseStamp,
    merged: [...entry.merged, ...merged],
    mergedBy: config.createdBy,
    mergedAt,
  });
}

import { useEffect } from 'react';
import { mergeEdits } from '../../core/config/merge';
import { rebaseEdits } from '../../core/edits';
import type { Choices, Installation } from '../../core/types';
import type { DraftStore } from '../../actions/draftStore';

interface RebaseArgs {
  drafts: DraftStore;
  draftKey: string | undefined;
  base: Choices | undefined;
  baseStamp: string;
  installation: Installation | null | undefined;
}

/** Brings a draft over to the server's new side: three-way where the old side is known, else as it is. */
export function rebaseDraft(args: RebaseArgs): void {
  const { drafts, draftKey, base, baseStamp, installation } = args;
  const entry = draftKey === undefined ? undefined : drafts.get(draftKey);
  if (!entry || !base || draftKey === undefined) return;
  if (entry.baseStamp === baseStamp) {
    if (!entry.base) drafts.set(draftKey, { ...entry, base });
    return;
  }
  if (Object.keys(entry.edits.objects).length === 0) {
    // Nobody was editing: what somebody else saved is simply what is saved.
    drafts.set(draftKey, { ...entry, base, baseStamp });
    return;
  }
  if (!installation) {
    // Uninstalled: there is nobody's choice to compare mine with.
    const edits = rebaseEdits(base, entry.edits);
    drafts.set(draftKey, { ...entry, edits, merged: [], conflicts: [], base, baseStamp });
    return;
  }
  const { edits, merged, conflicts } = mergeEdits({
    // Not known after a reload: then whatever differs from what is saved is asked about.
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

/** Restores what a reload left, and moves the draft along when the server's side moves. */
export function useRebase(args: RebaseArgs): void {
  const { drafts, draftKey, base, baseStamp, installation } = args;
  useEffect(() => {
    if (draftKey !== undefined) drafts.restore(draftKey, Date.now());
  }, [drafts, draftKey]);
  useEffect(() => {
    rebaseDraft({ drafts, draftKey, base, baseStamp, installation });
  }, [drafts, draftKey, base, baseStamp, installation]);
}

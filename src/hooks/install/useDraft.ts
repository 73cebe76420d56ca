import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DraftEntry } from '../../actions/draftStore';
import {
  type EditableDraft,
  acknowledgeDraft,
  discardDraft,
  editDraft,
  rebaseDraft,
  settleConflict,
} from '../../actions/install/changeDraft';
import { diffChoices } from '../../core/config/diff';
import type { Conflict } from '../../core/config/merge';
import { validateChoices } from '../../core/config/validate';
import { emptyEdits, resolveDraft } from '../../core/draft';
import type {
  Choices,
  ConfigChange,
  ConfigIssue,
  DraftAction,
  DraftEdits,
  Manifest,
} from '../../core/types';
import type { InstallationContextValue } from '../../provider/contexts';
import { useInstallationContext } from './useInstallation';

/** The unsaved configuration of one installation, shared by everything that edits it. */
export interface UseDraftResult {
  manifest: Manifest;
  /** Saved choices, or the defaults of a first install. */
  base: Choices;
  /** Choices with the edits applied. */
  choices: Choices;
  edits: DraftEdits;
  /** Differences between `base` and `choices`. */
  changes: ConfigChange[];
  issues: ConfigIssue[];
  isDirty: boolean;
  /** `true` for edits that were restored after a reload. */
  restored: boolean;
  /** Settings that somebody else changed as well. */
  conflicts: Conflict[];
  /** Changes that somebody else saved and that were merged into this draft. */
  merged: ConfigChange[];
  /** Who saved them: `consumer:{ref}`. */
  mergedBy?: string;
  /** When they were saved, RFC 3339. */
  mergedAt?: string;
  edit: (action: DraftAction) => void;
  /** Drops all edits, or those of one object. */
  discard: (objectName?: string) => void;
  /** Settles one conflict in favour of this draft or of what is saved. */
  settle: (conflict: Conflict, keep: 'mine' | 'theirs') => void;
  /** Takes the notices about a reload and about a merge away. */
  acknowledge: () => void;
}

function editableDraftOf({ data, drafts }: InstallationContextValue): EditableDraft | null {
  const { manifest, base, baseStamp, draftKey } = data;
  if (!manifest || !base || !draftKey) return null;
  return { drafts, draftKey, base, baseStamp, revisionId: manifest.revisionId };
}

/** The stored entry, restored after a reload and moved along when somebody saves. */
function useEntry({ drafts, data }: InstallationContextValue): DraftEntry | undefined {
  const { draftKey, base, baseStamp, installation } = data;
  useEffect(() => {
    if (draftKey !== undefined) drafts.restore(draftKey, Date.now());
  }, [drafts, draftKey]);
  useEffect(() => {
    if (draftKey === undefined || !base) return;
    rebaseDraft({ drafts, draftKey, base, baseStamp }, installation);
  }, [drafts, draftKey, base, baseStamp, installation]);
  return useSyncExternalStore(
    useCallback(
      (listener) => (draftKey === undefined ? () => {} : drafts.subscribe(draftKey, listener)),
      [drafts, draftKey],
    ),
    () => (draftKey === undefined ? undefined : drafts.get(draftKey)),
    () => undefined,
  );
}

/** The shared draft, or `null` until the account's fields are read. Needs an `InstallationProvider`. */
export function useDraft(): UseDraftResult | null {
  const context = useInstallationContext('useDraft');
  const { manifest, base } = context.data;
  const entry = useEntry(context);
  const edits = entry?.edits ?? emptyEdits;

  const derived = useMemo(() => {
    if (!manifest || !base) return null;
    const choices = resolveDraft({ base, edits });
    const changes = diffChoices(base, choices);
    return { choices, changes, issues: validateChoices(manifest, choices, base) };
  }, [manifest, base, edits]);

  const actions = useMemo(() => {
    const draft = editableDraftOf(context);
    return (
      draft && {
        edit: (action: DraftAction) => editDraft(draft, action),
        discard: (objectName?: string) => discardDraft(draft, objectName),
        settle: (conflict: Conflict, keep: 'mine' | 'theirs') =>
          settleConflict(draft, conflict, keep),
        acknowledge: () => acknowledgeDraft(draft),
      }
    );
  }, [context]);

  return useMemo(() => {
    if (!manifest || !base || !derived || !actions) return null;
    const isDirty = derived.changes.length > 0;
    return {
      manifest,
      base,
      edits,
      ...derived,
      ...actions,
      isDirty,
      restored: isDirty && entry?.restored === true,
      conflicts: entry?.conflicts ?? [],
      merged: entry?.merged ?? [],
      mergedBy: entry?.mergedBy,
      mergedAt: entry?.mergedAt,
    };
  }, [manifest, base, edits, derived, actions, entry]);
}

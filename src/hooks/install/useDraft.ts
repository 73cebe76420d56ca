import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { diffChoices } from '../../core/config/diff';
import { type Conflict, openConflicts } from '../../core/config/merge';
import { validateChoices } from '../../core/config/validate';
import { draftReducer, emptyEdits, resolveDraft } from '../../core/draft';
import type {
  Choices,
  ConfigChange,
  ConfigIssue,
  Draft,
  DraftAction,
  DraftEdits,
  Manifest,
} from '../../core/types';
import type { DraftEntry, DraftStore } from '../../actions/draftStore';
import type { InstallationContextValue } from '../../provider/contexts';
import { useInstallationContext } from './useInstallationContext';

/** The unsaved configuration of one installation, shared by everything that edits it. */
export interface UseDraftResult {
  manifest: Manifest;
  /** The server's side. */
  base: Choices;
  /** What would be saved now. */
  choices: Choices;
  edits: DraftEdits;
  /** What differs from the server's side. */
  changes: ConfigChange[];
  issues: ConfigIssue[];
  isDirty: boolean;
  /** These edits were brought back after a reload. */
  restored: boolean;
  conflicts: Conflict[];
  /** The other side's changes that were taken in. */
  merged: ConfigChange[];
  mergedBy?: string;
  /** When they saved, RFC 3339. */
  mergedAt?: string;
  edit: (action: DraftAction) => void;
  /** Everything, or one object's edits. */
  discard: (objectName?: string) => void;
  /** Settles one conflict: keep mine, or take what is saved. */
  settle: (conflict: Conflict, keep: 'mine' | 'theirs') => void;
  /** Takes the notices about a reload or a merge away. */
  acknowledge: () => void;
}

interface Place {
  drafts: DraftStore;
  draftKey: string;
  base: Choices;
  baseStamp: string;
  revisionId: string;
}

function fresh(place: Place): DraftEntry {
  const { base, baseStamp, revisionId } = place;
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

function placeOf({ data, drafts }: InstallationContextValue): Place | null {
  const { manifest, base, baseStamp, draftKey } = data;
  if (!manifest || !base || !draftKey) return null;
  return { drafts, draftKey, base, baseStamp, revisionId: manifest.revisionId };
}

/** Applies one action to the newest edits, which may be newer than what was last drawn. */
function applyAction(place: Place, action: DraftAction): void {
  const { drafts, draftKey, base } = place;
  const entry = drafts.get(draftKey) ?? fresh(place);
  const draft: Draft = { base, edits: entry.edits };
  const { edits } = draftReducer(draft, action);
  if (edits === entry.edits) return;
  drafts.set(draftKey, { ...entry, edits, conflicts: openConflicts(entry.conflicts, edits) });
}

function settleConflict(place: Place, conflict: Conflict, keep: 'mine' | 'theirs'): void {
  const { drafts, draftKey } = place;
  const entry = drafts.get(draftKey);
  if (!entry) return;
  const conflicts = entry.conflicts.filter((other) => other !== conflict);
  drafts.set(draftKey, { ...entry, conflicts });
  if (keep === 'theirs') applyAction(place, conflict.theirs);
}

/** The shared draft, or `null` until the account's fields are read. Needs an `InstallationProvider`. */
export function useDraft(): UseDraftResult | null {
  const context = useInstallationContext('useDraft');
  const { drafts, data } = context;
  const place = useMemo(() => placeOf(context), [context]);
  const key = data.draftKey;
  const entry = useSyncExternalStore(
    useCallback(
      (listener) => (key === undefined ? () => {} : drafts.subscribe(key, listener)),
      [drafts, key],
    ),
    () => (key === undefined ? undefined : drafts.get(key)),
    () => undefined,
  );
  const edits = entry?.edits ?? emptyEdits;
  const { manifest, base } = data;

  const derived = useMemo(() => {
    if (!manifest || !base) return null;
    const choices = resolveDraft({ base, edits });
    const changes = diffChoices(base, choices);
    return { choices, changes, issues: validateChoices(manifest, choices, base) };
  }, [manifest, base, edits]);

  const actions = useMemo(() => {
    if (!place) return null;
    return {
      edit: (action: DraftAction) => applyAction(place, action),
      settle: (conflict: Conflict, keep: 'mine' | 'theirs') =>
        settleConflict(place, conflict, keep),
      discard(objectName?: string) {
        if (objectName === undefined) drafts.set(place.draftKey, undefined);
        else applyAction(place, { type: 'discard', objectName });
      },
      acknowledge() {
        const now = drafts.get(place.draftKey);
        if (now) drafts.set(place.draftKey, { ...now, restored: false, merged: [] });
      },
    };
  }, [place, drafts]);

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

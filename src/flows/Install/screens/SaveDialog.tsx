import { ConfirmDialog } from '../../../components/ConfirmDialog/ConfirmDialog';
import { riskyChanges } from '../../../core/riskyChanges';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { changeNames } from '../words/changeNames';

export interface SaveDialogProps {
  open: boolean;
  draft: UseDraftResult;
  app: string;
  onConfirm: () => void;
  onKeep: () => void;
}

/** Asks before a save that stops reading something, or lets more be written or deleted. */
export function SaveDialog({ open, draft, app, onConfirm, onKeep }: SaveDialogProps) {
  const words = useMessages(install);
  const names = changeNames(draft.manifest, draft.choices);
  const { stops, writes, deletes } = riskyChanges(draft.changes);
  const named = (objects: string[]) => ({ app, objects: objects.map(names.object) });
  return (
    <ConfirmDialog
      open={open}
      title={words.confirmTitle}
      danger={stops.length + deletes.length > 0}
      confirmLabel={stops.length > 0 ? words.saveAndStop(named(stops)) : words.saveAnyway}
      keepLabel={words.keepEditing}
      onConfirm={onConfirm}
      onKeep={onKeep}
    >
      <ul className="amp-lossList">
        {stops.length > 0 && <li>{words.confirmStop(named(stops))}</li>}
        {writes.length > 0 && <li>{words.confirmWrite(named(writes))}</li>}
        {deletes.length > 0 && <li>{words.confirmDelete(named(deletes))}</li>}
      </ul>
    </ConfirmDialog>
  );
}

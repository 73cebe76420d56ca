import { ConfirmDialog } from '../../../components/ConfirmDialog/ConfirmDialog';
import { riskyChanges } from '../../../core/riskyChanges';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { useInstall } from '../InstallContext';
import { changeNames } from '../words/changeNames';

/** Asks before a save that stops reading something, or lets more be written or deleted. */
export function SaveDialog() {
  const { draft, names, primaryAction } = useInstall();
  const words = useMessages(install);
  const { object } = changeNames(draft.manifest, draft.choices);
  const { stops, writes, deletes } = riskyChanges(draft.changes);
  const facts = (objects: string[]) => ({ app: names.app, objects: objects.map(object) });
  return (
    <ConfirmDialog
      open={primaryAction.confirming}
      title={words.confirmTitle}
      danger={stops.length + deletes.length > 0}
      confirmLabel={stops.length > 0 ? words.saveAndStop(facts(stops)) : words.saveAnyway}
      keepLabel={words.keepEditing}
      onConfirm={primaryAction.confirm}
      onKeep={primaryAction.keepEditing}
    >
      <ul className="amp-lossList">
        {stops.length > 0 && <li>{words.confirmStop(facts(stops))}</li>}
        {writes.length > 0 && <li>{words.confirmWrite(facts(writes))}</li>}
        {deletes.length > 0 && <li>{words.confirmDelete(facts(deletes))}</li>}
      </ul>
    </ConfirmDialog>
  );
}

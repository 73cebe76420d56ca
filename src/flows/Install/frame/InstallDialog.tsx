import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '../../../components/ConfirmDialog/ConfirmDialog';
import { Dialog } from '../../../components/Dialog/Dialog';
import { useDraft } from '../../../hooks/install/useDraft';
import { useInstallationContext } from '../../../hooks/install/useInstallation';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { ConfigReview } from '../pages/ConfigReview/ConfigReview';
import { changeNames } from '../words/changeNames';
import { useInstallNames } from '../words/useInstallNames';

export interface InstallDialogProps {
  /** The dialog was closed. */
  onDone?: () => void;
  /** The flow. `leave` closes the dialog, after asking where edits are unsaved. */
  children: (leave: () => void) => ReactNode;
}

/** The flow in a modal dialog. Leaving it with unsaved edits asks first, and names them. */
export function InstallDialog({ onDone, children }: InstallDialogProps) {
  const words = useMessages(install);
  const [open, setOpen] = useState(true);
  const [asking, setAsking] = useState(false);
  const names = useInstallNames();
  const { integration } = useInstallationContext('InstallIntegration');
  const draft = useDraft();
  const close = () => {
    setAsking(false);
    setOpen(false);
    onDone?.();
  };
  const leave = () => {
    if (draft?.isDirty) setAsking(true);
    else close();
  };
  const discard = () => {
    draft?.discard();
    close();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && leave()}
      title={names.provider || integration}
      size="large"
      hideTitle
    >
      {children(leave)}
      <ConfirmDialog
        open={asking}
        title={words.leaveTitle}
        confirmLabel={words.leaveAnyway}
        keepLabel={words.keepEditing}
        onConfirm={discard}
        onKeep={() => setAsking(false)}
      >
        {draft && (
          <>
            <p className="amp-pageText">{words.leaveLoses}</p>
            <ConfigReview
              changes={draft.changes}
              names={changeNames(draft.manifest, draft.choices)}
            />
          </>
        )}
      </ConfirmDialog>
    </Dialog>
  );
}

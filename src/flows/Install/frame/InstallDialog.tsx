import { useState } from 'react';
import { ConfirmDialog } from '../../../components/ConfirmDialog/ConfirmDialog';
import { Dialog } from '../../../components/Dialog/Dialog';
import { useDraft } from '../../../hooks/install/useDraft';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { ConfigReview } from '../pages/ConfigReview/ConfigReview';
import { changeNames } from '../words/changeNames';
import { InstallFlow } from '../InstallFlow';
import type { InstallIntegrationProps } from '../InstallIntegration';
import { useInstallNames } from '../words/useInstallNames';

/** The flow in a modal dialog. Leaving it with unsaved edits asks first, and names them. */
export function InstallDialog(props: InstallIntegrationProps) {
  const words = useMessages(install);
  const [open, setOpen] = useState(true);
  const [asking, setAsking] = useState(false);
  const names = useInstallNames();
  const draft = useDraft();
  const close = () => {
    setAsking(false);
    setOpen(false);
    props.onDone?.();
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
      title={names.provider || props.integration}
      size="large"
      hideTitle
    >
      <InstallFlow {...props} onDone={leave} />
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

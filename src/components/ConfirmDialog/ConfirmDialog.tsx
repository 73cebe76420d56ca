import { type ReactNode, useRef } from 'react';
import { common } from '../../locale/en/common';
import { useMessages } from '../../provider/useMessages';
import { Button } from '../Button/Button';
import { Dialog } from '../Dialog/Dialog';

export interface ConfirmDialogProps {
  open: boolean;
  /** Question with the verb: *Uninstall Salesforce?* */
  title: ReactNode;
  /** Consequences. Screen readers read them with the title. */
  children?: ReactNode;
  /** Verb of the confirming button. */
  confirmLabel: ReactNode;
  /** Label of the button that keeps everything, which has the focus. Default *Keep it*. */
  keepLabel?: ReactNode;
  /** The confirming button is red, because something is deleted. Default `true`. */
  danger?: boolean;
  pending?: boolean;
  /** Error of the last attempt, shown beside the button that tries again. */
  error?: ReactNode;
  onConfirm: () => void;
  onKeep: () => void;
}

/** Dialog that asks before something is deleted. Esc keeps everything. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirmLabel, keepLabel, danger = true, pending, error } = props;
  const words = useMessages(common);
  const keep = useRef<HTMLElement>(null);
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next && !pending) props.onKeep();
      }}
      role="alertdialog"
      title={title}
      description={children}
      initialFocus={keep}
      footer={
        <>
          <Button
            ref={keep}
            aria-disabled={pending || undefined}
            onClick={pending ? undefined : props.onKeep}
          >
            {keepLabel ?? words.keepIt}
          </Button>
          <Button
            variant={danger ? 'danger' : 'primary'}
            pending={pending}
            onClick={props.onConfirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {error}
    </Dialog>
  );
}

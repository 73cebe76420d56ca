import { type ReactNode, useRef } from 'react';
import { common } from '../../locale/en/common';
import { useMessages } from '../../provider/useMessages';
import { Button } from '../Button/Button';
import { Dialog } from '../Dialog/Dialog';

export interface ConfirmDialogProps {
  open: boolean;
  /** Asks with the verb: *Uninstall Salesforce?* */
  title: ReactNode;
  /** What is lost; read to a screen reader with the title. */
  children?: ReactNode;
  /** The verb. */
  confirmLabel: ReactNode;
  /** Default *Keep it*; has the focus. */
  keepLabel?: ReactNode;
  /** Something is taken away: the button is red. Default `true`. */
  danger?: boolean;
  pending?: boolean;
  /** What went wrong stays inside, beside the button that tries again. */
  error?: ReactNode;
  onConfirm: () => void;
  onKeep: () => void;
}

/** Asks before something is taken away. Esc keeps it. */
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

import * as RadixDialog from '@radix-ui/react-dialog';
import { type ReactNode, type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { common } from '../../locale/en/common';
import { RootContext } from '../../provider/contexts';
import { useMessages } from '../../provider/useMessages';
import { Icon } from '../icons/Icon';
import { usePart } from '../usePart';
import { Backdrop } from './Backdrop';
import { revealNotices } from './coverPage';
import { findShell } from './shells';
import { useDialogFocus } from './useDialogFocus';
import { useDialogLiveRegion } from './useDialogLiveRegion';

export interface DialogProps {
  open: boolean;
  /** Esc, a press beside the dialog, its × or a phone's way back asks to close; the owner decides. */
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** Read to a screen reader together with the title, and shown above `children`. */
  description?: ReactNode;
  children?: ReactNode;
  /** `alertdialog` asks something that must be answered before anything else. Default `dialog`. */
  role?: 'dialog' | 'alertdialog';
  /** `confirm` 440 wide; `large` a whole flow: 720, 960 where there is room, the full screen on a phone. */
  size?: 'confirm' | 'large';
  /** Buttons, the primary last. */
  footer?: ReactNode;
  /** Gets the focus when it opens. Default: the first control inside; of a large one, the dialog itself. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** The title is for screen readers only; the content brings its own heading. */
  hideTitle?: boolean;
}

/** A modal dialog: focus stays inside, Esc and a press beside it ask to close, the page behind does not scroll. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange } = props;
  const { portalNode } = useContext(RootContext);
  if (!open || !portalNode) return null;
  return (
    <RadixDialog.Root open onOpenChange={onOpenChange}>
      <RadixDialog.Portal container={portalNode}>
        <DialogContent {...props} />
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

/** The window-sized layer; presses beside the panel in it go through to the host's notices. */
function DialogContent(props: DialogProps) {
  const { onOpenChange, role = 'dialog', size = 'confirm', description } = props;
  const { portalNode } = useContext(RootContext);
  const layer = useRef<HTMLDivElement>(null);
  const { services, region } = useDialogLiveRegion();
  // A whole flow starts at its start, not at the button that leaves it.
  const [shell] = useState(() => findShell(portalNode));
  const otherwise = size === 'large' ? 'dialog' : 'control';
  const focus = useDialogFocus(layer, props.initialFocus, otherwise, shell);
  useEffect(() => {
    // After Radix, whose effects run first.
    if (layer.current) revealNotices(layer.current);
  }, []);
  return (
    <RadixDialog.Content
      ref={layer}
      role={role}
      className="amp-dialogLayer"
      data-continued={shell ? '' : undefined}
      style={{ pointerEvents: 'none' }}
      onInteractOutside={(event) => event.preventDefault()}
      {...focus}
    >
      <Backdrop onDismiss={() => onOpenChange(false)} />
      <RootContext.Provider value={services}>
        <div className={usePart('dialog')} data-size={size} style={{ pointerEvents: 'auto' }}>
          <DialogHead {...props} />
          <div className="amp-dialogBody" data-size={size}>
            {description && (
              <RadixDialog.Description asChild>
                <div className="amp-dialogDescription">{description}</div>
              </RadixDialog.Description>
            )}
            {props.children}
          </div>
          {props.footer && <div className="amp-dialogFoot">{props.footer}</div>}
        </div>
      </RootContext.Provider>
      {region}
    </RadixDialog.Content>
  );
}

function DialogHead({ title, hideTitle, size }: DialogProps) {
  const words = useMessages(common);
  return (
    <div className="amp-dialogHead" data-hidden={hideTitle || undefined}>
      <RadixDialog.Title className="amp-dialogTitle">{title}</RadixDialog.Title>
      {size === 'large' && (
        <RadixDialog.Close form="" className="amp-iconButton" aria-label={words.close}>
          <Icon name="x" />
        </RadixDialog.Close>
      )}
    </div>
  );
}

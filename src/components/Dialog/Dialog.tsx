import * as RadixDialog from '@radix-ui/react-dialog';
import { type ReactNode, type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { RootContext } from '../../provider/contexts';
import { CloseButton } from '../CloseButton/CloseButton';
import { usePart } from '../usePart';
import { Backdrop } from './Backdrop';
import { revealNotices } from './coverPage';
import { findShell } from './shells';
import { useDialogFocus } from './useDialogFocus';
import { useDialogLiveRegion } from './useDialogLiveRegion';

export interface DialogProps {
  open: boolean;
  /** Called when Esc, a press beside the dialog, its × or a phone's Back asks to close. The owner decides. */
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** Read to a screen reader together with the title, and shown above `children`. */
  description?: ReactNode;
  children?: ReactNode;
  /** `alertdialog` asks something that must be answered before anything else. Default `dialog`. */
  role?: 'dialog' | 'alertdialog';
  /**
   * `confirm`: 440 px wide. `large`, for a whole flow: 720 px, 960 px where there is room, the full screen on a
   * phone. Default `confirm`.
   */
  size?: 'confirm' | 'large';
  /** Buttons, the primary last. */
  footer?: ReactNode;
  /**
   * Element that gets the focus when the dialog opens. Default: the first control inside, and for `large` the dialog
   * itself.
   */
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

/** Layer as large as the window. Presses beside its panel go through to the host's notices. */
function DialogContent(props: DialogProps) {
  const { onOpenChange, role = 'dialog', size = 'confirm', description } = props;
  const { portalNode } = useContext(RootContext);
  const layer = useRef<HTMLDivElement>(null);
  const { services, region } = useDialogLiveRegion();
  const [shell] = useState(() => findShell(portalNode));
  // A screen reader starts at the beginning of a whole flow, and not at the button that closes it.
  const otherwise = size === 'large' ? 'dialog' : 'control';
  const focus = useDialogFocus(layer, props.initialFocus, otherwise, shell);
  useEffect(() => {
    // Radix hides the page in its own effect, which runs first.
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
  return (
    <div className="amp-dialogHead" data-hidden={hideTitle || undefined}>
      <RadixDialog.Title className="amp-dialogTitle">{title}</RadixDialog.Title>
      {size === 'large' && (
        <RadixDialog.Close asChild>
          <CloseButton />
        </RadixDialog.Close>
      )}
    </div>
  );
}

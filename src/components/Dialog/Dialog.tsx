import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
  useContext,
  useEffect,
  useId,
  useMemo,
} from 'react';
import { createPortal } from 'react-dom';
import { common } from '../../locale/en/common';
import { RootContext } from '../../provider/contexts';
import { useMessages } from '../../provider/useMessages';
import { Icon } from '../icons/Icon';
import { useLiveRegion } from '../Root/useLiveRegion';
import { usePart } from '../usePart';
import { Backdrop } from './Backdrop';
import { useDialogFocus } from './useDialogFocus';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  children?: ReactNode;
  /** `confirm` 440 wide; `large` a whole flow: 720, 960 where there is room, the full screen on a phone. */
  size?: 'confirm' | 'large';
  /** Buttons, the primary last. */
  footer?: ReactNode;
  /** Gets the focus when it opens. Default: the first control inside; of a large one, the dialog itself. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** The title is for screen readers only; the content brings its own heading. */
  hideTitle?: boolean;
  className?: string;
}

/** A modal dialog: focus stays inside, Esc and a press beside it ask to close, the page behind does not scroll. */
export function Dialog(props: DialogProps) {
  const { portalNode } = useContext(RootContext);
  return props.open && portalNode ? createPortal(<OpenDialog {...props} />, portalNode) : null;
}

function OpenDialog(props: DialogProps) {
  const { onOpenChange, title, children, size = 'confirm', footer, hideTitle } = props;
  const words = useMessages(common);
  const className = usePart('dialog', props.className);
  const titleId = useId();
  const { services, region } = useOwnLiveRegion();
  const close = () => onOpenChange(false);
  const dialog = useDialogFocus(
    props.initialFocus,
    // A whole flow starts at its start, not at the button that leaves it.
    size === 'large' ? 'dialog' : 'control',
  );
  return (
    <dialog
      ref={dialog}
      className="amp-dialogLayer"
      tabIndex={-1}
      aria-labelledby={titleId}
      {...escapeHandlers(close)}
    >
      <Backdrop onDismiss={close} />
      <RootContext.Provider value={services}>
        <div className={className} data-size={size}>
          <div className="amp-dialogHead" data-hidden={hideTitle || undefined}>
            <h2 id={titleId} className="amp-dialogTitle">
              {title}
            </h2>
            {size === 'large' && (
              <button
                type="button"
                className="amp-iconButton"
                aria-label={words.close}
                onClick={close}
              >
                <Icon name="x" />
              </button>
            )}
          </div>
          <div className="amp-dialogBody" data-size={size}>
            {children}
          </div>
          {footer && <div className="amp-dialogFoot">{footer}</div>}
        </div>
      </RootContext.Provider>
      {region}
    </dialog>
  );
}

/** Left to the browser, a second Esc in a row could not be refused. */
function escapeHandlers(close: () => void) {
  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      // Dialogs around this one, a host's too, are not meant.
      event.stopPropagation();
      // An input method takes Esc first (Safari says so by the code alone), and so does an open list inside.
      const taken = event.nativeEvent.isComposing || event.keyCode === 229;
      if (!taken && !(event.target as Element).closest('[data-list-open]')) close();
    },
    /** Esc while nothing has the focus, or a phone's way back. Where it cannot be refused, `close` follows. */
    onCancel(event: SyntheticEvent) {
      if (event.target !== event.currentTarget || !event.cancelable) return;
      event.preventDefault();
      close();
    },
  };
}

/** A modal dialog silences the root's live region with the rest of the page, so what happens inside is said inside. */
function useOwnLiveRegion() {
  const root = useContext(RootContext);
  const { announce, region } = useLiveRegion();
  const { announce: announceOutside } = root;
  // What the page said before is not said again when it comes back.
  useEffect(() => announceOutside(''), [announceOutside]);
  const services = useMemo(() => ({ ...root, announce }), [root, announce]);
  return { services, region };
}

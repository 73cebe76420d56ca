import { type ReactNode, useContext, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { RootContext } from '../../provider/contexts';
import { CloseButton } from '../CloseButton/CloseButton';
import { usePart } from '../usePart';
import { Backdrop } from './Backdrop';
import { markShell, useReturnFocus } from './shells';
import { useDialogLiveRegion } from './useDialogLiveRegion';

export interface DialogShellProps {
  /** Name for screen readers. */
  title: string;
  /** Called when Esc, a press beside the dialog, its × or a phone's Back asks to close. The owner decides. */
  onClose: () => void;
  /** Skeleton of the content. */
  children?: ReactNode;
}

/**
 * A large dialog while its code is fetched: backdrop, panel and ×, without the library that carries `Dialog`. The
 * `Dialog` that follows in the same root takes its place without an animation.
 */
export function DialogShell(props: DialogShellProps) {
  const { portalNode } = useContext(RootContext);
  return portalNode && createPortal(<ShellLayer {...props} />, portalNode);
}

function ShellLayer({ title, onClose, children }: DialogShellProps) {
  const layer = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const { services, region } = useDialogLiveRegion();
  const opener = useReturnFocus();
  useEffect(() => {
    if (!layer.current) return;
    markShell(layer.current, opener);
    layer.current.focus();
  }, [opener]);
  return (
    <div
      ref={layer}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a modal <dialog> makes a host's toasts inert
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className="amp-dialogLayer"
      style={{ pointerEvents: 'none' }}
    >
      <Backdrop onDismiss={onClose} />
      <RootContext.Provider value={services}>
        <div className={usePart('dialog')} data-size="large" style={{ pointerEvents: 'auto' }}>
          <div className="amp-dialogHead" data-hidden="true">
            <h2 id={titleId} className="amp-dialogTitle">
              {title}
            </h2>
            <CloseButton onClick={onClose} />
          </div>
          <div className="amp-dialogBody" data-size="large">
            {children}
          </div>
        </div>
      </RootContext.Provider>
      {region}
    </div>
  );
}

import * as RadixDialog from '@radix-ui/react-dialog';
import { useContext, useEffect, useState } from 'react';
import { common } from '../../locale/en/common';
import { RootContext, useMessages } from '../../provider/contexts';
import { Icon } from '../icons/Icon';
import { useIsomorphicLayoutEffect } from '../useIsomorphicLayoutEffect';
import { usePart } from '../usePart';
import type { DialogProps } from './Dialog';
import { lockScroll, showPortal } from './topLayer';

/** The dialog itself. Default export because `lazy` asks for one. */
export default function DialogSurface(props: DialogProps) {
  const { open, onOpenChange, title, children, size = 'confirm', footer, hideTitle } = props;
  const { portalNode } = useContext(RootContext);
  const words = useMessages(common);
  const className = usePart('dialog', props.className);
  useIsomorphicLayoutEffect(
    () => (open && portalNode ? showPortal(portalNode) : undefined),
    [open, portalNode],
  );
  useEffect(() => (open ? lockScroll() : undefined), [open]);
  useReturnFocus();
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal container={portalNode ?? undefined}>
        {/* Radix's own overlay injects a <style>, which a strict CSP refuses. */}
        <div className="amp-dialogBackdrop" />
        <RadixDialog.Content
          className={className}
          data-size={size}
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            // A whole flow starts at its start, not at the button that leaves it.
            const start = size === 'large' ? (event.currentTarget as HTMLElement) : undefined;
            const wanted = props.initialFocus?.current ?? start;
            if (!wanted) return;
            event.preventDefault();
            wanted.focus();
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onEscapeKeyDown={(event) => {
            // An open list inside takes Esc first.
            const target = event.target as Element | null;
            if (target?.closest('[data-list-open]')) event.preventDefault();
          }}
        >
          <div className="amp-dialogHead" data-hidden={hideTitle || undefined}>
            <RadixDialog.Title className="amp-dialogTitle">{title}</RadixDialog.Title>
            {size === 'large' && (
              <RadixDialog.Close className="amp-iconButton" aria-label={words.close}>
                <Icon name="x" />
              </RadixDialog.Close>
            )}
          </div>
          <div className="amp-dialogBody" data-size={size}>
            {children}
          </div>
          {footer && <div className="amp-dialogFoot">{footer}</div>}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

/** Focus goes back to what opened it; Radix does so only for a trigger of its own. */
function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After a deliberate move of focus (a new screen's heading) there is nothing to give back.
      const { activeElement } = document;
      const lost = !activeElement || activeElement === document.body || !activeElement.isConnected;
      const inside = activeElement?.closest('.amp-dialog');
      if ((lost || inside) && opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
}

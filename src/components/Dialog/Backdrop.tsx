import { useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect';
import { useLatest } from '../../utils/useLatest';
import { useEscape } from '../useEscape';
import { useWayBack } from '../useWayBack';
import { coverPage } from './coverPage';
import { lockScroll } from './lockScroll';
import { onPressBeside } from './onPressBeside';

/**
 * Backdrop of a dialog and its first child. Its effects show the dialog above the page before those of the following
 * children run, so that these are laid out, and a dialog inside opens above.
 */
export function Backdrop({ onDismiss }: { onDismiss: () => void }) {
  const backdrop = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLElement | null>(null);
  const dismiss = useLatest(onDismiss);
  useIsomorphicLayoutEffect(() => {
    const element = backdrop.current?.parentElement;
    if (!element) return undefined;
    dialog.current = element;
    showInTopLayer(element);
    const uncover = coverPage(element);
    const unlock = lockScroll();
    const stop = onPressBeside(element, () => dismiss.current());
    return () => {
      // React runs this also for content that it hides and keeps (Suspense, Activity), which must not block the page.
      stop();
      unlock();
      uncover();
      element.hidePopover?.();
    };
  }, [dismiss]);
  useEscape(dialog, onDismiss);
  useWayBack(true, onDismiss);
  return <div ref={backdrop} className="amp-dialogBackdrop" aria-hidden="true" />;
}

/**
 * Shows an element in the top layer, where no stacking context of the host can cover it. Browsers without a top layer
 * use the z-index of the stylesheet.
 */
function showInTopLayer(element: HTMLElement): void {
  if (typeof element.showPopover !== 'function') return;
  element.setAttribute('popover', 'manual');
  element.showPopover();
}

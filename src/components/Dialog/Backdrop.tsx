import { useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect';
import { useLatest } from '../../utils/useLatest';
import { useEscape } from '../useEscape';
import { useWayBack } from '../useWayBack';
import { coverPage } from './coverPage';
import { lockScroll } from './lockScroll';
import { onPressBeside } from './onPressBeside';

/**
 * The first thing in a dialog, which it puts above the page. Effects run in the order of elements, so what follows is
 * laid out when its own effects run, and a dialog in it opens above.
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
      // Not only when it goes: what React hides and keeps (Suspense, Activity) must not block the page.
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

/** No stacking context of the host can cover it there. Browsers without a top layer go by the stylesheet. */
function showInTopLayer(element: HTMLElement): void {
  if (typeof element.showPopover !== 'function') return;
  element.setAttribute('popover', 'manual');
  element.showPopover();
}

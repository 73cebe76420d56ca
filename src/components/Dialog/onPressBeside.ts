import { isTopLayer } from '../useEscape';

const EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
] as const;

/**
 * Calls back for a press that begins and ends beside the dialog. The page there is inert or lets presses through, so
 * the target of such a press is the page itself; a press on a host's notice reaches the notice. The listeners are on
 * the window and stop the event: a host's dialog around this one would close for a press outside of it.
 */
export function onPressBeside(dialog: HTMLElement, dismiss: () => void): () => void {
  let pressed = false;
  const hear = (event: Event) => {
    const isBeside = event.target === document.documentElement || event.target === document.body;
    if (event.type === 'pointerdown') {
      // An open list closes for the press, and the dialog stays.
      pressed = isBeside && isTopLayer(dialog) && (event as PointerEvent).button === 0;
    } else if (event.type === 'pointerup') {
      pressed &&= isBeside;
    }
    if (!isBeside) return;
    event.stopPropagation();
    // A press beside the dialog must not move the focus.
    if (event.type === 'mousedown') event.preventDefault();
    if (event.type === 'click' && pressed) {
      pressed = false;
      dismiss();
    }
  };
  for (const type of EVENTS) window.addEventListener(type, hear, true);
  return () => {
    for (const type of EVENTS) window.removeEventListener(type, hear, true);
  };
}

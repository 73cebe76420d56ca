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
 * Calls back for a press beside the dialog that ends there too. Everything there is inert or lets presses through, so
 * the press meets the page itself; one on a host's notice meets the notice. Heard on the window and by nobody else:
 * to a host's dialog around this one, the press would be outside.
 */
export function onPressBeside(dialog: HTMLElement, dismiss: () => void): () => void {
  let pressed = false;
  const hear = (event: Event) => {
    const isBeside = event.target === document.documentElement || event.target === document.body;
    if (event.type === 'pointerdown') {
      // An open list takes the press, and closes.
      pressed = isBeside && isTopLayer(dialog) && (event as PointerEvent).button === 0;
    } else if (event.type === 'pointerup') {
      pressed &&= isBeside;
    }
    if (!isBeside) return;
    event.stopPropagation();
    // The focus stays where it is.
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

import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect';
import { useLatest } from '../utils/useLatest';
import { isComposing } from './isComposing';

/** Layer that Esc closes: a dialog or an open list. */
interface Layer {
  element: HTMLElement;
  close: () => void;
}

/** Open layers of every root on the page, the innermost last. */
const layers: Layer[] = [];

/** Whether Esc would close this element, and nothing that opened after it. */
export const isTopLayer = (element: HTMLElement): boolean => layers.at(-1)?.element === element;

/** Esc belongs to the layers while the focus is in one of them, or nowhere; elsewhere it belongs to the host. */
function isForLayers(event: KeyboardEvent): boolean {
  const path = event.composedPath();
  const [target] = path;
  if (target === document.body || target === document.documentElement) return true;
  return layers.some(({ element }) => path.includes(element));
}

/**
 * Listens on the window, before anything else on the page: dialogs of hosts listen on the document (Radix), on their
 * own element (MUI) or on the window (Headless UI), and would close with the flow in them.
 */
function onKeyDown(event: KeyboardEvent): void {
  const top = layers.at(-1);
  if (event.key !== 'Escape' || !top || !isForLayers(event)) return;
  event.stopImmediatePropagation();
  // Otherwise the browser closes a native dialog of the host.
  event.preventDefault();
  // During a composition Esc belongs to the input method.
  if (!isComposing(event)) top.close();
}

function addLayer(layer: Layer): () => void {
  if (layers.length === 0) window.addEventListener('keydown', onKeyDown, true);
  layers.push(layer);
  return () => {
    layers.splice(layers.indexOf(layer), 1);
    if (layers.length === 0) window.removeEventListener('keydown', onKeyDown, true);
  };
}

/**
 * Closes a layer by Esc while it is mounted. Esc closes the innermost layer only, and nothing of the host around it.
 */
export function useEscape(ref: RefObject<HTMLElement | null>, close: () => void): void {
  const latest = useLatest(close);
  useIsomorphicLayoutEffect(() => {
    const element = ref.current;
    return element ? addLayer({ element, close: () => latest.current() }) : undefined;
  }, [ref, latest]);
}

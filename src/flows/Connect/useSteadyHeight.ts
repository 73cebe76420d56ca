import { type RefObject, useRef } from 'react';
import type { ConnectScreen } from '../../core/connectScreen';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect';

/** Screens that take their own height, which the others then keep. */
const forms: readonly ConnectScreen[] = ['ready', 'metadata', 'package'];
/** Screens that are on their way to another one. */
const passing: readonly ConnectScreen[] = ['loading', 'checking'];

/**
 * Keeps an element at least as high as the last form in it, or as the first screen where there was no form, so that
 * what stands at its end does not move when the screen changes.
 */
export function useSteadyHeight(screen: ConnectScreen): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const height = useRef<number | undefined>(undefined);
  useIsomorphicLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const isFree = forms.includes(screen) || height.current === undefined;
    // By the CSSOM: a `style` attribute in server HTML would break a strict CSP.
    current.style.minBlockSize = isFree ? '' : `${height.current}px`;
    const isMeasured = isFree && !passing.includes(screen);
    if (!isMeasured || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      height.current = current.offsetHeight;
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [screen]);
  return element;
}

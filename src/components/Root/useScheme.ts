import { type RefObject, useState } from 'react';
import type { Appearance } from '../../theme/appearance';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect';
import { type Scheme, ancestorsOf, schemeAround } from './schemeAround';

/**
 * Watches the scheme around an element: calls back now, and whenever a class, an attribute or the system changes it.
 */
function watchScheme(element: Element, onScheme: (scheme: Scheme) => void): () => void {
  const system = window.matchMedia?.('(prefers-color-scheme: dark)');
  const check = () => onScheme(schemeAround(element, system?.matches ?? false));
  const observer = new MutationObserver(check);
  for (const ancestor of ancestorsOf(element)) observer.observe(ancestor, { attributes: true });
  // A host that fades between schemes has its new colours only after the transition.
  const onFaded = ({ target }: Event) => {
    if (target instanceof Element && target !== element && target.contains(element)) check();
  };
  const { ownerDocument } = element;
  ownerDocument.addEventListener('transitionend', onFaded);
  system?.addEventListener('change', check);
  check();
  return () => {
    observer.disconnect();
    ownerDocument.removeEventListener('transitionend', onFaded);
    system?.removeEventListener('change', check);
  };
}

/**
 * Scheme to draw in. `auto` is the scheme of the page around. Until that is known the stylesheet follows the system.
 */
export function useScheme(
  element: RefObject<Element | null>,
  wanted: Appearance['colorScheme'] = 'auto',
): Scheme | 'auto' {
  const [around, setAround] = useState<Scheme | 'auto'>('auto');
  useIsomorphicLayoutEffect(() => {
    if (wanted !== 'auto' || !element.current) return undefined;
    return watchScheme(element.current, setAround);
  }, [element, wanted]);
  return wanted === 'auto' ? around : wanted;
}

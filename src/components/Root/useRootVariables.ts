import { type RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect';

/** Sets `--amp-*` through the CSSOM: a `style` attribute in server HTML would break a strict CSP. */
export function useRootVariables(
  element: RefObject<HTMLElement | null>,
  variables: Record<string, string> | undefined,
): void {
  useIsomorphicLayoutEffect(() => {
    const style = element.current?.style;
    const names = Object.entries(variables ?? {}).map(([name, value]) => {
      const property = `--amp-${name.replace(/^--(amp-)?/, '')}`;
      style?.setProperty(property, value);
      return property;
    });
    return () => names.forEach((name) => style?.removeProperty(name));
  }, [element, variables]);
}

import clsx, { type ClassValue } from 'clsx';
import { useContext } from 'react';
import { AppearanceContext } from '../provider/contexts';
import type { PartName } from '../theme/parts';

/** Class names of a part: the stable one, the host's from `appearance.elements`, then the caller's. */
export function usePart(part: PartName, ...more: ClassValue[]): string {
  const { elements } = useContext(AppearanceContext);
  return clsx(`amp-${part}`, elements?.[part], more);
}

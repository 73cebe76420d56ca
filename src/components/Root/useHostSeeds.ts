import { type RefObject, useMemo, useState } from 'react';
import type { Appearance } from '../../theme/appearance';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect';
import { type HostSeeds, hostSeeds } from './hostSeeds';

/** Variables of the root: those of `appearance`, and with `inherit` the host's accent and radius below them. */
export function useHostSeeds(
  element: RefObject<Element | null>,
  { inherit = false, variables }: Appearance,
): Record<string, string> | undefined {
  const [seeds, setSeeds] = useState<HostSeeds>();
  useIsomorphicLayoutEffect(() => {
    if (inherit && element.current) setSeeds(hostSeeds(element.current));
  }, [element, inherit]);
  return useMemo(() => {
    if (!inherit || !seeds) return variables;
    const found = Object.entries(seeds).filter((entry): entry is [string, string] => !!entry[1]);
    return { ...Object.fromEntries(found), ...variables };
  }, [inherit, seeds, variables]);
}

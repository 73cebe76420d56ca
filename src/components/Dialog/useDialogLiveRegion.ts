import { type ReactNode, useContext, useEffect, useMemo } from 'react';
import { RootContext, type RootServices } from '../../provider/contexts';
import { useLiveRegion } from '../Root/useLiveRegion';

/** Announces inside the dialog what happens there, since a screen reader finds nothing outside of it. */
export function useDialogLiveRegion(): { services: RootServices; region: ReactNode } {
  const root = useContext(RootContext);
  const { announce, region } = useLiveRegion();
  const { announce: announceOutside } = root;
  // Otherwise the page repeats its last sentence when the dialog closes.
  useEffect(() => void announceOutside(''), [announceOutside]);
  const services = useMemo(() => ({ ...root, announce }), [root, announce]);
  return { services, region };
}

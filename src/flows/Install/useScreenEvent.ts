import { useEffect, useRef } from 'react';
import { useAmpersand } from '../../provider/contexts';

/** Tells the host which screen is shown, once for each. */
export function useScreenEvent(screen: string | undefined): void {
  const { onEvent } = useAmpersand('InstallIntegration');
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (screen === undefined || told.current === screen) return;
    told.current = screen;
    onEvent({ type: 'screen', flow: 'install', screen });
  }, [screen, onEvent]);
}

import { useEffect, useRef } from 'react';
import { useAmpersand } from '../provider/contexts';

const callers = {
  install: 'InstallIntegration',
  list: 'IntegrationList',
  status: 'InstallationStatus',
} as const;

/** Tells the host which screen of a flow is shown, once for each. */
export function useScreenEvent(flow: keyof typeof callers, screen: string | undefined): void {
  const { onEvent } = useAmpersand(callers[flow]);
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (screen === undefined || told.current === screen) return;
    told.current = screen;
    onEvent({ type: 'screen', flow, screen });
  }, [flow, screen, onEvent]);
}

import { useContext, useEffect, useRef } from 'react';
import type { Flow } from '../actions/events';
import { AmpersandContext } from '../provider/contexts';

/** Tells the host which screen of a flow is shown, once for each. Without an `AmpersandProvider` nobody listens. */
export function useScreenEvent(flow: Flow, screen: string): void {
  const onEvent = useContext(AmpersandContext)?.onEvent;
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (told.current === screen) return;
    told.current = screen;
    onEvent?.({ type: 'screen', flow, screen });
  }, [flow, screen, onEvent]);
}

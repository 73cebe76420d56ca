import { useContext, useEffect, useRef } from 'react';
import type { Flow } from '../../actions/events';
import { AmpersandContext, FlowContext } from '../../provider/contexts';

/**
 * Tells the host which screen of a flow is shown, once for each. A screen that replaces another component's drawing of
 * the same screen is no news. Without an `AmpersandProvider` nobody listens.
 */
export function useScreenEvent(flow: Flow, screen: string): void {
  const onEvent = useContext(AmpersandContext)?.onEvent;
  const swapScreen = useContext(FlowContext)?.swapScreen;
  // StrictMode runs effects twice, and a page with a card in it has two screens at once.
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (last.current === screen) return;
    last.current = screen;
    if (swapScreen?.(screen) === false) return;
    onEvent?.({ type: 'screen', flow, screen });
  }, [flow, screen, onEvent, swapScreen]);
}

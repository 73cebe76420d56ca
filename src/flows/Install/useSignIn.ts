import { useCallback, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { ConnectActions } from '../../actions/connect/ConnectOptions';

/**
 * *Sign in again* from any place: shows the connection and presses its button in the same click, because browsers open
 * windows inside a click only. `connect` goes to the `ConnectCard` that `show` brings about.
 */
export function useSignIn(show: () => void) {
  const connect = useRef<ConnectActions>(null);
  const signIn = useCallback(() => {
    flushSync(show);
    connect.current?.reconnect();
  }, [show]);
  return { connect, signIn };
}

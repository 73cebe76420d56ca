import { type RefObject, useCallback, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { ConnectActions } from '../../actions/connect/ConnectOptions';

/**
 * Lets a button outside the connect card sign in again. Browsers open windows inside a click only, so `showCard` draws
 * the card synchronously, and its own action runs in the same click.
 */
export function useSignIn(showCard: () => void): {
  /** Goes to the `ConnectCard` that `showCard` draws. */
  connectRef: RefObject<ConnectActions | null>;
  signIn: () => void;
} {
  const connectRef = useRef<ConnectActions>(null);
  const signIn = useCallback(() => {
    flushSync(showCard);
    connectRef.current?.reconnect();
  }, [showCard]);
  return { connectRef, signIn };
}

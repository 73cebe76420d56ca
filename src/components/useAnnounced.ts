import { useContext, useEffect } from 'react';
import { RootContext } from '../provider/contexts';

/**
 * Announces a text that is true as long as it is passed, and takes it back when it changes or the component goes.
 * `undefined` announces nothing.
 */
export function useAnnounced(text: string | undefined): void {
  const { announce } = useContext(RootContext);
  useEffect(() => (text ? announce(text) : undefined), [announce, text]);
}

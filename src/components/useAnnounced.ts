import { useContext, useEffect } from 'react';
import { RootContext } from '../provider/contexts';

/** Between two keystrokes nobody listens. */
const PAUSE = 500;

/** Says what a search came to, once the typing stops; an empty text says nothing. */
export function useAnnounced(text: string): void {
  const { announce } = useContext(RootContext);
  useEffect(() => {
    if (text === '') return undefined;
    const timer = setTimeout(() => announce(text), PAUSE);
    return () => clearTimeout(timer);
  }, [announce, text]);
}

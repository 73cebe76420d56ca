import { useContext, useEffect } from 'react';
import { RootContext } from '../provider/contexts';

/** Pause in milliseconds after which the typing counts as finished. */
const TYPING_PAUSE_MS = 500;

/** Announces the result of a search once the typing stops. An empty text announces nothing. */
export function useSearchAnnounced(text: string): void {
  const { announce } = useContext(RootContext);
  useEffect(() => {
    if (text === '') return undefined;
    const timer = setTimeout(() => announce(text), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [announce, text]);
}

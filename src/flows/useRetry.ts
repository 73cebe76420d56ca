import { useEffect, useState } from 'react';

export interface Retry {
  retry: () => void;
  /** It is being asked for again. */
  pending: boolean;
  /**
   * The next screen is the answer to the person's own press, so the focus may follow. What loads or loads again by
   * itself leaves it alone.
   */
  focusOnChange: boolean;
}

/** *Try again* of a flow whose screen is named so. */
export function useRetry(reload: () => Promise<void>, screen: string): Retry {
  const [pending, setPending] = useState(false);
  const [asked, setAsked] = useState(false);
  const isLoading = screen.endsWith('.loading');
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- after the screen's own effect, which moves the focus
    if (!isLoading) setAsked(false);
  }, [screen, isLoading]);
  const retry = () => {
    setPending(true);
    setAsked(true);
    void reload().finally(() => setPending(false));
  };
  return { retry, pending, focusOnChange: asked };
}

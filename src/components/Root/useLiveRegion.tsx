import { useCallback, useEffect, useRef, useState } from 'react';

/** Screen readers queue a polite sentence; after this time it was read, or never will be. */
const EMPTY_AFTER_MS = 7_000;

/**
 * A polite live region. It announces a sentence once, and the same one again as a change that screen readers notice.
 * `announce` returns a function that takes the sentence back, for one that stopped being true. The region empties itself
 * after a while, so that nobody who walks through the page finds old news in it.
 */
export function useLiveRegion() {
  const [sentence, setSentence] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const announce = useCallback((next: string) => {
    setSentence((last) => (next && last === next ? `${next}\u00a0` : next));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSentence(''), EMPTY_AFTER_MS);
    return () => setSentence((last) => (last.trimEnd() === next.trimEnd() ? '' : last));
  }, []);
  const region = (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- not the result of a form
    <div className="amp-liveRegion" role="status" aria-live="polite">
      {sentence}
    </div>
  );
  return { announce, region };
}

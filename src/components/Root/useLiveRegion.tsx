import { useCallback, useState } from 'react';

/**
 * A polite live region. It says a sentence once; the same one again is a change that screen readers hear. `announce`
 * returns the way to take the sentence back, for what is true no more.
 */
export function useLiveRegion() {
  const [sentence, setSentence] = useState('');
  const announce = useCallback((next: string) => {
    setSentence((last) => (next && last === next ? `${next}\u00a0` : next));
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

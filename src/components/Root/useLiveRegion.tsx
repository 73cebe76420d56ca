import { useCallback, useEffect, useRef, useState } from 'react';

/** Screen readers queue a polite sentence; after this time it was read, or never will be. */
const EMPTY_AFTER_MS = 7_000;

/** Words of a sentence, by which it is compared: titles end without the full stop that the region has. */
const bare = (text: string) => text.replace(/[.\s\u00a0]+$/, '').trim();

/** `true` where a listener hears a sentence anyway, as the heading that has the focus is read. */
const isReadBy = (element: Element | null, sentence: string) =>
  sentence !== '' &&
  element?.matches('h1, h2, h3, h4, h5, h6') === true &&
  bare(element.textContent) === bare(sentence);

/**
 * A polite live region. It announces a sentence once, and the same one again as a change that screen readers notice.
 * `announce` returns a function that takes the sentence back, for one that stopped being true. The region leaves a
 * sentence to a heading that gets the focus and says the same, and empties itself after a while, so that nobody who
 * walks through the page finds old news in it.
 */
export function useLiveRegion() {
  const [sentence, setSentence] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    const around = element.current?.parentElement;
    const onFocus = ({ target }: FocusEvent) =>
      setSentence((last) => (isReadBy(target as Element, last) ? '' : last));
    around?.addEventListener('focusin', onFocus);
    return () => around?.removeEventListener('focusin', onFocus);
  }, []);
  const announce = useCallback((next: string) => {
    const around = element.current?.parentElement;
    const focused = document.activeElement;
    if (around?.contains(focused) && isReadBy(focused, next)) return () => {};
    setSentence((last) => (next && last === next ? `${next}\u00a0` : next));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSentence(''), EMPTY_AFTER_MS);
    return () => setSentence((last) => (last.trimEnd() === next.trimEnd() ? '' : last));
  }, []);
  const region = (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- not the result of a form
    <div ref={element} className="amp-liveRegion" role="status" aria-live="polite">
      {sentence}
    </div>
  );
  return { announce, region };
}

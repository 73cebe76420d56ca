import { useCallback, useEffect, useRef, useState } from 'react';

/** Where in the panel one is. */
export type Place =
  | { place: 'overview' }
  | { place: 'object'; objectName: string }
  | { place: 'connection' }
  | { place: 'activity' }
  | { place: 'conflict' };

export function placeKey(place: Place): string {
  return place.place === 'object' ? `object:${place.objectName}` : place.place;
}

/**
 * The place, and the focus that goes with it: to the new page's heading, but not when the panel first appears.
 * `focusProblem` goes to the first row of the page that something is wrong with.
 */
export function usePlace(first: Place = { place: 'overview' }) {
  const [place, setPlace] = useState<Place>(first);
  const [attempt, setAttempt] = useState(0);
  const page = useRef<HTMLDivElement>(null);
  const key = placeKey(place);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    const heading = page.current?.querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6');
    if (!heading) return;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView?.({ block: 'nearest' });
  }, [key]);
  useEffect(() => {
    if (attempt === 0) return;
    const control = page.current?.querySelector<HTMLElement>(
      '[data-issue] [role=combobox], [aria-invalid=true], [data-tone=error] button',
    );
    control?.focus();
  }, [attempt]);
  const focusProblem = useCallback(() => setAttempt((before) => before + 1), []);
  return { place, setPlace, page, focusProblem };
}

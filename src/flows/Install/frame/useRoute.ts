import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** A page of the panel or the wizard. */
export type Route =
  | { page: 'overview' }
  | { page: 'object'; objectName: string }
  | { page: 'connection' }
  | { page: 'activity' }
  | { page: 'conflict' };

export interface Navigation {
  route: Route;
  goTo: (route: Route) => void;
  /** The element around the current page. */
  pageRef: RefObject<HTMLDivElement | null>;
  /** Moves the focus to the first control of the page that has a problem. */
  focusProblem: () => void;
}

const firstProblem = '[data-issue] [role=combobox], [aria-invalid=true], [data-tone=error] button';

export function routeKey(route: Route): string {
  return route.page === 'object' ? `object:${route.objectName}` : route.page;
}

/** Holds the current page. The focus follows to a new page's heading, but stays with the host on the first one. */
export function useRoute(first: Route): Navigation {
  const [route, goTo] = useState<Route>(first);
  const [attempt, setAttempt] = useState(0);
  const pageRef = useRef<HTMLDivElement>(null);
  const key = routeKey(route);
  const shownKey = useRef(key);
  useEffect(() => {
    if (shownKey.current === key) return;
    shownKey.current = key;
    const heading = pageRef.current?.querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6');
    if (!heading) return;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView?.({ block: 'nearest' });
  }, [key]);
  useEffect(() => {
    if (attempt === 0) return;
    pageRef.current?.querySelector<HTMLElement>(firstProblem)?.focus();
  }, [attempt]);
  const focusProblem = useCallback(() => setAttempt((before) => before + 1), []);
  return useMemo(() => ({ route, goTo, pageRef, focusProblem }), [route, focusProblem]);
}

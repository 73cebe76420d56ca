import { type ReactNode, type RefObject, useRef } from 'react';
import { usePart } from '../../../components/usePart';
import { useIsomorphicLayoutEffect } from '../../../utils/useIsomorphicLayoutEffect';

export interface FooterProps {
  /** Open work: *3 changes*, *1 of 3 needs you*. */
  start?: ReactNode;
  /** The diff, opened above the bar; it scrolls from two fifths of the window's height on. */
  above?: ReactNode;
  /** Buttons, the primary last. */
  children?: ReactNode;
}

/** Tells the stylesheet how high the footer is, so that the page scrolls a focused control clear of it. */
function useFooterHeight(footer: RefObject<HTMLElement | null>): void {
  useIsomorphicLayoutEffect(() => {
    const element = footer.current;
    const card = element?.parentElement;
    if (!element || !card || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() =>
      card.style.setProperty('--_footer-height', `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [footer]);
}

/** Panel footer. It is always 64 px high, so that it never shifts the page. */
export function Footer({ start, above, children }: FooterProps) {
  // An empty footer keeps its height.
  const isEmpty = !start && !above && !children;
  const footer = useRef<HTMLDivElement>(null);
  useFooterHeight(footer);
  return (
    <div ref={footer} className={usePart('footer')} data-empty={isEmpty || undefined}>
      {above && <div className="amp-footerAbove">{above}</div>}
      <div className="amp-footerBar">
        {start && <div className="amp-footerStart">{start}</div>}
        <div className="amp-footerButtons">{children}</div>
      </div>
    </div>
  );
}

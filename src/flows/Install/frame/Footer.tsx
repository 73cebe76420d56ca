import type { ReactNode } from 'react';
import { usePart } from '../../../components/usePart';

export interface FooterProps {
  /** Open work: *3 changes*, *1 of 3 needs you*. */
  start?: ReactNode;
  /** Opens above it, at most half as high as the window: the diff. */
  above?: ReactNode;
  /** Buttons, the primary last. */
  children?: ReactNode;
}

/** Panel footer. It is always 64 px high, so that it never shifts the page. */
export function Footer({ start, above, children }: FooterProps) {
  // An empty footer keeps its height.
  const isEmpty = !start && !above && !children;
  return (
    <div className={usePart('footer')} data-empty={isEmpty || undefined}>
      {above && <div className="amp-footerAbove">{above}</div>}
      <div className="amp-footerBar">
        {start && <div className="amp-footerStart">{start}</div>}
        <div className="amp-footerButtons">{children}</div>
      </div>
    </div>
  );
}

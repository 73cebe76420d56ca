import type { ReactNode } from 'react';

export interface ColumnsProps {
  /** The places; where it is narrow they are left out, and pages push. */
  nav?: ReactNode;
  children?: ReactNode;
}

/** Places beside the page: 224 + 32 + page where it is wide, 184 + 24 + page in between, one column below. */
export function Columns({ nav, children }: ColumnsProps) {
  return (
    <div className="amp-columns" data-nav={nav ? '' : undefined}>
      {nav && <div className="amp-columnsNav">{nav}</div>}
      <div className="amp-columnsPage">{children}</div>
    </div>
  );
}

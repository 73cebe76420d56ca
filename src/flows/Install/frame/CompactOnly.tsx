import type { ReactNode } from 'react';

/** Shown only where the root is narrow: the way back, and the places that have no column there. */
export function CompactOnly({ children }: { children: ReactNode }) {
  return <div className="amp-compactOnly">{children}</div>;
}

import type { ReactNode } from 'react';

/** A word that sorts something: *Custom*, a type. */
export function Badge({ children }: { children: ReactNode }) {
  return <span className="amp-badge">{children}</span>;
}

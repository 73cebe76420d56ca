import type { ReactNode } from 'react';

/** Word that classifies an item: *Custom*, or a type. */
export function Badge({ children }: { children: ReactNode }) {
  return <span className="amp-badge">{children}</span>;
}

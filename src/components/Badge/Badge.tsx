import clsx from 'clsx';
import type { ReactNode } from 'react';

/** A word that sorts something: *Custom*, a type. */
export function Badge({ children, className }: { children: ReactNode; className?: string }) {
  return <span className={clsx('amp-badge', className)}>{children}</span>;
}

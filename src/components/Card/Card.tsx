import type { ReactNode } from 'react';
import { usePart } from '../usePart';

export interface CardProps {
  /** `narrow`: one task, 440 px, padded. `wide`: header, navigation and footer, up to 1040 px, not padded. */
  size: 'narrow' | 'wide';
  className?: string;
  children?: ReactNode;
}

/** Frame of a flow. `appearance.frame: 'none'` leaves border and padding to the host. */
export function Card({ size, className, children }: CardProps) {
  return (
    <div className={usePart('card', className)} data-size={size}>
      {children}
    </div>
  );
}

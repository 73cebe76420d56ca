import clsx from 'clsx';
import { type ReactNode, forwardRef, useContext } from 'react';
import { RootContext } from '../../provider/contexts';

export interface HeadingProps {
  /** Levels below the screen's own heading. Default 0. */
  offset?: 0 | 1 | 2;
  /** Default by offset: `xl`, `lg`, `md`. */
  size?: 'xl' | 'lg' | 'md';
  id?: string;
  tabIndex?: number;
  className?: string;
  children?: ReactNode;
}

const sizes = ['xl', 'lg', 'md'] as const;

/** A heading whose level follows `headingLevel`, so that a host's outline has no gap. */
export const Heading = /* @__PURE__ */ forwardRef<HTMLHeadingElement, HeadingProps>(
  function Heading({ offset = 0, size = sizes[offset], className, children, ...rest }, ref) {
    const { headingLevel } = useContext(RootContext);
    const Tag = `h${Math.min(6, headingLevel + offset)}` as 'h2';
    return (
      <Tag ref={ref} className={clsx('amp-heading', className)} data-size={size} {...rest}>
        {children}
      </Tag>
    );
  },
);

import clsx from 'clsx';
import type { AriaAttributes, ReactNode } from 'react';
import { Icon } from '../icons/Icon';
import { safeHref } from '../safeHref';

/** Names with a hyphen are not checked where they are passed: what is not listed here would be lost without a word. */
type LinkAria = Pick<AriaAttributes, 'aria-label' | 'aria-expanded' | 'aria-controls'>;

export interface LinkProps extends LinkAria {
  href?: string;
  /** Without `href`: a button that reads like a link. */
  onClick?: () => void;
  /** The address is another site: it opens in a new tab, and the link shows ↗. */
  external?: boolean;
  className?: string;
  children?: ReactNode;
}

/** Link in running text. */
export function Link({ href, onClick, external, className, children, ...aria }: LinkProps) {
  const names = clsx('amp-link', className);
  if (href === undefined) {
    return (
      <button type="button" form="" className={names} onClick={onClick} {...aria}>
        {children}
      </button>
    );
  }
  const target = external ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <a className={names} href={safeHref(href)} onClick={onClick} {...target} {...aria}>
      <span>{children}</span>
      {external && <Icon name="external" />}
    </a>
  );
}

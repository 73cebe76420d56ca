import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon';
import { safeHref } from '../safeHref';

export interface LinkProps {
  href?: string;
  /** Without `href`: a button that reads like a link. */
  onClick?: () => void;
  /** Another site: new tab and ↗. */
  external?: boolean;
  className?: string;
  children?: ReactNode;
}

/** A link in running text. */
export function Link({ href, onClick, external, className, children }: LinkProps) {
  const names = clsx('amp-link', className);
  if (href === undefined) {
    return (
      <button type="button" className={names} onClick={onClick}>
        {children}
      </button>
    );
  }
  const target = external ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <a className={names} href={safeHref(href)} onClick={onClick} {...target}>
      {children}
      {external && <Icon name="external" />}
    </a>
  );
}

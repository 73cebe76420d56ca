import { type ComponentPropsWithoutRef, type MouseEvent, type ReactNode, forwardRef } from 'react';
import { Icon, type IconName } from '../icons/Icon';
import { Spinner } from '../Spinner/Spinner';
import { safeHref } from '../safeHref';
import { usePart } from '../usePart';

export interface ButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'type' | 'form'> {
  /** Default `secondary`. One `primary` per screen. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** What the button started is running. Label, width and focus stay, and further presses do nothing. */
  pending?: boolean;
  icon?: IconName | ReactNode;
  /** The button opens a window or another site and shows ↗. With `href` the address opens in a new tab. */
  external?: boolean;
  /** Turns the button into a link. Addresses other than `https:`, `http:` and `mailto:` are dropped. */
  href?: string;
  /** As wide as its container. */
  wide?: boolean;
}

/** Button, or with `href` a link that looks like one. */
export const Button = /* @__PURE__ */ forwardRef<HTMLElement, ButtonProps>(
  function Button(props, ref) {
    const { variant = 'secondary', pending = false, icon, external, href, wide, ...rest } = props;
    const { className, children, onClick, ...native } = rest;
    const look = {
      className: usePart('button', className),
      'data-variant': variant,
      'data-pending': pending || undefined,
      'data-icon': icon ? '' : undefined,
      'data-wide': wide || undefined,
      'aria-disabled': pending || native['aria-disabled'],
    };
    const press = (event: MouseEvent<HTMLElement>) => {
      if (pending) event.preventDefault();
      else onClick?.(event as MouseEvent<HTMLButtonElement>);
    };
    const content = (
      <>
        {pending ? (
          <Spinner size={14} />
        ) : typeof icon === 'string' ? (
          <Icon name={icon as IconName} />
        ) : (
          icon
        )}
        <span className="amp-buttonLabel">{children}</span>
        {external && <Icon name="external" />}
      </>
    );
    if (href !== undefined) {
      const { disabled: _, ...anchor } = native as ComponentPropsWithoutRef<'a'> & {
        disabled?: boolean;
      };
      const target = external ? { target: '_blank', rel: 'noopener noreferrer' } : {};
      return (
        <a
          {...anchor}
          {...look}
          {...target}
          ref={ref as React.Ref<HTMLAnchorElement>}
          href={safeHref(href)}
          onClick={press}
        >
          {content}
        </a>
      );
    }
    return (
      <button
        {...native}
        {...look}
        ref={ref as React.Ref<HTMLButtonElement>}
        type="button"
        form=""
        onClick={press}
      >
        {content}
      </button>
    );
  },
);

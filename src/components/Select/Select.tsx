import clsx from 'clsx';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Icon } from '../icons/Icon';

export type SelectProps = Omit<ComponentPropsWithoutRef<'select'>, 'form'>;

/**
 * Choice among a few options. The list is native, so that every device opens its own; the control looks like the
 * others.
 */
export const Select = /* @__PURE__ */ forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { className, ...native },
  ref,
) {
  return (
    <span className={clsx('amp-select', className)}>
      <select {...native} ref={ref} form="" className="amp-selectControl" />
      <Icon name="chevronDown" className="amp-selectChevron" />
    </span>
  );
});

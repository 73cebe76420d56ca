import type { ComponentPropsWithoutRef } from 'react';
import { Icon } from '../icons/Icon';

/** A choice of a few: a native list, so that every device opens its own, behind a control that looks like the others. */
export function Select({ className, ...native }: ComponentPropsWithoutRef<'select'>) {
  return (
    <span className={className ? `amp-select ${className}` : 'amp-select'}>
      <select {...native} form="" className="amp-selectControl" />
      <Icon name="chevronDown" className="amp-selectChevron" />
    </span>
  );
}

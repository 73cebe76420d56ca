import clsx from 'clsx';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { common } from '../../locale/en/common';
import { useMessages } from '../../provider/useMessages';
import { Icon } from '../icons/Icon';

export type CloseButtonProps = Omit<ComponentPropsWithoutRef<'button'>, 'form' | 'type'>;

/** × that closes a dialog or a sheet. Its name is *Close*. */
export const CloseButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, CloseButtonProps>(
  function CloseButton({ className, ...native }, ref) {
    const words = useMessages(common);
    return (
      <button
        aria-label={words.close}
        {...native}
        ref={ref}
        type="button"
        form=""
        className={clsx('amp-iconButton', className)}
      >
        <Icon name="x" />
      </button>
    );
  },
);

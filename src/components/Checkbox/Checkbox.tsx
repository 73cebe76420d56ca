import { type ComponentPropsWithoutRef, type ReactNode, forwardRef, useId } from 'react';
import { Icon } from '../icons/Icon';
import { usePart } from '../usePart';

type Native = Omit<ComponentPropsWithoutRef<'input'>, 'checked' | 'onChange' | 'type'>;

export interface CheckboxProps extends Native {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** The box is always ticked, shows a lock and cannot be changed. */
  locked?: boolean;
}

/** A native checkbox, 16 px in a 24 px target. */
export const Checkbox = /* @__PURE__ */ forwardRef<HTMLInputElement, CheckboxProps>(
  function Checkbox(props, ref) {
    const { label, checked, onChange, locked, className, id: givenId, ...native } = props;
    const ownId = useId();
    const id = givenId ?? ownId;
    return (
      <div className={usePart('checkbox', className)} data-locked={locked || undefined}>
        <span className="amp-checkboxBox">
          <input
            {...native}
            ref={ref}
            id={id}
            form=""
            type="checkbox"
            className="amp-checkboxInput"
            checked={checked}
            disabled={locked || native.disabled}
            data-locked={locked || undefined}
            onChange={(event) => onChange(event.target.checked)}
          />
          {(locked || checked) && (
            <Icon name={locked ? 'lock' : 'check'} className="amp-checkboxMark" />
          )}
        </span>
        <label className="amp-checkboxLabel" htmlFor={id}>
          {label}
        </label>
      </div>
    );
  },
);

import { type ComponentPropsWithoutRef, type ReactNode, forwardRef, useId } from 'react';
import { usePart } from '../usePart';

type Native = Omit<ComponentPropsWithoutRef<'input'>, 'checked' | 'onChange' | 'type' | 'role'>;

export interface SwitchProps extends Native {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Switch between on and off, on a native checkbox. */
export const Switch = /* @__PURE__ */ forwardRef<HTMLInputElement, SwitchProps>(
  function Switch(props, ref) {
    const { label, checked, onChange, className, id: givenId, ...native } = props;
    const ownId = useId();
    const id = givenId ?? ownId;
    return (
      <div className={usePart('switch', className)}>
        <input
          {...native}
          ref={ref}
          id={id}
          form=""
          type="checkbox"
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- the native state says it
          role="switch"
          className="amp-switchInput"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />
        <label className="amp-switchLabel" htmlFor={id}>
          {label}
        </label>
      </div>
    );
  },
);

import { install } from '../../locale/en/install';
import { useMessages } from '../../provider/useMessages';
import { Icon } from '../icons/Icon';

/** What is done with one object's data. */
export type ObjectUseValue = 'inUse' | 'paused' | 'leftOut';

export interface ObjectUseProps {
  object: string;
  value: ObjectUseValue;
  /** `paused` only where something is installed that can pause. */
  options: ObjectUseValue[];
  onChange: (value: ObjectUseValue) => void;
  className?: string;
}

/** In use, paused or left out: a native list, so that every device opens its own. */
export function ObjectUse({ object, value, options, onChange, className }: ObjectUseProps) {
  const words = useMessages(install);
  const labels = { inUse: words.inUse, paused: words.pause, leftOut: words.leaveOut };
  return (
    <span className={className ? `amp-objectUse ${className}` : 'amp-objectUse'}>
      <select
        className="amp-objectUseSelect"
        aria-label={words.use({ object })}
        value={value}
        onChange={(event) => onChange(event.target.value as ObjectUseValue)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {option === 'leftOut' && value === 'leftOut' ? words.leftOut : labels[option]}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" className="amp-objectUseChevron" />
    </span>
  );
}

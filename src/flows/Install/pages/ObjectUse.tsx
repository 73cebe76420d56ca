import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { Select } from '../../../components/Select/Select';

/** Use of one object's data. */
export type ObjectUseValue = 'inUse' | 'paused' | 'leftOut';

export interface ObjectUseProps {
  object: string;
  value: ObjectUseValue;
  /** `paused` only where something is installed that can pause. */
  options: ObjectUseValue[];
  onChange: (value: ObjectUseValue) => void;
}

/** Select for an object: in use, paused or left out. */
export function ObjectUse({ object, value, options, onChange }: ObjectUseProps) {
  const words = useMessages(install);
  const labels = { inUse: words.inUse, paused: words.pause, leftOut: words.leaveOut };
  return (
    <Select
      aria-label={words.use({ object })}
      value={value}
      onChange={(event) => onChange(event.target.value as ObjectUseValue)}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {option === 'leftOut' && value === 'leftOut' ? words.leftOut : labels[option]}
        </option>
      ))}
    </Select>
  );
}

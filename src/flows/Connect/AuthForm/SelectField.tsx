import { useId } from 'react';
import { Select } from '../../../components/Select/Select';
import { Field, type FieldProps, describedBy } from '../../../components/TextField/Field';

export interface SelectFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  options: Array<{ value: string; label: string }>;
  /** Shown while nothing is chosen. */
  placeholder: string;
}

/** A labelled choice of a few; the browser's own list, which every device knows how to show. */
export function SelectField(props: SelectFieldProps) {
  const { value, onChange, options, placeholder, ...field } = props;
  const id = useId();
  return (
    <Field {...field} id={id} className="amp-textField">
      <Select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(id, field)}
        aria-required={!field.optional}
      >
        <option value="">{placeholder}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

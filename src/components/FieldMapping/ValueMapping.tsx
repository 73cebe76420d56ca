import { useId } from 'react';
import type { FieldMetadata, MappingField } from '../../core/types';
import { mapping } from '../../locale/en/mapping';
import { useMessages } from '../../provider/contexts';

export interface ValueMappingProps {
  target: MappingField;
  field: FieldMetadata;
  app: string;
  /** The host's value → the provider's. */
  value: Record<string, string>;
  onChange: (value: string, providerValue: string | null) => void;
}

/** Provider values that are chosen for more than one of the host's. */
export function doubledValues(value: Record<string, string>): Set<string> {
  const all = Object.values(value);
  return new Set(all.filter((one, index) => all.indexOf(one) !== index));
}

/** Which of the provider's values means which of the host's; one to one. */
export function ValueMapping({ target, field, app, value, onChange }: ValueMappingProps) {
  const words = useMessages(mapping);
  const options = field.values ?? [];
  const doubled = doubledValues(value);
  if (options.length === 0) {
    return <p className="amp-mappingNote">{words.noValues({ field: field.displayName })}</p>;
  }
  return (
    <div className="amp-values">
      <p className="amp-mappingNote">{words.valuesHelp({ target: target.displayName, app })}</p>
      {(target.mappedValues ?? []).map(({ mappedValue, mappedDisplayValue }) => (
        <ValueRow
          key={mappedValue}
          label={mappedDisplayValue}
          options={options}
          value={value[mappedValue]}
          doubled={doubled.has(value[mappedValue] ?? '')}
          onChange={(providerValue) => onChange(mappedValue, providerValue)}
        />
      ))}
    </div>
  );
}

function ValueRow(props: {
  label: string;
  options: NonNullable<FieldMetadata['values']>;
  value: string | undefined;
  doubled: boolean;
  onChange: (providerValue: string | null) => void;
}) {
  const { label, options, value, doubled } = props;
  const words = useMessages(mapping);
  const id = useId();
  const known = value === undefined || options.some((option) => option.value === value);
  return (
    <div className="amp-valueRow">
      <label className="amp-valueLabel" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="amp-valueSelect"
        data-invalid={doubled || undefined}
        aria-invalid={doubled || undefined}
        aria-describedby={doubled ? `${id}-error` : undefined}
        value={value ?? ''}
        onChange={(event) => props.onChange(event.target.value || null)}
      >
        <option value="">{words.noValue}</option>
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.displayValue}
          </option>
        ))}
      </select>
      {doubled && (
        <p id={`${id}-error`} className="amp-mappingError">
          {words.valueUsedTwice({
            value: options.find((option) => option.value === value)?.displayValue ?? value ?? '',
          })}
        </p>
      )}
    </div>
  );
}

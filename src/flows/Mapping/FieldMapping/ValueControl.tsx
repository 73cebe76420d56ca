import { type ReactNode, useCallback, useId, useMemo } from 'react';
import type { FieldValue } from '../../../core/types';
import { mapping } from '../../../locale/en/mapping';
import { useMessages } from '../../../provider/useMessages';
import { Badge } from '../../../components/Badge/Badge';
import { Combobox } from '../../../components/Combobox/Combobox';
import { OptionRow } from '../../../components/Combobox/OptionRow';
import { Select } from '../../../components/Select/Select';

export interface ValueControlProps {
  /** The host's value, as shown beside the control. */
  label: string;
  /** Accessible name of the control: *Salesforce value for Open*. */
  name: string;
  options: FieldValue[];
  value: string | undefined;
  /** The provider's value → the other value of the host's that it means already. */
  usedFor: Map<string, string>;
  invalid: boolean;
  readOnly: boolean;
  /** What is wrong. */
  note?: ReactNode;
  /** What would fit. */
  offer?: ReactNode;
  onChange: (value: string | null) => void;
}

/** From so many on a list is searched. */
const SEARCHED_FROM = 12;

/** One value of the host's, and a list to choose from: the device's own while it is short. */
export function ValueControl(props: ValueControlProps) {
  const { label, options, value, invalid, note, offer, readOnly } = props;
  const words = useMessages(mapping);
  const id = useId();
  const noteId = `${id}-note`;
  const describedBy = note ? noteId : undefined;
  const shown = options.find((option) => option.value === value)?.displayValue ?? value;
  return (
    <div className="amp-valueRow" data-issue={invalid || undefined}>
      {readOnly ? (
        <span className="amp-valueLabel">{label}</span>
      ) : (
        <label className="amp-valueLabel" htmlFor={id}>
          {label}
        </label>
      )}
      {readOnly ? (
        <span translate={shown === undefined ? undefined : 'no'}>{shown ?? words.noValue}</span>
      ) : options.length >= SEARCHED_FROM ? (
        <LongList {...props} id={id} describedBy={describedBy} />
      ) : (
        <ShortList {...props} id={id} describedBy={describedBy} />
      )}
      {note && (
        <p id={noteId} className="amp-valueNote" data-tone="error">
          {note}
        </p>
      )}
      {offer && <p className="amp-valueNote">{offer}</p>}
    </div>
  );
}

type ListProps = ValueControlProps & { id: string; describedBy?: string };

function ShortList({
  id,
  name,
  describedBy,
  options,
  value,
  usedFor,
  invalid,
  onChange,
}: ListProps) {
  const words = useMessages(mapping);
  const isKnown = value === undefined || options.some((option) => option.value === value);
  const labelOf = (option: FieldValue) => {
    const other = usedFor.get(option.value);
    return other === undefined
      ? option.displayValue
      : words.valueOption({ value: option.displayValue, used: words.usedFor({ target: other }) });
  };
  return (
    <Select
      id={id}
      aria-label={name}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">{words.noValue}</option>
      {!isKnown && (
        <option value={value} translate="no">
          {value}
        </option>
      )}
      {options.map((option) => (
        <option key={option.value} value={option.value} translate="no">
          {labelOf(option)}
        </option>
      ))}
    </Select>
  );
}

function LongList({
  id,
  name,
  describedBy,
  options,
  value,
  usedFor,
  invalid,
  onChange,
}: ListProps) {
  const words = useMessages(mapping);
  const search = useCallback(
    (query: string) => {
      const asked = query.trim().toLocaleLowerCase();
      const items = options.filter((option) =>
        `${option.displayValue} ${option.value}`.toLocaleLowerCase().includes(asked),
      );
      return [{ id: 'all', items }];
    },
    [options],
  );
  const chosen = useMemo<FieldValue | null>(() => {
    if (value === undefined) return null;
    return options.find((option) => option.value === value) ?? { value, displayValue: value };
  }, [options, value]);
  return (
    <Combobox<FieldValue>
      id={id}
      label={name}
      search={search}
      itemKey={(option) => option.value}
      value={chosen}
      onChange={(option) => onChange(option ? option.value : null)}
      placeholder={words.noValue}
      searchPlaceholder={words.searchValues}
      emptyText={(query) => words.noValueMatch({ query })}
      invalid={invalid}
      describedBy={describedBy}
      clearable
      renderValue={(option) => <span translate="no">{option.displayValue}</span>}
      renderOption={(option) => {
        const other = usedFor.get(option.value);
        return (
          <OptionRow
            name={option.displayValue}
            code={option.value === option.displayValue ? undefined : option.value}
            badges={other !== undefined && <Badge>{words.usedFor({ target: other })}</Badge>}
          />
        );
      }}
    />
  );
}

import { useMemo } from 'react';
import { type ValueRow, valueRows } from '../../../core/mapping/valueRows';
import type { FieldMetadata, FieldValue, MappingField } from '../../../core/types';
import { type SourceNoun, mapping } from '../../../locale/en/mapping';
import { useMessages } from '../../../provider/useMessages';
import { useLazyPart } from '../../../provider/LazyPart';
import { lazyEngine } from '../../../provider/lazyEngine';
import { Link } from '../../../components/Link/Link';
import { ValueControl } from './ValueControl';

export interface ValueMappingProps {
  target: MappingField;
  field: FieldMetadata;
  app: string;
  /** Display name of the provider, where one is known. */
  provider: string | undefined;
  noun: SourceNoun;
  /** The host's value → the provider's. */
  value: Record<string, string>;
  readOnly?: boolean;
  onChange: (value: string, providerValue: string | null) => void;
}

/** What can be chosen: the field's list, or yes and no. */
function useOptions(field: FieldMetadata): FieldValue[] {
  const words = useMessages(mapping);
  return useMemo(() => {
    if (field.values?.length) return field.values;
    if (field.valueType !== 'boolean') return [];
    return [
      { value: 'true', displayValue: words.yes },
      { value: 'false', displayValue: words.no },
    ];
  }, [field, words]);
}

/** Which of the provider's values means which of the host's; one to one, and none of them is a must. */
export function ValueMapping(props: ValueMappingProps) {
  const { target, field, app, provider, noun, value, readOnly = false, onChange } = props;
  const words = useMessages(mapping);
  const options = useOptions(field);
  const { part: engine } = useLazyPart(lazyEngine);
  const rows = useMemo(
    () =>
      valueRows({
        mappedValues: target.mappedValues ?? [],
        values: options,
        chosen: value,
        suggestValues: engine?.suggestValues,
      }),
    [target, options, value, engine],
  );
  if (options.length === 0) {
    return <p className="amp-mappingNote">{words.noValues({ field: field.displayName })}</p>;
  }
  const offered = rows.filter(({ suggestion }) => suggestion !== undefined);
  return (
    <div className="amp-values">
      <p className="amp-mappingNote">
        <span>{words.valuesHelp({ target: target.displayName, app, noun })}</span>{' '}
        {offered.length > 1 && !readOnly && (
          <Link
            onClick={() => {
              for (const row of offered) onChange(row.value, row.suggestion ?? null);
            }}
          >
            {words.useSuggestedValues({ count: offered.length })}
          </Link>
        )}
      </p>
      {rows.map((row) => (
        <ValueLine
          key={row.value}
          row={row}
          rows={rows}
          options={options}
          field={field}
          provider={provider}
          readOnly={readOnly}
          onChange={onChange}
        />
      ))}
    </div>
  );
}

interface ValueLineProps {
  row: ValueRow;
  rows: ValueRow[];
  options: FieldValue[];
  field: FieldMetadata;
  provider: string | undefined;
  readOnly: boolean;
  onChange: ValueMappingProps['onChange'];
}

function ValueLine({ row, rows, options, field, provider, readOnly, onChange }: ValueLineProps) {
  const words = useMessages(mapping);
  const nameOf = (value: string) =>
    options.find((option) => option.value === value)?.displayValue ?? value;
  const usedFor = useMemo(
    () =>
      new Map(
        rows.flatMap((other): Array<[string, string]> =>
          other.value !== row.value && other.providerValue !== undefined
            ? [[other.providerValue, other.label]]
            : [],
        ),
      ),
    [rows, row.value],
  );
  const { problem, providerValue, suggestion } = row;
  const useHereOnly = () => {
    for (const other of rows) {
      if (other.value !== row.value && other.providerValue === providerValue) {
        onChange(other.value, null);
      }
    }
  };
  const said = providerValue === undefined ? '' : nameOf(providerValue);
  return (
    <ValueControl
      label={row.label}
      name={words.valueFor({ provider, value: row.label })}
      options={options}
      value={providerValue}
      usedFor={usedFor}
      readOnly={readOnly}
      invalid={problem !== undefined}
      note={
        problem?.code === 'gone' ? (
          words.valueGone({ value: said, field: field.displayName })
        ) : problem?.code === 'usedTwice' ? (
          <>
            <span>{words.valueUsedTwice({ value: said, other: problem.by })}</span>{' '}
            {!readOnly && <Link onClick={useHereOnly}>{words.moveHere}</Link>}
          </>
        ) : undefined
      }
      offer={
        suggestion !== undefined &&
        !readOnly && (
          <>
            <span>{words.maybe({ field: nameOf(suggestion) })}</span>{' '}
            <Link
              aria-label={words.useFor({ field: nameOf(suggestion), target: row.label })}
              onClick={() => onChange(row.value, suggestion)}
            >
              {words.use}
            </Link>
          </>
        )
      }
      onChange={(next) => onChange(row.value, next)}
    />
  );
}

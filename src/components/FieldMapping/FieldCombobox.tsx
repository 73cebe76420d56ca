import { useMemo, useState } from 'react';
import type { FieldMetadata } from '../../core/types';
import { mapping } from '../../locale/en/mapping';
import { useMessages } from '../../provider/useMessages';
import { Badge } from '../Badge/Badge';
import { Combobox } from '../Combobox/Combobox';
import { OptionRow } from '../Combobox/OptionRow';
import { reasonWord, typeWord } from './fieldWords';
import type { FieldOption } from './types';
import type { FieldSource } from './useFieldSource';

export interface FieldComboboxProps {
  id: string;
  label: string;
  provider: string;
  source: FieldSource;
  suggestions: FieldOption[];
  value: FieldMetadata | null;
  onChange: (fieldName: string | null) => void;
  /** Provider field → name of the other target that it serves. */
  usedFor: Record<string, string>;
  invalid?: boolean;
  describedBy?: string;
  suggested?: boolean;
}

const keyOf = (option: FieldOption) => option.field.fieldName;
const labelOf = (option: FieldOption) => option.field.displayName;

/** One provider field out of many: search by name or API name, suggestions first. */
export function FieldCombobox(props: FieldComboboxProps) {
  const { provider, source, suggestions, value, usedFor } = props;
  const words = useMessages(mapping);
  const [query, setQuery] = useState('');
  const groups = useMemo(() => {
    const { custom, standard } = source.search(query);
    const hits = query === '' ? null : new Set([...custom, ...standard].map(keyOf));
    const suggested = hits ? suggestions.filter((option) => hits.has(keyOf(option))) : suggestions;
    // Each field stands in the list once.
    const taken = new Set(suggested.map(keyOf));
    const rest = (options: FieldOption[]) =>
      taken.size === 0 ? options : options.filter((option) => !taken.has(keyOf(option)));
    return [
      { id: 'suggested', label: words.suggested, items: suggested },
      { id: 'custom', label: words.custom, items: rest(custom) },
      { id: 'standard', label: words.standard, items: rest(standard) },
    ];
  }, [source, suggestions, query, words]);
  const chosen = useMemo(() => (value ? { field: value } : null), [value]);

  return (
    <Combobox<FieldOption>
      id={props.id}
      label={props.label}
      describedBy={props.describedBy}
      groups={groups}
      itemKey={keyOf}
      itemLabel={labelOf}
      value={chosen}
      onChange={(option) => props.onChange(option ? option.field.fieldName : null)}
      query={query}
      onQueryChange={setQuery}
      placeholder={words.choose({ provider })}
      searchPlaceholder={words.search({ provider })}
      emptyText={query === '' ? words.noFields : words.noMatch({ query })}
      invalid={props.invalid}
      clearable
      tone={props.suggested ? 'suggested' : undefined}
      renderValue={({ field }) => <FieldValue field={field} />}
      renderOption={({ field, ranges, reason }) => (
        <OptionRow
          name={field.displayName}
          ranges={ranges}
          code={field.fieldName}
          badges={
            <>
              {usedFor[field.fieldName] !== undefined && (
                <Badge>{words.usedFor({ target: usedFor[field.fieldName] ?? '' })}</Badge>
              )}
              {field.isCustom && <Badge>{words.custom}</Badge>}
              {field.readOnly && <Badge>{words.readOnly}</Badge>}
              <span>{reason ? reasonWord(reason, words) : typeWord(field, words)}</span>
            </>
          }
        />
      )}
    />
  );
}

/** Name, and the API name where there is room for it. */
function FieldValue({ field }: { field: FieldMetadata }) {
  return (
    <span className="amp-fieldValue">
      <span className="amp-fieldValueName">{field.displayName}</span>
      <span className="amp-fieldValueCode">{field.fieldName}</span>
    </span>
  );
}

import { useCallback, useMemo } from 'react';
import { shownApiName } from '../../../core/mapping/normalizeName';
import { groupFields, rangesIn } from '../../../core/mapping/searchFields';
import type { FieldMetadata } from '../../../core/types';
import { type SourceNoun, mapping } from '../../../locale/en/mapping';
import { useMessages } from '../../../provider/useMessages';
import { Badge } from '../../../components/Badge/Badge';
import { Combobox } from '../../../components/Combobox/Combobox';
import { OptionRow } from '../../../components/Combobox/OptionRow';
import { reasonWord, typeWord } from './fieldWords';
import type { FieldOption } from './types';
import type { FieldSource } from './useFieldSource';

export interface FieldComboboxProps {
  id: string;
  label: string;
  provider: string | undefined;
  noun: SourceNoun;
  source: FieldSource;
  suggestions: FieldOption[];
  value: FieldMetadata | null;
  onChange: (fieldName: string | null) => void;
  /** Provider field → name of the other target that it serves. */
  usedFor: Record<string, string>;
  required: boolean;
  invalid?: boolean;
  describedBy?: string;
  suggested?: boolean;
}

const keyOf = (option: FieldOption) => option.field.fieldName;

/** One provider field out of many: search by name or API name, suggestions first. */
export function FieldCombobox(props: FieldComboboxProps) {
  const { provider, noun, source, suggestions, value, usedFor } = props;
  const words = useMessages(mapping);
  const search = useCallback(
    (query: string) => {
      const { fields, rank, isCustom } = source;
      const suggested = suggestions.map(({ field }) => fields.indexOf(field));
      const optionOf = (number: number): FieldOption => {
        const field = fields[number] as FieldMetadata;
        const reason = suggestions[suggested.indexOf(number)]?.reason;
        return { field, reason, ranges: rangesIn(field.displayName, query) };
      };
      return groupFields(rank(query), isCustom, suggested, query.trim() !== '').map(
        ({ id, numbers }) => ({
          id,
          label: words[id],
          items: {
            length: numbers.length,
            at: (place: number) => optionOf(numbers[place] as number),
          },
        }),
      );
    },
    [source, suggestions, words],
  );
  const chosen = useMemo(() => (value ? { field: value } : null), [value]);

  return (
    <Combobox<FieldOption>
      id={props.id}
      label={props.label}
      describedBy={props.describedBy}
      search={search}
      itemKey={keyOf}
      value={chosen}
      onChange={(option) => props.onChange(option ? option.field.fieldName : null)}
      placeholder={words.choose({ provider, noun })}
      searchPlaceholder={words.search({ provider, noun })}
      emptyText={(query) =>
        query === '' ? words.noFields({ noun }) : words.noMatch({ query, noun })
      }
      invalid={props.invalid}
      required={props.required}
      clearable
      tone={props.suggested ? 'suggested' : undefined}
      renderValue={({ field }) => <FieldValue field={field} />}
      renderOption={({ field, ranges, reason }) => (
        <OptionRow
          name={field.displayName}
          ranges={ranges}
          code={shownApiName(field.fieldName)}
          badges={
            <>
              {usedFor[field.fieldName] !== undefined && (
                <Badge>{words.usedFor({ target: usedFor[field.fieldName] ?? '' })}</Badge>
              )}
              {/* Why it is suggested tells more, and there is room for one of them. */}
              {field.isCustom && !reason && <Badge>{words.custom}</Badge>}
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
    <span className="amp-fieldValue" translate="no">
      <span className="amp-fieldValueName">{field.displayName}</span>
      <span className="amp-fieldValueCode">{shownApiName(field.fieldName)}</span>
    </span>
  );
}

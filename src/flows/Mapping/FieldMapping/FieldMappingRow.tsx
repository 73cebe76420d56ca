import { memo, useId, useState } from 'react';
import { readableName } from '../../../core/mapping/normalizeName';
import type { FieldMetadata, MappingField } from '../../../core/types';
import { type SourceNoun, mapping } from '../../../locale/en/mapping';
import { useMessages } from '../../../provider/useMessages';
import { Disclosure } from '../../../components/Disclosure/Disclosure';
import { Link } from '../../../components/Link/Link';
import { usePart } from '../../../components/usePart';
import { FieldCombobox } from './FieldCombobox';
import { FieldFacts } from './FieldFacts';
import { MappingNote } from './MappingNote';
import { doubledValues, goneValues } from '../../../core/mapping/valueRows';
import { ValueMapping } from './ValueMapping';
import type { FieldOption, RowIssue } from './types';
import type { FieldSource } from './useFieldSource';

export interface FieldMappingRowProps {
  target: MappingField;
  source: FieldSource;
  byName: Record<string, FieldMetadata>;
  /** What fits, best first. */
  suggestions: FieldOption[];
  /** The chosen provider field; it may no longer exist. */
  value: string | undefined;
  /** Still to do. */
  open: boolean;
  /** Provider field → name of the other target that it serves. */
  usedFor: Record<string, string>;
  provider: string | undefined;
  noun: SourceNoun;
  app: string;
  issue?: RowIssue;
  /** Filled by us on a first install: offered to undo. */
  filled: boolean;
  /** The host's value → the provider's, for the chosen field. */
  values: Record<string, string> | undefined;
  readOnly?: boolean;
  onChange: (mapToName: string, fieldName: string | null) => void;
  onValueChange: (fieldName: string, value: string, providerValue: string | null) => void;
}

const noValues: Record<string, string> = {};

/** One thing the host needs, and where it comes from. */
export const FieldMappingRow = /* @__PURE__ */ memo(function FieldMappingRow(
  props: FieldMappingRowProps,
) {
  const { target, source, byName, value, usedFor, provider, noun, issue, suggestions, onChange } =
    props;
  const words = useMessages(mapping);
  const id = useId();
  const noteId = `${id}-note`;
  const promptId = `${id}-prompt`;
  const [asked, setAsked] = useState<string | null>(null);
  const chosen = value === undefined ? null : (byName[value] ?? null);

  const pick = (fieldName: string | null) => {
    if (fieldName !== null && usedFor[fieldName] !== undefined) setAsked(fieldName);
    else {
      setAsked(null);
      onChange(target.mapToName, fieldName);
    }
  };
  const control = target.fixedFieldName || props.readOnly ? 'text' : 'list';

  return (
    <div
      className={usePart('mappingRow')}
      data-map-to={target.mapToName}
      data-issue={issue?.code}
      data-open={props.open || undefined}
    >
      <div className="amp-mappingTarget">
        <span className="amp-mappingName">
          <bdi>{target.displayName}</bdi>
        </span>
        {target.prompt && (
          <span id={promptId} className="amp-mappingPrompt">
            <bdi>{target.prompt}</bdi>
          </span>
        )}
      </div>
      <div className="amp-mappingControl">
        {control === 'text' ? (
          <span className="amp-mappingFixed">
            {value === undefined ? (
              words.noValue
            ) : (
              <bdi translate="no">{chosen?.displayName ?? readableName(value)}</bdi>
            )}
          </span>
        ) : (
          <FieldCombobox
            id={`${id}-control`}
            label={words.chooseFor({ provider, noun, target: target.displayName })}
            provider={provider}
            noun={noun}
            source={source}
            suggestions={suggestions}
            value={chosen}
            onChange={pick}
            usedFor={usedFor}
            invalid={issue !== undefined}
            required={target.required}
            describedBy={target.prompt ? `${promptId} ${noteId}` : noteId}
            suggested={props.filled}
          />
        )}
        <div id={noteId} className="amp-mappingBelow">
          {asked === null ? (
            !props.readOnly && <MappingNote {...props} onPick={pick} chosen={chosen} />
          ) : (
            <MoveQuestion
              field={byName[asked]?.displayName ?? asked}
              target={usedFor[asked] ?? ''}
              onMove={() => {
                setAsked(null);
                onChange(target.mapToName, asked);
              }}
              onKeep={() => setAsked(null)}
            />
          )}
        </div>
        {chosen &&
          (target.mappedValues?.length ? (
            <Values {...props} field={chosen} />
          ) : (
            <FieldFacts field={chosen} />
          ))}
      </div>
    </div>
  );
});

function Values(props: FieldMappingRowProps & { field: FieldMetadata }) {
  const { target, field, values = noValues, app } = props;
  const words = useMessages(mapping);
  const total = target.mappedValues?.length ?? 0;
  const gone = goneValues(field, values);
  const hasProblems = doubledValues(values).size + gone.length > 0;
  const done = (target.mappedValues ?? []).filter(
    ({ mappedValue }) => values[mappedValue] && !gone.includes(mappedValue),
  ).length;
  return (
    <Disclosure
      summary={words.mapValues({ done, total })}
      tone="quiet"
      // What stands in the way cannot be closed; once it is mended it does not close by itself.
      open={hasProblems || undefined}
      opens={hasProblems}
    >
      <ValueMapping
        target={target}
        field={field}
        app={app}
        provider={props.provider}
        noun={props.noun}
        value={values}
        readOnly={props.readOnly}
        onChange={(value, providerValue) =>
          props.onValueChange(field.fieldName, value, providerValue)
        }
      />
    </Disclosure>
  );
}

function MoveQuestion(props: {
  field: string;
  target: string;
  onMove: () => void;
  onKeep: () => void;
}) {
  const words = useMessages(mapping);
  return (
    <span className="amp-mappingNote" role="alert">
      <span>{words.move({ field: props.field, target: props.target })}</span>{' '}
      <Link onClick={props.onMove}>{words.moveHere}</Link>
      <span> · </span>
      <Link onClick={props.onKeep}>{words.undo}</Link>
    </span>
  );
}

import { type ReactNode, useId } from 'react';
import { common } from '../../locale/en/common';
import { useMessages } from '../../provider/useMessages';
import { Link } from '../Link/Link';
import { Select } from '../Select/Select';
import { FieldNote } from '../TextField/TextField';

export interface SelectFieldProps {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  options: Array<{ value: string; label: string }>;
  /** Shown while nothing is chosen. */
  placeholder: string;
  help?: ReactNode;
  error?: ReactNode;
  optional?: boolean;
  docsURL?: string;
}

/** A labelled choice of a few; the browser's own list, which every device knows how to show. */
export function SelectField(props: SelectFieldProps) {
  const { label, value, onChange, options, placeholder, help, error, optional, docsURL } = props;
  const words = useMessages(common);
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = Boolean(error ?? help);
  return (
    <div className="amp-textField" data-invalid={error ? '' : undefined}>
      <label className="amp-fieldLabel" htmlFor={id}>
        {label} {optional && <span className="amp-fieldOptional">{words.optional}</span>}
      </label>
      <Select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={hasNote ? noteId : undefined}
      >
        <option value="">{placeholder}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
      {(hasNote || docsURL) && (
        <div className="amp-fieldFoot">
          <FieldNote id={noteId} help={help} error={error} />
          {docsURL && (
            <Link href={docsURL} external className="amp-fieldDocs">
              {words.whereToFind}
            </Link>
          )}
        </div>
      )}
    </div>
  );
}

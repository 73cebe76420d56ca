import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { TextField } from '../../../components/TextField/TextField';
import { extractFromPaste } from '../../../core/auth/metadata';
import type { FieldSpec } from '../../../core/types';
import { connect } from '../../../locale/en/connect';
import { useMessages } from '../../../provider/useMessages';
import { Prompt } from './Prompt';
import { SelectField } from './SelectField';
import { fieldLabel, fieldProblem } from './fieldProblem';

export interface AuthFieldProps {
  field: FieldSpec;
  value: string;
  /** Code of a `FormIssue`. */
  issue?: string;
  onChange: (value: string) => void;
}

type Words = (typeof connect)['messages'];

function helpOf(words: Words, { help, example }: FieldSpec): ReactNode {
  if (!help && !example) return undefined;
  return (
    <span>
      {help && (
        <bdi>
          <Prompt text={help} />
        </bdi>
      )}{' '}
      {example && <span>{words.example({ example })}</span>}
    </span>
  );
}

/** Attributes by which the password managers agree to leave a field alone; none of them respects `autocomplete`. */
const ignoredByPasswordManagers = {
  'data-1p-ignore': '',
  'data-bwignore': '',
  'data-lpignore': 'true',
  'data-form-type': 'other',
  'data-protonpass-ignore': '',
};

/** Input for one `FieldSpec`: text, secret or choice. A pasted address is cut to the part that is needed. */
export function AuthField({ field, value, issue, onChange }: AuthFieldProps) {
  const words = useMessages(connect);
  const [cut, setCut] = useState<string | undefined>(undefined);
  const { options, secret, required, docsURL, affix, autoComplete } = field;
  const label = fieldLabel(words, field);
  const error = issue === undefined ? undefined : fieldProblem(words, issue, field);
  const help = cut === undefined ? helpOf(words, field) : words.pasteCut({ value: cut });
  const common = { label, value, help, error, docsURL, optional: !required };
  if (options) {
    return (
      <SelectField {...common} options={options} placeholder={words.choose} onChange={onChange} />
    );
  }
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const pasted = event.clipboardData.getData('text');
    const extracted = extractFromPaste(field, pasted);
    const { selectionStart, selectionEnd, value: now } = input;
    const replacesAll = (selectionEnd ?? 0) - (selectionStart ?? 0) === now.length;
    if (secret || !extracted.cut || !replacesAll) return;
    event.preventDefault();
    setCut(extracted.value);
    onChange(extracted.value);
  };
  return (
    <TextField
      {...common}
      aria-required={required}
      {...ignoredByPasswordManagers}
      secret={secret}
      affix={affix}
      autoComplete={autoComplete}
      onPaste={paste}
      onBlur={() => {
        const extracted = extractFromPaste(field, value);
        if (secret || !extracted.cut || extracted.value === value) return;
        setCut(extracted.value);
        onChange(extracted.value);
      }}
      onChange={(next) => {
        setCut(undefined);
        onChange(next);
      }}
    />
  );
}

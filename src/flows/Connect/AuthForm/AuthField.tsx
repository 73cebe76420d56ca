import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { extractFromPaste } from '../../../core/auth/metadata';
import type { FieldSpec } from '../../../core/types';
import { connect } from '../../../locale/en/connect';
import { useMessages } from '../../../provider/useMessages';
import { TextField } from '../../../components/TextField/TextField';
import { Prompt } from './Prompt';
import { SelectField } from './SelectField';

export interface AuthFieldProps {
  field: FieldSpec;
  value: string;
  issue?: string;
  onChange: (value: string) => void;
}

type Words = (typeof connect)['messages'];

function problemOf(words: Words, issue: string | undefined, field: FieldSpec, label: string) {
  switch (issue) {
    case undefined:
      return undefined;
    case 'required':
      return field.options ? words.chooseRequired({ label }) : words.required({ label });
    case 'invalidUrl':
      return words.invalidUrl({ label });
    case 'invalidOption':
      return words.invalidOption({ label });
    default:
      return words.invalid({ label });
  }
}

function helpOf(words: Words, { help, example }: FieldSpec): ReactNode {
  if (!help && !example) return undefined;
  return (
    <span>
      {help && (
        <bdi>
          <Prompt text={help} />
        </bdi>
      )}{' '}
      {example && words.example({ example })}
    </span>
  );
}

/** One input as its description says: text, secret or choice; a pasted address is cut to the part asked for. */
export function AuthField({ field, value, issue, onChange }: AuthFieldProps) {
  const words = useMessages(connect);
  const [cut, setCut] = useState<string | undefined>(undefined);
  const { options, secret, required, docsURL, affix, autoComplete } = field;
  const label = typeof field.label === 'string' ? field.label : words[field.label.code];
  const error = problemOf(words, issue, field, label);
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

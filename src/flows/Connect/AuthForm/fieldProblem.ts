import type { FieldSpec } from '../../../core/types';
import type { Messages } from '../../../locale/types';

type Words = Messages['connect'];

export function fieldLabel(words: Words, { label }: FieldSpec): string {
  return typeof label === 'string' ? label : words[label.code];
}

/** Sentence for the code of a `FormIssue`. */
export function fieldProblem(words: Words, code: string, field: FieldSpec): string {
  const label = fieldLabel(words, field);
  switch (code) {
    case 'refused':
      return words.refusedHelp;
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

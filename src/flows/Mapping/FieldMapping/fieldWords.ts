import type { SuggestionReason } from '../../../core/mapping/matchField';
import type { FieldMetadata } from '../../../core/types';
import type { Messages } from '../../../locale/types';

/** A field's type in the customer's words: *Text*, *List of 5*, *Link to Account*. */
export function typeWord(field: FieldMetadata, words: Messages['mapping']): string {
  const count = field.values?.length ?? 0;
  switch (field.valueType) {
    case 'singleSelect':
      return count > 0 ? words.listOf({ count }) : words.singleSelect;
    case 'multiSelect':
      return count > 0 ? words.severalOf({ count }) : words.multiSelect;
    case 'reference':
      return field.referenceTo?.length
        ? words.linkTo({ objects: field.referenceTo })
        : words.reference;
    default:
      return words[field.valueType ?? 'other'];
  }
}

/** Why a field is suggested: *same name*, *same meaning: company, account*. */
export function reasonWord(
  { code, words: differing }: SuggestionReason,
  words: Messages['mapping'],
): string {
  return code === 'sameMeaning' && differing
    ? words.sameMeaningOf({ words: differing })
    : words[code];
}

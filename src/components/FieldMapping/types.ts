import type { FieldMetadata } from '../../core/types';

/** Why a field is suggested. */
export type SuggestionReason =
  'sameName' | 'sameMeaning' | 'similarName' | 'declaredDefault' | 'onlyListWithValues';

/** One option of the list of fields. */
export interface FieldOption {
  field: FieldMetadata;
  /** What the query matched in the display name. */
  ranges?: Array<[number, number]>;
  /** Among the suggestions: why. */
  reason?: SuggestionReason;
}

/** What is wrong with a row. */
export type RowIssue =
  | { code: 'required' }
  | { code: 'gone'; fieldName: string }
  | { code: 'usedTwice'; fieldName: string; usedBy: string };

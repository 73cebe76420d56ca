import type { SuggestionReason } from '../../../core/mapping/matchField';
import type { FieldMetadata } from '../../../core/types';

/** One option of the list of fields. */
export interface FieldOption {
  field: FieldMetadata;
  /** What the query matched in the display name. */
  ranges?: Array<[number, number]>;
  /** Among the suggestions: why. */
  reason?: SuggestionReason;
  /** Among the suggestions: may be taken without a second look. */
  sure?: boolean;
}

/** What is wrong with a row. */
export type RowIssue =
  | { code: 'required' }
  | { code: 'gone'; fieldName: string }
  /** The provider did not accept it when it was last saved. */
  | { code: 'refused'; fieldName: string }
  | { code: 'usedTwice'; fieldName: string; usedBy: string };

/** `mapToName` and the field it gets; `null` empties it. */
export type MappingChange = [mapToName: string, fieldName: string | null];

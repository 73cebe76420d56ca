import type { FieldMetadata } from '../../../../core/types';

/** One field of a checklist. */
export interface ChecklistField {
  field: FieldMetadata;
  /** Always read. */
  locked?: boolean;
  /** Chosen once, but no longer in the account. */
  gone?: boolean;
}

import type { FieldMetadata } from '../../core/types';

/** Something of yours that the person maps to one of the provider's fields. */
export interface PickerTarget {
  mapToName: string;
  mapToDisplayName?: string;
  prompt?: string;
  required?: boolean;
  /** A field that you expect it to be. */
  default?: string;
  /** Your values, to be mapped one to one to the provider's. `mappedDisplayValue` defaults to the value. */
  mappedValues?: Array<{ mappedValue: string; mappedDisplayValue?: string }>;
}

/** What is chosen. Keys are as they go into a config. */
export interface PickerValue {
  /** `mapToName` → provider field */
  selectedFieldMappings: Record<string, string>;
  /** provider field → your value → provider value */
  selectedValueMappings?: Record<string, Record<string, string>>;
}

/** A field of yours, such as a column of a spreadsheet. */
export interface PickerField extends Omit<FieldMetadata, 'displayName' | 'values'> {
  /** Name on screen. Default: a readable form of `fieldName`. */
  displayName?: string | number | null;
  /** Values of a list. `displayValue` defaults to the value. */
  values?: Array<{ value: string | number | boolean; displayValue?: string | number | null }>;
}

import type { ReactNode } from 'react';

export interface ComboboxGroup<Item> {
  id: string;
  /** Heading above its options. */
  label?: string;
  /** Options of the group: an array, or an object that creates each option when it is read. */
  items: Pick<Item[], 'length' | 'at'>;
}

export interface OptionState {
  /** `true` for the option under the pointer or chosen by arrow keys. */
  active: boolean;
  query: string;
}

export interface ComboboxProps<Item> {
  /** Name of the control, and title of the sheet where the list is one. */
  label: string;
  /** Id of a visible label, instead of `label`. */
  labelledBy?: string;
  /** Ids of help or error. */
  describedBy?: string;
  id?: string;
  /**
   * Groups with the options that match a query. It is called while the list is open, and again when the function
   * changes. Empty groups are skipped.
   */
  search: (query: string) => Array<ComboboxGroup<Item>>;
  itemKey: (item: Item) => string;
  renderOption: (item: Item, state: OptionState) => ReactNode;
  renderValue: (item: Item) => ReactNode;
  value: Item | null;
  onChange: (item: Item | null) => void;
  placeholder: string;
  searchPlaceholder: string;
  /** Sentence for a query without a match. */
  emptyText: (query: string) => string;
  invalid?: boolean;
  /** Screen readers announce that a choice is required. */
  required?: boolean;
  /** Offers × and Backspace. */
  clearable?: boolean;
  disabled?: boolean;
  /** `suggested`: the product filled the value in, and not the person. */
  tone?: 'suggested';
  className?: string;
}

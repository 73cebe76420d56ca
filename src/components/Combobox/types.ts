import type { ReactNode } from 'react';

export interface ComboboxGroup<Item> {
  id: string;
  /** Heading above its options. */
  label?: string;
  /** An array, or what makes each of many options when it is asked for. */
  items: Pick<Item[], 'length' | 'at'>;
}

export interface OptionState {
  /** Under the pointer or chosen by arrow keys. */
  active: boolean;
  query: string;
}

export interface ComboboxProps<Item> {
  /** Names the control and, where the list is a sheet, stands on top of it. */
  label: string;
  /** Id of a visible label, instead of `label`. */
  labelledBy?: string;
  /** Ids of help or error. */
  describedBy?: string;
  id?: string;
  /** What a query leaves over. Asked while the list is open; a new function is asked anew. Empty groups are skipped. */
  search: (query: string) => Array<ComboboxGroup<Item>>;
  itemKey: (item: Item) => string;
  renderOption: (item: Item, state: OptionState) => ReactNode;
  renderValue: (item: Item) => ReactNode;
  value: Item | null;
  onChange: (item: Item | null) => void;
  placeholder: string;
  searchPlaceholder: string;
  /** When the query leaves nothing. */
  emptyText: (query: string) => string;
  invalid?: boolean;
  /** A choice must be made; screen readers say so. */
  required?: boolean;
  /** Offers × and Backspace. */
  clearable?: boolean;
  disabled?: boolean;
  /** `suggested`: filled by us, not by the person. */
  tone?: 'suggested';
  className?: string;
}

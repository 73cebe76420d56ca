import { Combobox } from '../../src/components/Combobox/Combobox';
import type { ComboboxProps } from '../../src/components/Combobox/types';

/** A combobox of texts, for tests of what is around it; each prop can be another. */
export function PlainCombobox(
  props: Partial<ComboboxProps<string>> & Pick<ComboboxProps<string>, 'search'>,
) {
  return (
    <Combobox<string>
      label="Stage"
      itemKey={String}
      renderOption={String}
      renderValue={String}
      value={null}
      onChange={() => {}}
      placeholder="Choose"
      searchPlaceholder="Search"
      emptyText={() => 'No field matches.'}
      {...props}
    />
  );
}

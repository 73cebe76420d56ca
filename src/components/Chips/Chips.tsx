import { useId } from 'react';
import { Button } from '../Button/Button';

export interface ChipsProps<Name extends string> {
  /** Purpose of the chips, for screen readers: *Show only*. */
  label: string;
  chips: ReadonlyArray<{ chip: Name; label: string }>;
  current: Name;
  onChoose: (chip: Name) => void;
}

/** Buttons of which one is chosen, to filter a list. */
export function Chips<Name extends string>(props: ChipsProps<Name>) {
  const { label, chips, current, onChoose } = props;
  const id = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset cannot be laid out in a line everywhere
    <span className="amp-chips" role="group" aria-label={label}>
      {chips.map(({ chip, label: text }) => (
        <Button
          key={chip}
          id={`${id}-${chip}`}
          variant="quiet"
          className="amp-chip"
          aria-pressed={current === chip}
          onClick={() => onChoose(chip)}
        >
          {text}
        </Button>
      ))}
    </span>
  );
}

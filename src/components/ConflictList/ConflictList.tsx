import { useId } from 'react';
import { install } from '../../locale/en/install';
import { useMessages } from '../../provider/contexts';

export interface ConflictItem {
  id: string;
  object: string;
  target: string;
  mine?: string;
  theirs?: string;
}

export interface ConflictListProps {
  items: ConflictItem[];
  chosen: Record<string, 'mine' | 'theirs'>;
  onChoose: (id: string, keep: 'mine' | 'theirs') => void;
}

/** What two people changed at once; one choice for each. */
export function ConflictList({ items, chosen, onChoose }: ConflictListProps) {
  return (
    <div className="amp-conflicts">
      {items.map((item) => (
        <ConflictRow
          key={item.id}
          item={item}
          keep={chosen[item.id] ?? 'mine'}
          onChoose={(keep) => onChoose(item.id, keep)}
        />
      ))}
    </div>
  );
}

function ConflictRow(props: {
  item: ConflictItem;
  keep: 'mine' | 'theirs';
  onChoose: (keep: 'mine' | 'theirs') => void;
}) {
  const { item, keep, onChoose } = props;
  const words = useMessages(install);
  const name = useId();
  const sides = [
    { side: 'mine', label: words.keepMine, value: item.mine },
    { side: 'theirs', label: words.keepTheirs, value: item.theirs },
  ] as const;
  return (
    <fieldset className="amp-conflict">
      <legend className="amp-conflictName">
        {words.conflictFor({ object: item.object, target: item.target })}
      </legend>
      {sides.map(({ side, label, value }) => (
        <label key={side} className="amp-conflictSide">
          <input
            type="radio"
            className="amp-conflictRadio"
            name={name}
            checked={keep === side}
            onChange={() => onChoose(side)}
          />
          <span className="amp-conflictLabel">{label}</span>
          <span>{value ?? words.nothing}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { useId } from 'react';
import { install } from '../../../../locale/en/install';
import { momentOf } from '../../../../locale/format';
import { useLocale, useMessages } from '../../../../provider/useMessages';

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
  /** Time of the other person's save, RFC 3339. */
  savedAt?: string;
  now: number;
  onChoose: (id: string, keep: 'mine' | 'theirs') => void;
}

/** Values that two people changed at once, with one choice for each. */
export function ConflictList({ items, chosen, savedAt, now, onChoose }: ConflictListProps) {
  const words = useMessages(install);
  const locale = useLocale();
  const theirsLabel = words.keepTheirs(momentOf(locale, savedAt, now));
  return (
    <div className="amp-conflicts">
      {items.map((item) => (
        <ConflictRow
          key={item.id}
          item={item}
          theirsLabel={theirsLabel}
          keep={chosen[item.id] ?? 'mine'}
          onChoose={(keep) => onChoose(item.id, keep)}
        />
      ))}
    </div>
  );
}

function ConflictRow(props: {
  item: ConflictItem;
  theirsLabel: string;
  keep: 'mine' | 'theirs';
  onChoose: (keep: 'mine' | 'theirs') => void;
}) {
  const { item, theirsLabel, keep, onChoose } = props;
  const words = useMessages(install);
  const name = useId();
  const sides = [
    { side: 'mine', label: words.keepMine, value: item.mine },
    { side: 'theirs', label: theirsLabel, value: item.theirs },
  ] as const;
  return (
    <fieldset form="" className="amp-conflict">
      <legend className="amp-conflictName">
        {words.conflictFor({ object: item.object, target: item.target })}
      </legend>
      {sides.map(({ side, label, value }) => (
        <label key={side} className="amp-conflictSide">
          <input
            form=""
            type="radio"
            className="amp-conflictRadio"
            name={name}
            checked={keep === side}
            onChange={() => onChoose(side)}
          />
          <span className="amp-conflictLabel">{label}</span>
          <bdi translate={value === undefined ? undefined : 'no'}>{value ?? words.nothing}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

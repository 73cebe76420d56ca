import { mapping } from '../../../locale/en/mapping';
import { useMessages } from '../../../provider/useMessages';
import { Chips } from '../../../components/Chips/Chips';
import { Link } from '../../../components/Link/Link';

/** Which rows are shown. */
export type RowFilter = 'open' | 'suggested' | 'all';

export interface MappingBarProps {
  /** None where the rows are few. */
  filter?: RowFilter;
  onFilter: (filter: RowFilter) => void;
  /** How many suggestions wait to be used. */
  offered: number;
  onUseAll: () => void;
  /** How many rows were filled by us. */
  filled: number;
  onUndoAll: () => void;
}

/** Filters for many rows, and all suggestions at once. */
export function MappingBar(props: MappingBarProps) {
  const { filter, offered, filled } = props;
  const words = useMessages(mapping);
  const several = offered > 1 || filled > 1;
  if (filter === undefined && !several) return null;
  return (
    <div className="amp-mappingBar">
      {filter !== undefined && (
        <Chips
          label={words.showOnly}
          chips={[
            { chip: 'open', label: words.chipOpen },
            { chip: 'suggested', label: words.suggested },
            { chip: 'all', label: words.chipAll },
          ]}
          current={filter}
          onChoose={props.onFilter}
        />
      )}
      {several && (
        <span className="amp-mappingBarActions">
          {offered > 1 && <Link onClick={props.onUseAll}>{words.useAll({ count: offered })}</Link>}
          {filled > 1 && <Link onClick={props.onUndoAll}>{words.undoAll({ count: filled })}</Link>}
        </span>
      )}
    </div>
  );
}

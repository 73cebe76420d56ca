import { type ReactNode, useId } from 'react';
import type { ObjectState } from '../../../../core/types';
import { Icon } from '../../../../components/icons/Icon';
import { ObjectStateWord } from './ObjectStateWord';

export interface ObjectListItem {
  objectName: string;
  label: string;
  /** One line: *4 fields · creates and updates*, or why it cannot be read. */
  summary: string;
  state?: ObjectState;
  /** Said in place of the state where it needs more than a word, such as what to do. */
  actions?: ReactNode;
}

export interface ObjectListProps {
  items: ObjectListItem[];
  onOpen: (objectName: string) => void;
  'aria-label'?: string;
}

/** Objects to configure, one row each. The whole row opens the object's page. */
export function ObjectList({ items, onOpen, ...rest }: ObjectListProps) {
  return (
    <ul className="amp-objectList" {...rest}>
      {items.map((item) => (
        <ObjectRow key={item.objectName} item={item} onOpen={() => onOpen(item.objectName)} />
      ))}
    </ul>
  );
}

function ObjectRow({ item, onOpen }: { item: ObjectListItem; onOpen: () => void }) {
  const summaryId = useId();
  const stateId = useId();
  return (
    <li className="amp-objectRow" data-object={item.objectName}>
      <div className="amp-objectText">
        <button
          type="button"
          form=""
          className="amp-objectName"
          aria-describedby={`${summaryId} ${stateId}`}
          onClick={onOpen}
        >
          <bdi translate="no">{item.label}</bdi>
        </button>
        <div id={summaryId} className="amp-objectSummary">
          {item.summary}
        </div>
        {item.actions && <div className="amp-objectActions">{item.actions}</div>}
      </div>
      <span id={stateId} className="amp-objectState">
        {item.state && !item.actions && <ObjectStateWord state={item.state} />}
      </span>
      <Icon name="chevronEnd" className="amp-objectChevron" />
    </li>
  );
}

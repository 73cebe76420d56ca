import { useState } from 'react';
import type { ConfigChange } from '../../../../core/types';
import { install } from '../../../../locale/en/install';
import { useMessages } from '../../../../provider/useMessages';
import { DiffLine } from './DiffLine';
import { Link } from '../../../../components/Link/Link';

/** Names for people: what the customer calls objects, fields and targets. */
export interface ChangeNames {
  object: (objectName: string) => string;
  field: (objectName: string, fieldName: string) => string;
  target: (objectName: string, mapToName: string) => string;
  /** The target that a provider field serves, for its values. */
  targetOf: (objectName: string, fieldName: string) => string;
  value: (objectName: string, fieldName: string, value: string) => string;
  hostValue: (objectName: string, fieldName: string, value: string) => string;
}

export interface ConfigReviewProps {
  changes: ConfigChange[];
  names: ChangeNames;
  /** What the save also allows, without belonging to one object. */
  also?: { name: string; label: string };
}

const FOLD_AT = 8;

/** Changes that a save would make, by object. */
export function ConfigReview({ changes, names, also }: ConfigReviewProps) {
  const objects = [...new Set(changes.map((change) => change.objectName))];
  return (
    <div className="amp-review">
      {objects.map((objectName) => (
        <ObjectChanges
          key={objectName}
          names={names}
          objectName={objectName}
          changes={changes.filter((change) => change.objectName === objectName)}
        />
      ))}
      {also && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it groups text, not controls
        <div className="amp-reviewObject" role="group" aria-label={also.name}>
          <div className="amp-reviewName" translate="no">
            {also.name}
          </div>
          <DiffLine kind="added" label={also.label} />
        </div>
      )}
    </div>
  );
}

function ObjectChanges(props: { objectName: string; changes: ConfigChange[]; names: ChangeNames }) {
  const { objectName, changes, names } = props;
  const words = useMessages(install);
  const [open, setOpen] = useState(false);
  const shown = open ? changes : changes.slice(0, FOLD_AT);
  const rest = changes.length - shown.length;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it groups text, not controls
    <div className="amp-reviewObject" role="group" aria-label={names.object(objectName)}>
      <div className="amp-reviewName" translate="no">
        {names.object(objectName)}
      </div>
      <ul className="amp-reviewLines">
        {shown.map((change) => (
          <li key={keyOf(change)} className="amp-reviewLine">
            <ChangeLine change={change} names={names} />
          </li>
        ))}
      </ul>
      {rest > 0 && <Link onClick={() => setOpen(true)}>{words.moreChanges({ count: rest })}</Link>}
    </div>
  );
}

function keyOf(change: ConfigChange): string {
  const parts = ['mapToName', 'fieldName', 'value'] as const;
  const values = change as Partial<Record<(typeof parts)[number], string>>;
  return [change.kind, ...parts.map((part) => values[part] ?? '')].join('\n');
}

function ChangeLine({ change, names }: { change: ConfigChange; names: ChangeNames }) {
  const words = useMessages(install);
  const { objectName } = change;
  const field = (name: string | undefined) =>
    name === undefined ? undefined : names.field(objectName, name);
  switch (change.kind) {
    case 'object': {
      const says = {
        included: words.objectIncluded,
        leftOut: words.objectLeftOut,
        paused: words.objectPaused,
        resumed: words.objectResumed,
      };
      const takes = change.change === 'leftOut' || change.change === 'paused';
      return <DiffLine kind={takes ? 'removed' : 'added'} label={says[change.change]} />;
    }
    case 'field':
      return (
        <DiffLine
          kind={change.change}
          label={<span translate="no">{names.field(objectName, change.fieldName)}</span>}
        />
      );
    case 'allFields':
      return <DiffLine kind={change.change} label={words.allFieldsLabel} />;
    case 'mapping':
      return (
        <DiffLine
          kind={change.change}
          label={names.target(objectName, change.mapToName)}
          from={field(change.from)}
          to={field(change.to)}
        />
      );
    case 'value': {
      const { fieldName, value, from, to } = change;
      const says = (provider: string | undefined) =>
        provider === undefined ? undefined : names.value(objectName, fieldName, provider);
      const target = names.targetOf(objectName, fieldName);
      const own = names.hostValue(objectName, fieldName, value);
      return (
        <DiffLine
          kind={change.change}
          label={words.valueLabel({ target, value: own })}
          from={says(from)}
          to={says(to)}
        />
      );
    }
    default: {
      const label = change.kind === 'write' ? words.writingLabel : words.deletingLabel;
      return <DiffLine kind={change.change} label={label} />;
    }
  }
}

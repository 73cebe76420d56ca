import { useState } from 'react';
import { Button } from '../../../components/Button/Button';
import { type ConflictItem, ConflictList } from './ConflictList/ConflictList';
import { Heading } from '../../../components/Heading/Heading';
import type { Conflict } from '../../../core/config/merge';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { useInstall } from '../InstallContext';
import { changeNames } from '../words/changeNames';

function idOf(conflict: Conflict): string {
  const { objectName } = conflict;
  return conflict.kind === 'mapping'
    ? [objectName, conflict.mapToName].join('\n')
    : [objectName, conflict.fieldName, conflict.value].join('\n');
}

/** Values that two people changed at once: one choice for each, then back to the overview. */
export function ConflictPage() {
  const { draft, consumerRef, goTo } = useInstall();
  const words = useMessages(install);
  const [chosen, setChosen] = useState<Record<string, 'mine' | 'theirs'>>({});
  const [now] = useState(() => Date.now());
  const names = changeNames(draft.manifest, draft.choices);
  const { conflicts } = draft;
  const items = conflicts.map((conflict): ConflictItem => {
    const { objectName } = conflict;
    const nameOf = (value: string | null) => {
      if (value === null) return undefined;
      return conflict.kind === 'mapping'
        ? names.field(objectName, value)
        : names.value(objectName, conflict.fieldName, value);
    };
    return {
      id: idOf(conflict),
      object: names.object(objectName),
      target:
        conflict.kind === 'mapping'
          ? names.target(objectName, conflict.mapToName)
          : names.hostValue(objectName, conflict.fieldName, conflict.value),
      mine: nameOf(conflict.myValue),
      theirs: nameOf(conflict.theirValue),
    };
  });
  const objects = [...new Set(items.map(({ object }) => object))];
  const mine = draft.mergedBy === `consumer:${consumerRef}`;
  const settle = () => {
    for (const conflict of conflicts) draft.settle(conflict, chosen[idOf(conflict)] ?? 'mine');
    goTo({ page: 'overview' });
  };
  return (
    <div className="amp-page">
      <Heading tabIndex={-1}>
        {mine ? words.conflictTitleYou({ objects }) : words.conflictTitle({ objects })}
      </Heading>
      <p className="amp-pageText">
        <span>{words.conflict({ count: conflicts.length })}</span>{' '}
        {draft.merged.length > 0 && (
          <span>{words.conflictRest({ count: draft.merged.length })}</span>
        )}
      </p>
      <ConflictList
        items={items}
        chosen={chosen}
        savedAt={draft.mergedAt}
        now={now}
        onChoose={(id, keep) => setChosen((before) => ({ ...before, [id]: keep }))}
      />
      <div className="amp-pageActions">
        <Button variant="primary" onClick={settle}>
          {words.keepChosen}
        </Button>
      </div>
    </div>
  );
}

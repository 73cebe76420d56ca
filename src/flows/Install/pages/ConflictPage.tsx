import { useState } from 'react';
import { Button } from '../../../components/Button/Button';
import { type ConflictItem, ConflictList } from './ConflictList/ConflictList';
import { Heading } from '../../../components/Heading/Heading';
import type { Conflict } from '../../../core/config/merge';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { changeNames } from '../words/changeNames';

export interface ConflictPageProps {
  draft: UseDraftResult;
  consumerRef: string;
  onSettled: () => void;
}

function idOf(conflict: Conflict): string {
  const { objectName } = conflict;
  return conflict.kind === 'mapping'
    ? [objectName, conflict.mapToName].join('\n')
    : [objectName, conflict.fieldName, conflict.value].join('\n');
}

/** What two people changed at once: one choice for each, then on. */
export function ConflictPage({ draft, consumerRef, onSettled }: ConflictPageProps) {
  const words = useMessages(install);
  const [chosen, setChosen] = useState<Record<string, 'mine' | 'theirs'>>({});
  const [now] = useState(() => Date.now());
  const names = changeNames(draft.manifest, draft.choices);
  const { conflicts } = draft;
  const items = conflicts.map((conflict): ConflictItem => {
    const { objectName } = conflict;
    const says = (value: string | null) => {
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
      mine: says(conflict.myValue),
      theirs: says(conflict.theirValue),
    };
  });
  const objects = [...new Set(items.map(({ object }) => object))];
  const mine = draft.mergedBy === `consumer:${consumerRef}`;
  const settle = () => {
    for (const conflict of conflicts) draft.settle(conflict, chosen[idOf(conflict)] ?? 'mine');
    onSettled();
  };
  return (
    <div className="amp-page">
      <Heading tabIndex={-1}>
        {mine ? words.conflictTitleYou({ objects }) : words.conflictTitle({ objects })}
      </Heading>
      <p className="amp-pageText">
        {words.conflict({ count: conflicts.length })}{' '}
        {draft.merged.length > 0 && words.conflictRest({ count: draft.merged.length })}
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

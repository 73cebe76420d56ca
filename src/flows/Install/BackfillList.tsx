import { useMemo } from 'react';
import { Progress } from '../../components/Progress/Progress';
import type { UseDraftResult } from '../../hooks/useDraft';
import { isBackfillOver, useBackfillProgress } from '../../hooks/useBackfillProgress';
import { readObjects } from './scheduleWords';

export interface BackfillListProps {
  draft: UseDraftResult;
  /** What is finished is no news any more. */
  unfinishedOnly?: boolean;
}

/** One line for each object whose past records are being read. */
export function BackfillList({ draft, unfinishedOnly = false }: BackfillListProps) {
  const { manifest, base } = draft;
  const objects = useMemo(() => readObjects(manifest, base), [manifest, base]);
  const names = useMemo(() => objects.map(({ objectName }) => objectName), [objects]);
  const progress = useBackfillProgress(names);
  const shown = objects.filter(({ objectName }) => {
    const found = progress.get(objectName);
    return found && !(unfinishedOnly && isBackfillOver(found));
  });
  if (shown.length === 0) return null;
  return (
    <div className="amp-backfills">
      {shown.map(({ objectName, displayName }) => (
        <Progress
          key={objectName}
          label={displayName}
          value={progress.get(objectName)?.recordsProcessed}
          max={progress.get(objectName)?.recordsEstimatedTotal}
        />
      ))}
    </div>
  );
}

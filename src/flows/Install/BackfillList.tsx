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
  return (
    <div className="amp-backfills">
      {objects.map(({ objectName, displayName }) => (
        <Backfill key={objectName} {...{ objectName, displayName, unfinishedOnly }} />
      ))}
    </div>
  );
}

function Backfill(props: { objectName: string; displayName: string; unfinishedOnly: boolean }) {
  const { objectName, displayName, unfinishedOnly } = props;
  const progress = useBackfillProgress(objectName);
  if (!progress || (unfinishedOnly && isBackfillOver(progress))) return null;
  const { recordsProcessed, recordsEstimatedTotal } = progress;
  return <Progress label={displayName} value={recordsProcessed} max={recordsEstimatedTotal} />;
}

import { useMemo } from 'react';
import { Progress } from '../../../components/Progress/Progress';
import { readPastRecords } from '../../../core/schedule';
import { useBackfillProgress } from '../../../hooks/install/useBackfillProgress';
import type { Choices, Manifest } from '../../../core/types';
import { readObjects } from '../words/scheduleWords';

export interface BackfillListProps {
  manifest: Manifest;
  /** Saved choices. */
  base: Choices;
  /** Leaves out objects whose past records are all read. */
  unfinishedOnly?: boolean;
}

/** One line for each object whose past records are being read. */
export function BackfillList({ manifest, base, unfinishedOnly = false }: BackfillListProps) {
  const objects = useMemo(
    () =>
      readObjects(manifest, base).filter(({ read }) => {
        const past = readPastRecords(read?.backfill)?.past;
        return past === 'days' || past === 'all';
      }),
    [manifest, base],
  );
  return (
    <div className="amp-backfills">
      {objects.map(({ objectName, displayName }) => (
        <Backfill
          key={objectName}
          objectName={objectName}
          displayName={displayName}
          unfinishedOnly={unfinishedOnly}
        />
      ))}
    </div>
  );
}

function Backfill(props: { objectName: string; displayName: string; unfinishedOnly: boolean }) {
  const { objectName, displayName, unfinishedOnly } = props;
  const read = useBackfillProgress(objectName);
  if (!read || (unfinishedOnly && read.isOver)) return null;
  const { recordsProcessed, recordsEstimatedTotal } = read.progress;
  return <Progress label={displayName} value={recordsProcessed} max={recordsEstimatedTotal} />;
}

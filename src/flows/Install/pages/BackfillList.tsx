import { useMemo } from 'react';
import { Progress } from '../../../components/Progress/Progress';
import { readPastRecords } from '../../../core/schedule';
import { useBackfillProgress } from '../../../hooks/install/useBackfillProgress';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import { useInstallationContext } from '../../../hooks/install/useInstallationContext';
import { readObjects } from '../words/scheduleWords';

export interface BackfillListProps {
  draft: UseDraftResult;
  /** What is finished is no news any more. */
  unfinishedOnly?: boolean;
}

/** One line for each object whose past records are being read. */
export function BackfillList({ draft, unfinishedOnly = false }: BackfillListProps) {
  const { manifest, base } = draft;
  const { data } = useInstallationContext('InstallIntegration');
  const saved = data.installation?.config.content.read?.objects;
  const objects = useMemo(
    () =>
      // What was saved may say more than the manifest does.
      readObjects(manifest, base).filter(
        ({ objectName, read }) =>
          readPastRecords(saved?.[objectName]?.backfill ?? read?.backfill).past !== 'none',
      ),
    [manifest, base, saved],
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

import { useMemo } from 'react';
import { Progress } from '../../../components/Progress/Progress';
import { savedReadObject } from '../../../core/config/saved';
import { readPastRecords } from '../../../core/schedule';
import { useBackfillProgress } from '../../../hooks/install/useBackfillProgress';
import type { Choices, Manifest } from '../../../core/types';
import { useInstallationContext } from '../../../hooks/install/useInstallation';
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
  const { data } = useInstallationContext('InstallIntegration');
  const content = data.installation?.config.content;
  const objects = useMemo(
    () =>
      // A host can save a backfill that differs from the manifest's.
      readObjects(manifest, base).filter(
        ({ objectName, read }) =>
          readPastRecords(savedReadObject(content, objectName)?.backfill ?? read?.backfill).past !==
          'none',
      ),
    [manifest, base, content],
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

import { runQueries } from '../../actions/queries/runs';
import { hasEnded } from '../../core/activity';
import type { BackfillProgress, Operation } from '../../core/types';
import { useAmpersand } from '../../provider/contexts';
import { useAmpQuery } from '../shared/useAmpQuery';
import { useReport, useReportedError } from '../shared/useReport';
import { useInstallationContext } from './useInstallation';

const PROGRESS_POLL_MS = 2_000;
const RUN_POLL_MS = 10_000;
/** A first read that has not begun after so many requests is not waited for. */
const MAX_EMPTY_POLLS = 8;

/** Progress of an object's first read. */
export interface FirstRead {
  progress: BackfillProgress;
  /** `true` when everything is read, or the run has ended. */
  isOver: boolean;
}

/** Whether everything is read. Where the provider gives no total, only the end of the run tells. */
function isAllRead({ recordsProcessed, recordsEstimatedTotal }: BackfillProgress): boolean {
  return recordsEstimatedTotal !== undefined && recordsProcessed >= recordsEstimatedTotal;
}

interface ProgressState {
  data?: BackfillProgress | null;
  dataUpdatedAt: number;
  dataUpdateCount: number;
  status: string;
}

interface RunState {
  data?: Operation;
  dataUpdatedAt: number;
  errorUpdatedAt: number;
  status: string;
}

/** Whether this progress is the last. After the run's end it is loaded once more, as it may have grown since. */
function isLast(
  { data, dataUpdatedAt }: Pick<ProgressState, 'data' | 'dataUpdatedAt'>,
  run: RunState | undefined,
): boolean {
  if (!run) return false;
  // Without the run and without a total, nothing would ever end the polling.
  const isUnknown = run.status === 'error' && data?.recordsEstimatedTotal === undefined;
  const runUpdatedAt = Math.max(run.dataUpdatedAt, run.errorUpdatedAt);
  return (hasEnded(run.data) || isUnknown) && dataUpdatedAt > runUpdatedAt;
}

/** Milliseconds until the progress is loaded again: while a read is under way, or may still begin. */
function pollDelay(progress: ProgressState, run: RunState | undefined): number | false {
  const { data, status, dataUpdateCount } = progress;
  if (status === 'error' || (data && isAllRead(data)) || isLast(progress, run)) return false;
  return data === null && dataUpdateCount >= MAX_EMPTY_POLLS ? false : PROGRESS_POLL_MS;
}

/**
 * Progress of an object's first read, loaded again every two seconds while the page is visible and the read is under way;
 * `undefined` where there is none. Needs an `InstallationProvider`.
 */
export function useBackfillProgress(objectName: string): FirstRead | undefined {
  const services = useAmpersand('useBackfillProgress');
  const { data, groupRef, consumerRef } = useInstallationContext('useBackfillProgress');
  const scope = { groupRef, consumerRef };
  const installationId = data.installation?.id ?? '';
  const integrationId = data.integrationInfo?.id ?? '';
  const runOf = (progress: BackfillProgress | null | undefined) =>
    runQueries.operation(services, scope, progress?.operationId ?? '');
  const target = { integrationId, installationId, objectName };
  const query = useAmpQuery(
    {
      ...runQueries.backfillProgress(services, scope, target),
      refetchInterval: ({ state }) =>
        pollDelay(state, services.queryClient.getQueryState(runOf(state.data).queryKey)),
    },
    installationId !== '' && integrationId !== '',
  );
  const progress = query.data;
  const run = useAmpQuery(
    {
      ...runOf(progress),
      refetchInterval: ({ state }) =>
        hasEnded(state.data) || state.status === 'error' ? false : RUN_POLL_MS,
    },
    Boolean(progress?.operationId && !isAllRead(progress)),
  );
  useReportedError(query.error ?? run.error, useReport('install'));
  return progress ? { progress, isOver: isAllRead(progress) || isLast(query, run) } : undefined;
}

import { useQuery } from '@tanstack/react-query';
import { hasEnded } from '../../core/activity';
import type { BackfillProgress, Operation } from '../../core/types';
import { useAmpersand } from '../../provider/contexts';
import { runQueries } from '../../actions/queries/runs';
import { useQueryWhen } from '../shared/useQueryWhen';
import { useInstallationContext } from './useInstallationContext';

const POLL_MS = 2_000;
/** A count is looked at often, whether its run goes on seldom. */
const RUN_POLL_MS = 10_000;
/** A first read that has not begun after so many looks is not waited for. */
const LOOKS = 8;

/** How far an object's first read is. */
export interface FirstRead {
  progress: BackfillProgress;
  /** Nothing more comes: all is read, or its run has ended. */
  isOver: boolean;
}

/** All that there was is read. Where the provider tells no total, only the run's end says so. */
function isAllRead({ recordsProcessed, recordsEstimatedTotal }: BackfillProgress): boolean {
  return recordsEstimatedTotal !== undefined && recordsProcessed >= recordsEstimatedTotal;
}

interface Looked {
  data?: BackfillProgress | null;
  dataUpdatedAt: number;
  dataUpdateCount: number;
  status: string;
}
type Run =
  { data?: Operation; dataUpdatedAt: number; errorUpdatedAt: number; status: string } | undefined;

/** The count of a run that has ended is looked at once more, as it may have grown since. */
function isLast(
  { data, dataUpdatedAt }: Pick<Looked, 'data' | 'dataUpdatedAt'>,
  run: Run,
): boolean {
  if (!run) return false;
  // Who may not know how the run is and how much there is would look for ever.
  const isUnknown = run.status === 'error' && data?.recordsEstimatedTotal === undefined;
  const asked = Math.max(run.dataUpdatedAt, run.errorUpdatedAt);
  return (hasEnded(run.data) || isUnknown) && dataUpdatedAt > asked;
}

/** When to look again: while a read is under way, or may still begin. */
function lookAgain(looked: Looked, run: Run): number | false {
  const { data, status, dataUpdateCount } = looked;
  if (status === 'error' || (data && isAllRead(data)) || isLast(looked, run)) return false;
  return data === null && dataUpdateCount >= LOOKS ? false : POLL_MS;
}

/**
 * How far an object's first read is, looked at again every two seconds while the page is visible and the read is under
 * way. Nothing while there is none.
 */
export function useBackfillProgress(objectName: string): FirstRead | undefined {
  const services = useAmpersand('useBackfillProgress');
  const { data, groupRef, consumerRef } = useInstallationContext('useBackfillProgress');
  const { queryClient } = services;
  const scope = { groupRef, consumerRef };
  const installationId = data.installation?.id ?? '';
  const integrationId = data.integrationInfo?.id ?? '';
  const runOf = (progress: BackfillProgress | null | undefined) =>
    runQueries.operation(services, scope, progress?.operationId ?? '');
  const looked = useQuery(
    {
      ...runQueries.backfillProgress(services, scope, {
        integrationId,
        installationId,
        objectName,
      }),
      enabled: installationId !== '' && integrationId !== '',
      refetchInterval: ({ state }) =>
        lookAgain(state, queryClient.getQueryState(runOf(state.data).queryKey)),
    },
    queryClient,
  );
  const progress = looked.data;
  const run = useQueryWhen(
    Boolean(progress?.operationId && !isAllRead(progress)),
    {
      ...runOf(progress),
      refetchInterval: ({ state }) =>
        hasEnded(state.data) || state.status === 'error' ? false : RUN_POLL_MS,
    },
    queryClient,
  );
  return progress ? { progress, isOver: isAllRead(progress) || isLast(looked, run) } : undefined;
}

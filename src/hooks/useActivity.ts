import { useMemo } from 'react';
import { type Run, readRuns } from '../core/activity';
import { type AmpError } from '../core/errors';
import type { OperationLog } from '../core/types';
import { useAmpersand } from '../provider/contexts';
import { runQueries } from './queries/runs';
import { useQueryWhen } from './queries/useQueryWhen';
import { useInstallationContext } from './useInstallationContext';
import { describeNow } from './useReport';

const POLL_MS = 15_000;

export interface UseActivityResult {
  /** The latest runs; `undefined` while they are loading. */
  runs?: Run[];
  error?: AmpError;
  reload: () => void;
}

/** The latest runs, looked at again while the page is visible. */
export function useActivity(): UseActivityResult {
  const services = useAmpersand('useActivity');
  const { data, groupRef, consumerRef } = useInstallationContext('useActivity');
  const installationId = data.installation?.id ?? '';
  const integrationId = data.integrationInfo?.id ?? '';
  const options = runQueries.operations(
    services,
    { groupRef, consumerRef },
    { integrationId, installationId },
  );
  const query = useQueryWhen(
    installationId !== '' && integrationId !== '',
    { ...options, refetchInterval: POLL_MS },
    services.queryClient,
  );
  const { data: page, error: cause, refetch } = query;
  const runs = useMemo(() => page && readRuns(page.results), [page]);
  const error = useMemo(() => (cause ? describeNow(cause) : undefined), [cause]);
  return { runs, error: runs ? undefined : error, reload: () => void refetch() };
}

/** What happened in one run, line by line. */
export function useRunLogs(runId: string): {
  logs?: OperationLog[];
  error?: AmpError;
  reload: () => void;
} {
  const services = useAmpersand('useRunLogs');
  const { groupRef, consumerRef } = useInstallationContext('useRunLogs');
  const options = runQueries.operationLogs(services, { groupRef, consumerRef }, runId);
  const { data: logs, error: cause, refetch } = useQueryWhen(true, options, services.queryClient);
  const error = useMemo(() => (cause ? describeNow(cause) : undefined), [cause]);
  return { logs, error: logs ? undefined : error, reload: () => void refetch() };
}

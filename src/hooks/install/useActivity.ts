import { useCallback, useMemo } from 'react';
import type { ConsumerScope } from '../../api/types';
import { type Run, readRuns } from '../../core/activity';
import type { AmpError } from '../../core/errors';
import type { OperationLog } from '../../core/types';
import { useAmpersand } from '../../provider/contexts';
import { useHeldFailure } from '../shared/useHeldFailure';
import { runQueries } from '../../actions/queries/runs';
import { useQueryWhen } from '../shared/useQueryWhen';
import { useInstallationContext } from './useInstallationContext';
import { type Report, useReport } from '../shared/useReport';
import { useReportedError } from '../shared/useReportedError';

const POLL_MS = 15_000;

export interface UseActivityResult {
  /** The latest runs; `undefined` while they are loading. */
  runs?: Run[];
  error?: AmpError;
  isFetching: boolean;
  reload: () => Promise<void>;
}

interface RunsTarget extends ConsumerScope {
  integrationId: string;
  /** Empty: nothing is installed, so nobody is asked. */
  installationId: string;
  pollMs: number;
}

/** The latest runs of one installation, looked at again every `pollMs` while the page is visible. */
export function useRuns(target: RunsTarget, report: Report, caller: string): UseActivityResult {
  const services = useAmpersand(caller);
  const { groupRef, consumerRef, integrationId, installationId, pollMs } = target;
  const options = runQueries.operations(
    services,
    { groupRef, consumerRef },
    { integrationId, installationId },
  );
  const query = useQueryWhen(
    installationId !== '' && integrationId !== '',
    { ...options, refetchInterval: pollMs },
    services.queryClient,
  );
  const { data: page, isFetching, refetch } = query;
  const runs = useMemo(() => page && readRuns(page.results), [page]);
  const { failure, drop } = useHeldFailure(query, installationId);
  const error = useReportedError(failure?.error, report);
  const reload = useCallback(async () => {
    const asked = refetch({ cancelRefetch: false });
    drop();
    await asked;
  }, [drop, refetch]);
  return { runs, error, isFetching, reload };
}

/** The latest runs of what is installed here. */
export function useActivity(): UseActivityResult {
  const { data, groupRef, consumerRef } = useInstallationContext('useActivity');
  const installationId = data.installation?.id ?? '';
  const integrationId = data.integrationInfo?.id ?? '';
  const target = { groupRef, consumerRef, integrationId, installationId, pollMs: POLL_MS };
  return useRuns(target, useReport('install'), 'useActivity');
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
  const error = useReportedError(logs ? undefined : cause, useReport('install'));
  return { logs, error, reload: () => void refetch() };
}

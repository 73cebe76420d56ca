import { useCallback, useMemo } from 'react';
import { runQueries } from '../../actions/queries/runs';
import type { ConsumerScope } from '../../api/types';
import { type Run, readRuns } from '../../core/activity';
import type { AmpError } from '../../core/errors';
import type { OperationLog } from '../../core/types';
import { useAmpersand } from '../../provider/contexts';
import { useAmpQuery, useHeldFailure } from '../shared/useAmpQuery';
import { type Report, useReport, useReportedError } from '../shared/useReport';
import { useInstallationContext } from './useInstallation';

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
  /** Empty when nothing is installed; then nothing is requested. */
  installationId: string;
  pollMs: number;
}

/** The latest runs of one installation, loaded again every `pollMs` while the page is visible. */
export function useRuns(target: RunsTarget, report: Report, caller: string): UseActivityResult {
  const services = useAmpersand(caller);
  const { groupRef, consumerRef, integrationId, installationId, pollMs } = target;
  const options = runQueries.operations(
    services,
    { groupRef, consumerRef },
    { integrationId, installationId },
  );
  const query = useAmpQuery(
    { ...options, refetchInterval: pollMs },
    installationId !== '' && integrationId !== '',
  );
  const { data: page, isFetching, refetch } = query;
  const runs = useMemo(() => page && readRuns(page.results), [page]);
  const { failure, drop } = useHeldFailure(query, installationId);
  const error = useReportedError(failure?.error, report);
  const reload = useCallback(async () => {
    const request = refetch({ cancelRefetch: false });
    drop();
    await request;
  }, [drop, refetch]);
  return { runs, error, isFetching, reload };
}

/** The latest runs of the installation. Needs an `InstallationProvider`. */
export function useActivity(): UseActivityResult {
  const { data, groupRef, consumerRef } = useInstallationContext('useActivity');
  const installationId = data.installation?.id ?? '';
  const integrationId = data.integrationInfo?.id ?? '';
  const target = { groupRef, consumerRef, integrationId, installationId, pollMs: POLL_MS };
  return useRuns(target, useReport('install'), 'useActivity');
}

/** Log lines of one run. Needs an `InstallationProvider`. */
export function useRunLogs(runId: string): {
  logs?: OperationLog[];
  error?: AmpError;
  reload: () => void;
} {
  const services = useAmpersand('useRunLogs');
  const { groupRef, consumerRef } = useInstallationContext('useRunLogs');
  const options = runQueries.operationLogs(services, { groupRef, consumerRef }, runId);
  const { data: logs, error: cause, refetch } = useAmpQuery(options);
  const error = useReportedError(logs ? undefined : cause, useReport('install'));
  return { logs, error, reload: () => void refetch() };
}

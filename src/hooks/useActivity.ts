import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ConsumerScope } from '../api/types';
import { type Run, readRuns } from '../core/activity';
import { type AmpError } from '../core/errors';
import type { OperationLog } from '../core/types';
import { useAmpersand } from '../provider/contexts';
import { runQueries } from './queries/runs';
import { useQueryWhen } from './queries/useQueryWhen';
import { useInstallationContext } from './useInstallationContext';
import { describeNow, useReport } from './useReport';

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

/** Looking goes on after an error; the host hears of it once, until there is an answer again. */
function useReportOnce(
  cause: Error | undefined,
  described: AmpError | undefined,
  report: ReturnType<typeof useReport>,
): void {
  const told = useRef(false);
  useEffect(() => {
    if (cause && !told.current) report(cause, described);
    told.current = cause !== undefined;
  }, [cause, described, report]);
}

/** A query without an answer forgets its error while it asks again; here that is kept until there is one. */
function useHeldError(
  query: { data: unknown; error: Error | null },
  target: string,
): [Error | undefined, () => void] {
  const [held, setHeld] = useState<{ target: string; error: Error }>();
  const last = held?.target === target ? held.error : undefined;
  const error = query.data === undefined ? (query.error ?? last) : undefined;
  if (error !== last) setHeld(error && { target, error });
  const drop = useCallback(() => setHeld(undefined), []);
  return [error, drop];
}

/** The latest runs of one installation, looked at again every `pollMs` while the page is visible. */
export function useRuns(
  target: RunsTarget,
  report: ReturnType<typeof useReport>,
  caller: string,
): UseActivityResult {
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
  const [failed, drop] = useHeldError(query, installationId);
  const error = useMemo(() => failed && describeNow(failed), [failed]);
  useReportOnce(failed, error, report);
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
  return useRuns(target, useReport('install', 'useActivity'), 'useActivity');
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

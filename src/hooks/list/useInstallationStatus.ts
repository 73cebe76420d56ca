import { useCallback, useState } from 'react';
import type { Run } from '../../core/activity';
import type { AmpError } from '../../core/errors';
import type { ListedIntegration } from '../../core/integrationList';
import { requireTexts } from '../../core/requireTexts';
import { useAmpersand } from '../../provider/contexts';
import { useLatest } from '../../utils/useLatest';
import { useRuns } from '../install/useActivity';
import { missingIntegrationMessage } from '../install/useLoadFailure';
import { type Report, useReport, useReportedMistake } from '../shared/useReport';
import {
  type UseIntegrationsOptions,
  type UseIntegrationsResult,
  useListed,
} from './useIntegrations';

const CALLER = 'useInstallationStatus';
/** Long, because a status is part of pages that stay open. */
const POLL_MS = 60_000;

export interface UseInstallationStatusOptions extends UseIntegrationsOptions {
  /** Name of the integration, as in `amp.yaml`. */
  integration: string;
}

interface NothingYet {
  listed?: undefined;
  statusError?: undefined;
  lastRun?: undefined;
  isLastRunLoading?: undefined;
}

/** Status of one integration for one group. */
export type UseInstallationStatusResult = {
  /** Display name of your app, where known. */
  appName?: string;
  isFetching: boolean;
  /** Repeats what failed, or else every request. */
  reload: () => Promise<void>;
} & (
  | ({ phase: 'loading'; error?: undefined } & NothingYet)
  | ({ phase: 'failed'; error: AmpError } & NothingYet)
  | {
      phase: 'ready';
      /** The integration with its `status` and its installation. */
      listed: ListedIntegration;
      error?: undefined;
      /** Why the group's installations could not be loaded, so that `status` is `unknown`. */
      statusError?: AmpError;
      /** `null` when nothing has run yet; `undefined` while unknown, and when nothing is installed. */
      lastRun?: Run | null;
      isLastRunLoading: boolean;
    }
);

/**
 * Reports a name that the project does not have, with the names that it has. A list that is being loaded again may still
 * bring it, so nothing is reported before that has ended.
 */
function useMissing(
  { integrations: all, isFetching }: UseIntegrationsResult,
  integration: string,
  report: Report,
): AmpError | undefined {
  const { project } = useAmpersand(CALLER);
  const integrations = all?.map((one) => one.integration);
  const isThere = integrations?.some(({ name }) => name === integration) ?? true;
  const what = isThere
    ? undefined
    : missingIntegrationMessage(integration, project, integrations ?? []);
  const [proven, setProven] = useState<string>();
  if (what !== proven && (what === undefined || !isFetching)) setProven(what);
  return useReportedMistake(proven, report)?.error;
}

/** Repeats what failed, or else everything. The returned function stays the same. */
function useReload(
  list: { reload: () => Promise<void>; failed: boolean },
  runs: { reload: () => Promise<void>; failed: boolean; wanted: boolean },
): () => Promise<void> {
  const latestRef = useLatest({ list, runs });
  return useCallback(async () => {
    const now = latestRef.current;
    const onlyRuns = now.runs.failed && !now.list.failed;
    await Promise.all([
      onlyRuns ? undefined : now.list.reload(),
      now.runs.wanted && (now.runs.failed || !now.list.failed) ? now.runs.reload() : undefined,
    ]);
  }, [latestRef]);
}

/**
 * Status of one integration for one group: whether it is installed, whether it needs attention, and its last run. Makes
 * four requests in one wave, which it shares with an `IntegrationList`. Where something is installed, it also loads the
 * runs, and repeats that each minute while the page is visible.
 */
export function useInstallationStatus(
  options: UseInstallationStatusOptions,
): UseInstallationStatusResult {
  const { integration, groupRef, consumerRef, onError } = options;
  requireTexts({ integration });
  const report = useReport('status', onError);
  const found = useListed(options, { report, caller: CALLER, only: integration });
  const { appName, integrations, statusError } = found;
  const listed = integrations?.find((one) => one.integration.name === integration);
  const missing = useMissing(found, integration, report);
  const installationId = listed?.installation?.id ?? '';
  const integrationId = listed?.integration.id ?? '';
  const target = { groupRef, consumerRef, integrationId, installationId, pollMs: POLL_MS };
  const { runs, error, ...asked } = useRuns(target, report, CALLER);
  const reload = useReload(
    { reload: found.reload, failed: found.phase === 'failed' || statusError !== undefined },
    { reload: asked.reload, failed: error !== undefined, wanted: installationId !== '' },
  );

  const common = { appName, isFetching: found.isFetching || asked.isFetching, reload };
  const failure = found.error ?? missing;
  if (failure) return { ...common, phase: 'failed', error: failure };
  if (!listed) return { ...common, phase: 'loading' };
  const isLastRunLoading = installationId !== '' && !runs && !error;
  const lastRun = runs && (runs[0] ?? null);
  return { ...common, phase: 'ready', listed, statusError, lastRun, isLastRunLoading };
}

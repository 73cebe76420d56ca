import { useCallback, useEffect, useRef, useState } from 'react';
import type { Run } from '../../core/activity';
import type { AmpError } from '../../core/errors';
import type { ListedIntegration } from '../../core/integrationList';
import { requireTexts } from '../../core/requireTexts';
import { useAmpersand } from '../../provider/contexts';
import { useRuns } from '../install/useActivity';
import {
  type UseIntegrationsOptions,
  type UseIntegrationsResult,
  useListed,
} from './useIntegrations';
import { missingIntegrationMessage } from '../install/useMissingIntegration';
import { type Report, useReport } from '../shared/useReport';
import { useReportedMistake } from '../shared/useReportedMistake';

const CALLER = 'useInstallationStatus';
/** Seldom: a status stands on pages that are left open. */
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

/** How one integration stands for one group, as far as it is loaded. */
export type UseInstallationStatusResult = {
  /** Your app's name for people, where known. */
  appName?: string;
  isFetching: boolean;
  /** Asks again for what failed; where nothing failed, for everything. */
  reload: () => Promise<void>;
} & (
  | ({ phase: 'loading'; error?: undefined } & NothingYet)
  | ({ phase: 'failed'; error: AmpError } & NothingYet)
  | {
      phase: 'ready';
      /** What it is called, what it does, its `status` and its installation. */
      listed: ListedIntegration;
      error?: undefined;
      /** Why `status` is `unknown`: the group's installations could not be loaded. */
      statusError?: AmpError;
      /** `null`: nothing has run yet. `undefined`: not known, or nothing is installed. */
      lastRun?: Run | null;
      /** The last run is still on its way. */
      isLastRunLoading: boolean;
    }
);

/**
 * A name that is not there is the developer's to cure: told once, with the names that are. A list that is being asked
 * for again may still bring it.
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
  return useReportedMistake(proven, report).error;
}

/** What failed is asked for again; where nothing failed, everything. The function stays the same. */
function useReload(
  list: { reload: () => Promise<void>; failed: boolean },
  runs: { reload: () => Promise<void>; failed: boolean; wanted: boolean },
): () => Promise<void> {
  const latest = useRef({ list, runs });
  useEffect(() => {
    latest.current = { list, runs };
  });
  return useCallback(async () => {
    const now = latest.current;
    const onlyRuns = now.runs.failed && !now.list.failed;
    await Promise.all([
      onlyRuns ? undefined : now.list.reload(),
      now.runs.wanted && (now.runs.failed || !now.list.failed) ? now.runs.reload() : undefined,
    ]);
  }, []);
}

/**
 * How one integration stands for one group: whether it is set up, whether something asks for a person, and how its
 * last run went. Four requests in one wave, shared with an `IntegrationList`; where something is installed one more for
 * its runs, repeated each minute while the page is visible.
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

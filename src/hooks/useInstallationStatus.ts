import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Run } from '../core/activity';
import { type AmpError, DeveloperError } from '../core/errors';
import type { ListedIntegration } from '../core/integrationList';
import { requireTexts } from '../core/requireTexts';
import { useAmpersand } from '../provider/contexts';
import { useRuns } from './useActivity';
import { type UseIntegrationsOptions, useListed } from './useIntegrations';
import { saidOfMissing } from './useMissingIntegration';
import { describeNow, useReport } from './useReport';

const CALLER = 'useInstallationStatus';
/** Seldom: a status stands on pages that are left open. */
const POLL_MS = 60_000;

export interface UseInstallationStatusOptions extends UseIntegrationsOptions {
  /** Name of the integration, as in `amp.yaml`. */
  integration: string;
}

/** How one integration stands for one group, as far as it is loaded. */
export type UseInstallationStatusResult = {
  /** Your app's name for people, where known. */
  appName?: string;
  isFetching: boolean;
  /** Asks again for what failed; where nothing failed, for everything. */
  reload: () => Promise<void>;
} & (
  | { phase: 'loading'; listed?: undefined; error?: undefined }
  | { phase: 'failed'; listed?: undefined; error: AmpError }
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

/** A name that is not there is the developer's to cure: told once, with the names that are. */
function useMissing(
  all: ListedIntegration[] | undefined,
  integration: string,
  report: ReturnType<typeof useReport>,
): AmpError | undefined {
  const { project } = useAmpersand(CALLER);
  const integrations = all?.map((one) => one.integration);
  const what = integrations && saidOfMissing(integration, project, integrations);
  const mistake = useMemo(
    () => (what === undefined ? undefined : new DeveloperError(what)),
    [what],
  );
  const error = useMemo(() => mistake && describeNow(mistake), [mistake]);
  const told = useRef<DeveloperError>(undefined);
  useEffect(() => {
    if (!mistake || told.current === mistake) return;
    told.current = mistake;
    // oxlint-disable-next-line no-console -- the customer's screen must not name other integrations
    console.error(mistake.message);
    report(mistake, error);
  }, [mistake, error, report]);
  return error;
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
  const report = useReport('status', CALLER, onError);
  const found = useListed(options, 'status', CALLER);
  const { appName, isFetching, integrations, statusError } = found;
  const listed = integrations?.find((one) => one.integration.name === integration);
  const missing = useMissing(listed ? undefined : integrations, integration, report);
  const installationId = listed?.installation?.id ?? '';
  const integrationId = listed?.integration.id ?? '';
  const target = { groupRef, consumerRef, integrationId, installationId, pollMs: POLL_MS };
  const { runs, error, reload: reloadRuns } = useRuns(target, report, CALLER);

  const { reload: reloadList } = found;
  const reload = useCallback(async () => {
    if (installationId) reloadRuns();
    await reloadList();
  }, [installationId, reloadRuns, reloadList]);

  const common = { appName, isFetching, reload };
  const failure = found.error ?? missing;
  if (failure) return { ...common, phase: 'failed', error: failure };
  if (!listed) return { ...common, phase: 'loading' };
  const isLastRunLoading = installationId !== '' && !runs && !error;
  const lastRun = runs && (runs[0] ?? null);
  return { ...common, phase: 'ready', listed, statusError, lastRun, isLastRunLoading };
}

import { useQuery } from '@tanstack/react-query';
import type { BackfillProgress } from '../core/types';
import { useAmpersand } from '../provider/contexts';
import { queries } from './queries/options';
import { useInstallationContext } from './useInstallationContext';

const POLL_MS = 2_000;
/** A first read that has not begun after so many looks is not waited for. */
const LOOKS = 8;

/** All that there was is read. Where the provider tells no total, nobody can say. */
export function isBackfillOver(progress: BackfillProgress | null | undefined): boolean {
  const { recordsProcessed = 0, recordsEstimatedTotal } = progress ?? {};
  return recordsEstimatedTotal !== undefined && recordsProcessed >= recordsEstimatedTotal;
}

type Looked = { data?: BackfillProgress | null; dataUpdateCount: number; status: string };

/** When to look again: while a read is under way, or may still begin. */
function lookAgain({ state }: { state: Looked }): number | false {
  if (state.status === 'error' || isBackfillOver(state.data)) return false;
  return state.data === null && state.dataUpdateCount >= LOOKS ? false : POLL_MS;
}

/**
 * How far an object's first read is, looked at again every two seconds while the page is visible and the read is under
 * way. Nothing while there is none.
 */
export function useBackfillProgress(objectName: string): BackfillProgress | undefined {
  const services = useAmpersand('useBackfillProgress');
  const { data, groupRef, consumerRef } = useInstallationContext('useBackfillProgress');
  const installationId = data.installation?.id ?? '';
  const integrationId = data.integrationInfo?.id ?? '';
  const query = useQuery(
    {
      ...queries.backfillProgress(
        services,
        { groupRef, consumerRef },
        { integrationId, installationId, objectName },
      ),
      enabled: installationId !== '' && integrationId !== '',
      refetchInterval: lookAgain,
    },
    services.queryClient,
  );
  return query.data ?? undefined;
}

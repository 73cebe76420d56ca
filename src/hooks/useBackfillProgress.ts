import { useQueries } from '@tanstack/react-query';
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

/**
 * How far the first reads are, by object name, looked at again every two seconds while the page is visible and a read is
 * under way. An object without one is not in it.
 */
export function useBackfillProgress(objectNames: string[]): Map<string, BackfillProgress> {
  const services = useAmpersand('useBackfillProgress');
  const { data, groupRef, consumerRef } = useInstallationContext('useBackfillProgress');
  const installationId = data.installation?.id ?? '';
  const integrationId = data.integrationInfo?.id ?? '';
  return useQueries(
    {
      queries: objectNames.map((objectName) => ({
        ...queries.backfillProgress(
          services,
          { groupRef, consumerRef },
          { integrationId, installationId, objectName },
        ),
        enabled: installationId !== '' && integrationId !== '',
        refetchInterval: ({
          state,
        }: {
          state: { data?: BackfillProgress | null; dataUpdateCount: number; status: string };
        }) => {
          if (state.status === 'error' || isBackfillOver(state.data)) return false;
          return state.data === null && state.dataUpdateCount >= LOOKS ? false : POLL_MS;
        },
      })),
      combine: (results) =>
        new Map(
          objectNames.flatMap((name, index): Array<[string, BackfillProgress]> => {
            const progress = results[index]?.data;
            return progress ? [[name, progress]] : [];
          }),
        ),
    },
    services.queryClient,
  );
}

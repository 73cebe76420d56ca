import { useCallback } from 'react';
import type { ConsumerScope } from '../../api/types';
import { useAmpersand } from '../../provider/contexts';
import { queries } from '../../actions/queries/options';

/** Looks, when asked, whether something installed uses a connection. */
export function useConnectionUse(scope: ConsumerScope, connectionId: string | undefined) {
  const services = useAmpersand('useConnection');
  return useCallback(async () => {
    if (!connectionId) return 'unused';
    try {
      const installations = await services.queryClient.fetchQuery({
        ...queries.installations(services, scope),
        // Asked right before something is taken away: an old answer is no answer.
        staleTime: 0,
        retry: false,
      });
      const isUsed = installations.some(({ connection }) => connection?.id === connectionId);
      return isUsed ? 'used' : 'unused';
    } catch {
      // The list of the whole project may be refused; ending a connection is confirmed anyway.
      return 'unknown';
    }
  }, [services, scope, connectionId]);
}

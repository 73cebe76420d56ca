import { useEffect } from 'react';
import { mayHavePackage, packageKeyOf, wasSkipped } from '../../actions/connect/packageStep';
import { queries } from '../../actions/queries/options';
import { requireTexts } from '../../core/requireTexts';
import { useAmpersand } from '../../provider/contexts';

/**
 * Starts the requests that `useConnect` begins with, while its code is fetched. They are the same queries, so nothing
 * is asked twice.
 */
export function useConnectPrefetch(options: {
  provider: string;
  groupRef: string;
  consumerRef: string;
}): void {
  const { provider, groupRef, consumerRef } = options;
  requireTexts({ groupRef, consumerRef, provider });
  const services = useAmpersand('ConnectProvider');
  useEffect(() => {
    const { queryClient } = services;
    const scope = { groupRef, consumerRef };
    const connections = queries.connections(services, scope);
    const isKnown = queryClient.getQueryData(connections.queryKey) !== undefined;
    void queryClient.prefetchQuery(connections);
    void queryClient.prefetchQuery(queries.provider(services, scope, provider));
    void queryClient.prefetchQuery(queries.project(services, scope));
    const key = packageKeyOf(services, { provider, groupRef });
    // Where the connections are known, so is whether a package still matters.
    if (!isKnown && mayHavePackage(provider) && !wasSkipped(key)) {
      void queryClient.prefetchQuery(queries.providerApps(services, scope));
    }
  }, [services, provider, groupRef, consumerRef]);
}

/** Changes of the query cache after a connection was made, renewed or deleted. */
import type { ConsumerScope } from '../../api/types';
import type { Connection } from '../../core/types';
import type { AmpersandServices } from '../../provider/contexts';
import { queries } from './options';

/** Lists that contain connections. The list of connections itself is set and not loaded again. */
const lists = /* @__PURE__ */ new Set<unknown>(['installations', 'integration-installations']);

function refreshLists(services: AmpersandServices, { groupRef }: ConsumerScope): void {
  void services.queryClient.invalidateQueries({
    queryKey: queries.root(services),
    predicate: ({ queryKey }) => queryKey[4] === groupRef && lists.has(queryKey[6]),
  });
}

/** Marks fields as stale that were read with a connection before it was renewed. `useRehydrateOnReconnect` reads them again. */
function outdateFields(services: AmpersandServices, connectionId: string): void {
  void services.queryClient.invalidateQueries({
    queryKey: queries.root(services),
    predicate: ({ queryKey }) => queryKey[6] === 'hydrated' && queryKey.at(-1) === connectionId,
    refetchType: 'none',
  });
}

/** Puts a new or renewed connection into the group's list. */
export function storeConnection(
  services: AmpersandServices,
  scope: ConsumerScope,
  connection: Connection,
): void {
  const { queryClient } = services;
  if (connection.consumer?.consumerRef !== scope.consumerRef) {
    // A colleague's connection would not be picked by itself.
    const chosen = queries.chosenConnection(services, scope, connection.provider);
    queryClient.setQueryData(chosen.queryKey, connection.id);
  }
  const { queryKey } = queries.connections(services, scope);
  const before = queryClient.getQueryData(queryKey) ?? [];
  const isKnown = before.some((item) => item.id === connection.id);
  if (isKnown) outdateFields(services, connection.id);
  queryClient.setQueryData(
    queryKey,
    isKnown
      ? before.map((item) => (item.id === connection.id ? connection : item))
      : [...before, connection],
  );
  refreshLists(services, scope);
}

/** Removes a connection from the group's list. */
export function dropConnection(
  services: AmpersandServices,
  scope: ConsumerScope,
  connectionId: string,
): void {
  const { queryKey } = queries.connections(services, scope);
  services.queryClient.setQueryData<Connection[]>(queryKey, (before) =>
    before?.filter((item) => item.id !== connectionId),
  );
  refreshLists(services, scope);
}

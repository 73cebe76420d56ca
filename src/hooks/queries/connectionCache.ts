/** What changes in our cache when a connection was made, renewed or taken away. */
import type { ConsumerScope } from '../../api/types';
import type { Connection } from '../../core/types';
import type { AmpersandServices } from '../../provider/contexts';
import { queries } from './options';

/** Everything that depends on a connection being usable; the list itself is set, not asked for again. */
const dependent = /* @__PURE__ */ new Set<unknown>([
  'installations',
  'integration-installations',
  'hydrated',
]);

async function refreshDependents(services: AmpersandServices, scope: ConsumerScope): Promise<void> {
  await services.queryClient.invalidateQueries({
    queryKey: queries.root(services),
    predicate: ({ queryKey }) => queryKey[4] === scope.groupRef && dependent.has(queryKey[6]),
  });
}

/** Puts a new or renewed connection into the group's list. */
export function storeConnection(
  services: AmpersandServices,
  scope: ConsumerScope,
  connection: Connection,
): void {
  if (connection.consumer?.consumerRef !== scope.consumerRef) {
    // A colleague's would not be picked by itself.
    const chosen = queries.chosenConnection(services, scope, connection.provider);
    services.queryClient.setQueryData(chosen.queryKey, connection.id);
  }
  const { queryKey } = queries.connections(services, scope);
  services.queryClient.setQueryData<Connection[]>(queryKey, (before) => {
    const known = before?.some((item) => item.id === connection.id);
    if (!before || !known) return [...(before ?? []), connection];
    return before.map((item) => (item.id === connection.id ? connection : item));
  });
  void refreshDependents(services, scope);
}

/** Takes a connection out of the group's list. */
export function dropConnection(
  services: AmpersandServices,
  scope: ConsumerScope,
  connectionId: string,
): void {
  const { queryKey } = queries.connections(services, scope);
  services.queryClient.setQueryData<Connection[]>(queryKey, (before) =>
    before?.filter((item) => item.id !== connectionId),
  );
  void refreshDependents(services, scope);
}

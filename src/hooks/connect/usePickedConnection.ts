import { useMemo } from 'react';
import type { ConsumerScope } from '../../api/types';
import { pickConnection } from '../../core/pickConnection';
import type { Connection, Installation } from '../../core/types';
import type { AmpersandServices } from '../../provider/contexts';
import { queries } from '../../actions/queries/options';
import { useAmpQuery } from '../shared/useAmpQuery';

/**
 * The connection to use: the installation's own, else the colleague's that this person chose, else this person's.
 * @param args.connections The group's connections; `undefined` while they are loading.
 */
export function usePickedConnection(
  services: AmpersandServices,
  scope: ConsumerScope,
  args: { connections?: Connection[]; provider?: string; installation?: Installation },
): Connection | undefined {
  const { connections, provider, installation } = args;
  const { groupRef, consumerRef } = scope;
  const options = queries.chosenConnection(services, scope, provider ?? '');
  const { data: chosen } = useAmpQuery(options);
  return useMemo(() => {
    if (!connections || !provider) return undefined;
    const fitting = pickConnection({ connections, provider, groupRef, consumerRef, installation });
    if (installation || chosen === undefined) return fitting;
    return connections.find(({ id }) => id === chosen) ?? fitting;
  }, [connections, provider, groupRef, consumerRef, installation, chosen]);
}

import { useCallback, useState } from 'react';
import type { Connection } from '../../core/types';
import { useAmpersand } from '../../provider/contexts';
import type { ConnectNotice, ConnectOptions } from '../../actions/connect/ConnectOptions';
import { dropConnection, storeConnection } from '../../actions/queries/connectionCache';
import type { useConnectFacts } from './useConnectFacts';
import type { Settlement } from './useCredentials';
import type { Latest } from '../../utils/useLatest';

/** The latest options and facts, for callbacks. */
export type LatestParts = Latest<{
  options: ConnectOptions;
  facts: ReturnType<typeof useConnectFacts>;
}>;

/** Another account than before is worth a word: the settings stay, the data changes. */
function noticeOf(before: Connection | undefined, after: Connection): ConnectNotice | undefined {
  for (const name of ['providerWorkspaceRef', 'providerConsumerRef'] as const) {
    const [from, to] = [before?.[name], after[name]];
    if (from && to && from !== to) return { code: 'otherAccount', before: from, after: to };
  }
  return undefined;
}

/** What happens when a connection was made, renewed or put into the place of another. */
export function useConnectionResult(
  latest: LatestParts,
  onReplaced: (ids: { from: string; to: string }) => void,
) {
  const services = useAmpersand('useConnect');
  const [notice, setNotice] = useState<ConnectNotice | undefined>(undefined);
  const settle = useCallback(
    (connection: Connection, { isNew, replaced, isGone }: Settlement) => {
      const { options, facts } = latest.current;
      const { onConnectSuccess, redirectUrl } = options;
      const before = facts.connections.all?.find(({ id }) => id === connection.id);
      setNotice(noticeOf(replaced ?? before, connection));
      storeConnection(services, facts.scope, connection);
      if (replaced) onReplaced({ from: replaced.id, to: connection.id });
      if (replaced && isGone) dropConnection(services, facts.scope, replaced.id);
      if (!isNew) return;
      onConnectSuccess?.(connection);
      if (redirectUrl) window.location.assign(redirectUrl);
    },
    [services, latest, onReplaced],
  );
  const drop = useCallback(
    (connectionId: string) => dropConnection(services, latest.current.facts.scope, connectionId),
    [services, latest],
  );
  return { notice, settle, drop };
}

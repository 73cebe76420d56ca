import { useEffect, useRef } from 'react';
import { hasChanged, markOf } from '../../core/auth/connectionMark';
import type { InstallationQueries } from './useInstallationQueries';

/**
 * Reads the account's fields anew when the connection was renewed, here or anywhere else: behind it may be another
 * account. Fields that could not be read may say something of the sign-in: asks once for the connections then.
 */
export function useRehydrateOnReconnect({
  hydrated,
  connections,
  connection,
}: InstallationQueries): void {
  const { isError, errorUpdatedAt, isStale, refetch: readFields } = hydrated;
  const { refetch: readConnections } = connections;
  const failure = isError ? errorUpdatedAt : 0;
  const seen = useRef({ failure: 0, connection });
  useEffect(() => {
    const { failure: lastFailure, connection: before } = seen.current;
    seen.current = { failure, connection };
    if (failure !== 0 && failure !== lastFailure) return void readConnections();
    const isSame = before !== undefined && before.id === connection?.id;
    if (!isSame || before === connection || connection.status === 'bad_credentials') return;
    // `isStale`: whoever renewed it on this page has said so.
    if (isStale || hasChanged(markOf(before), connection)) {
      void readFields({ cancelRefetch: false });
    }
  }, [failure, connection, isStale, readFields, readConnections]);
}

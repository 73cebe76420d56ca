import { useEffect, useRef } from 'react';
import type { InstallationQueries } from './useInstallationQueries';

/**
 * Fields that could not be read may say something of the sign-in: asks once for the connections then, and for the
 * fields again as soon as the connection was renewed.
 */
export function useSecondLook({ hydrated, connections, connection }: InstallationQueries): void {
  const { isError, errorUpdatedAt, refetch: readFields } = hydrated;
  const { refetch: readConnections } = connections;
  const renewed =
    connection && `${connection.id} ${connection.updateTime ?? ''} ${connection.status}`;
  const tried = useRef({ failure: 0, connection: renewed });
  useEffect(() => {
    const before = tried.current;
    tried.current = { failure: isError ? errorUpdatedAt : 0, connection: renewed };
    if (!isError) return;
    if (before.failure !== errorUpdatedAt) void readConnections();
    else if (before.connection !== renewed) void readFields();
  }, [isError, errorUpdatedAt, renewed, readFields, readConnections]);
}

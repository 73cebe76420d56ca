import type { Connection, Installation } from './types';

/** `true` for a connection of this consumer at this provider. */
export function belongsTo(
  connection: Connection,
  owner: { provider: string; groupRef: string; consumerRef: string },
): boolean {
  return (
    connection.provider === owner.provider &&
    connection.group?.groupRef === owner.groupRef &&
    connection.consumer?.consumerRef === owner.consumerRef
  );
}

/**
 * Picks the connection to use: the installation's own (from the list, which is newer), else this consumer's,
 * working ones first, then the latest.
 */
export function pickConnection(args: {
  connections: Connection[];
  provider: string;
  groupRef: string;
  consumerRef: string;
  installation?: Installation;
}): Connection | undefined {
  const { connections, installation, ...owner } = args;
  if (installation) {
    const { connection } = installation;
    return connections.find(({ id }) => id === connection.id) ?? connection;
  }
  const rank = (connection: Connection) => (connection.status === 'bad_credentials' ? 1 : 0);
  const time = (connection: Connection) =>
    Date.parse(connection.updateTime ?? connection.createTime);
  return connections
    .filter((connection) => belongsTo(connection, owner))
    .sort((a, b) => rank(a) - rank(b) || time(b) - time(a))[0];
}

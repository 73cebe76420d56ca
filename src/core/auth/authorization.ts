/**
 * Tells from the group's connections alone whether a pending sign-in took effect. The window may be cut off
 * from the page, so its messages and its `closed` are only hints.
 */
import type { Connection } from '../types';

/** State of a connection at the click. Holds no secret, so it may be stored. */
export type ConnectionMark = Pick<Connection, 'id' | 'status' | 'createTime' | 'updateTime'>;

/** Reduces a connection to the part that is compared later. */
export function markOf({ id, status, createTime, updateTime }: Connection): ConnectionMark {
  return { id, status, createTime, updateTime };
}

/** `true` when the connection is new, or was renewed, since the mark was taken. */
export function hasChanged(mark: ConnectionMark | undefined, now: Connection): boolean {
  if (!mark) return true;
  if (mark.updateTime !== now.updateTime || mark.createTime !== now.createTime) return true;
  return mark.status === 'bad_credentials' && now.status !== 'bad_credentials';
}

interface Flow {
  groupRef: string;
  consumerRef: string;
  provider: string;
  /** Id of the connection that is being renewed. */
  renewing?: string;
}

interface Comparison extends Flow {
  /** The group's connections as known at the click. */
  baseline: ReadonlyArray<ConnectionMark>;
  now: ReadonlyArray<Connection>;
}

function isOfGroup(connection: Connection, flow: Flow): boolean {
  return connection.provider === flow.provider && connection.group?.groupRef === flow.groupRef;
}

/** `true` when provider, group and consumer match the flow. */
export function belongsToFlow(connection: Connection, flow: Flow): boolean {
  return isOfGroup(connection, flow) && connection.consumer?.consumerRef === flow.consumerRef;
}

/**
 * Returns the connection that this sign-in created or renewed; none while its status is `bad_credentials`.
 */
export function isAuthorized(args: Comparison): Connection | undefined {
  const known = new Map(args.baseline.map((mark) => [mark.id, mark]));
  return args.now.find((connection) => {
    if (connection.status === 'bad_credentials') return false;
    // Any person of the group may have renewed it: the flow concerns this connection, not a person.
    if (connection.id === args.renewing) return hasChanged(known.get(connection.id), connection);
    return belongsToFlow(connection, args) && !known.has(connection.id);
  });
}

/** Returns a working connection that another person of the group created during the sign-in. */
export function madeByAnother(args: Comparison): Connection | undefined {
  const known = new Set(args.baseline.map((mark) => mark.id));
  return args.now.find(
    (connection) =>
      isOfGroup(connection, args) &&
      connection.consumer?.consumerRef !== args.consumerRef &&
      connection.status !== 'bad_credentials' &&
      !known.has(connection.id),
  );
}

const FIRST_MS = 3 * 60_000;

/** Milliseconds until the next poll; `null` while the page is hidden. */
export function pollDelay(args: { elapsedMs: number; visible: boolean }): number | null {
  if (!args.visible) return null;
  return args.elapsedMs < FIRST_MS ? 2_000 : 5_000;
}

/**
 * Checks that a connection named by a message belongs to this sign-in. A window opened by this flow is
 * trusted for its own group. A message from any other source counts only if the connection is this
 * consumer's and has changed since the click.
 */
export function confirmsClaim(
  connection: Connection,
  args: Flow & { baseline: ReadonlyArray<ConnectionMark>; known: boolean },
): boolean {
  if (connection.status === 'bad_credentials' || !isOfGroup(connection, args)) return false;
  if (args.known) return true;
  const isNamed = connection.id === args.renewing || belongsToFlow(connection, args);
  const mark = args.baseline.find(({ id }) => id === connection.id);
  return isNamed && hasChanged(mark, connection);
}

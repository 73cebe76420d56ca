/**
 * Whether a sign-in that is under way took effect, told from the group's connections alone: the window
 * may have been cut off from us, so its messages and its `closed` are hints only.
 */
import type { Connection } from '../types';
import { type ConnectionMark, hasChanged } from './connectionMark';

interface Flow {
  groupRef: string;
  consumerRef: string;
  provider: string;
  /** Id of the connection that is signed in again. */
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

/** `true` when provider, group and consumer are the flow's. */
export function belongsToFlow(connection: Connection, flow: Flow): boolean {
  return isOfGroup(connection, flow) && connection.consumer?.consumerRef === flow.consumerRef;
}

/** The connection that this sign-in made or renewed; none while it says `bad_credentials`. */
export function isAuthorized(args: Comparison): Connection | undefined {
  const known = new Map(args.baseline.map((mark) => [mark.id, mark]));
  return args.now.find((connection) => {
    if (connection.status === 'bad_credentials') return false;
    // Whoever signs in again: the connection being renewed is the one that was asked for.
    if (connection.id === args.renewing) return hasChanged(known.get(connection.id), connection);
    return belongsToFlow(connection, args) && !known.has(connection.id);
  });
}

/** A working connection that another person of the group made meanwhile. */
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

/** Milliseconds until the connections are looked at again; `null` while nobody looks at the page. */
export function pollDelay(args: { elapsedMs: number; visible: boolean }): number | null {
  if (!args.visible) return null;
  return args.elapsedMs < FIRST_MS ? 2_000 : 5_000;
}

/**
 * Whether a connection that a message names is this sign-in's. A window of ours is believed for its own group;
 * anyone else's word counts only if the connection is this person's and is news.
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

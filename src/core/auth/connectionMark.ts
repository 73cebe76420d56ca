/**
 * Compares a connection with an earlier state of it. In a file of its own because hooks need it without the
 * sign-in rules.
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

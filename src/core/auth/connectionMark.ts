/** What a connection was, to tell later whether it is another now. Apart from what only a sign-in needs. */
import type { Connection } from '../types';

/** What is remembered of a connection at the click; no secret, so it may be stored. */
export type ConnectionMark = Pick<Connection, 'id' | 'status' | 'createTime' | 'updateTime'>;

/** The part of a connection that is kept to compare with later. */
export function markOf({ id, status, createTime, updateTime }: Connection): ConnectionMark {
  return { id, status, createTime, updateTime };
}

/** `true` when the connection is new, or was renewed, since the mark was taken. */
export function hasChanged(mark: ConnectionMark | undefined, now: Connection): boolean {
  if (!mark) return true;
  if (mark.updateTime !== now.updateTime || mark.createTime !== now.createTime) return true;
  return mark.status === 'bad_credentials' && now.status !== 'bad_credentials';
}

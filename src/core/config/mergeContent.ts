import { dict, isRecord, ownValue } from '../../utils/record';
import type { ConfigContentPatch } from '../types';
import { sameJson } from '../../utils/sameJson';

function merge(base: unknown, theirs: unknown, mine: unknown): unknown {
  if (sameJson(base, mine)) return theirs;
  if (!isRecord(mine) || !isRecord(theirs)) return mine;
  const before = isRecord(base) ? base : {};
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  return dict(
    [...keys].flatMap((key) => {
      const value = merge(ownValue(before, key), ownValue(theirs, key), ownValue(mine, key));
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/**
 * Rebases a content that a host wrote over `base` onto the content that is saved now. Keys that the host
 * left alone follow the server; a key that both changed is the host's.
 */
export function mergeContent<Content extends ConfigContentPatch>(
  base: ConfigContentPatch,
  theirs: ConfigContentPatch,
  mine: Content,
): Content {
  return merge(base, theirs, mine) as Content;
}

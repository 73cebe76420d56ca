import type { ConfigChange } from './types';

/** What a save takes away or newly allows: a dialog names it before. Empty: save without asking. */
export interface RiskyChanges {
  stops: string[];
  writes: string[];
  deletes: string[];
}

/** Object names by what happens to them. */
export function riskyChanges(changes: ConfigChange[]): RiskyChanges {
  const risky: RiskyChanges = { stops: [], writes: [], deletes: [] };
  for (const { kind, change, objectName } of changes) {
    if (kind === 'object' && (change === 'leftOut' || change === 'paused')) {
      risky.stops.push(objectName);
    }
    if (kind === 'write' && change === 'added') risky.writes.push(objectName);
    if (kind === 'deletion' && change === 'added') risky.deletes.push(objectName);
  }
  return risky;
}

export function isRisky({ stops, writes, deletes }: RiskyChanges): boolean {
  return stops.length + writes.length + deletes.length > 0;
}

import type { ConfigChange } from './types';

/**
 * Changes that a dialog names before a save: they stop something or allow something new. All empty: save
 * without a dialog.
 */
export interface RiskyChanges {
  stops: string[];
  writes: string[];
  deletes: string[];
}

/** Groups object names by their risk. */
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

import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect';
import type { Latest } from './useLatest';
import { useOwnedState } from './useOwnedState';

class Holder<T> implements Latest<T> {
  constructor(public current: T) {}

  set(value: T): void {
    this.current = value;
  }
}

/**
 * The latest value of one owner, for work that outlives a render. After the owner changes, work that began for the
 * earlier one still finds the earlier one's last value, never that of another.
 */
export function useOwnedLatest<T>(owner: string, value: T): Latest<T> {
  const [latest] = useOwnedState(owner, new Holder(value));
  useIsomorphicLayoutEffect(() => latest.set(value));
  return latest;
}

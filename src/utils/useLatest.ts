import { useRef } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect';

export interface Latest<T> {
  readonly current: T;
}

/**
 * Keeps the latest value for callbacks, so that a host's inline functions never restart an effect. Layout effects run
 * before all other effects, so that an effect of a child finds the value of this render too.
 */
export function useLatest<T>(value: T): Latest<T> {
  const latest = useRef(value);
  useIsomorphicLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}

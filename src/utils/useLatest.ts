import { useEffect, useRef } from 'react';

export interface Latest<T> {
  readonly current: T;
}

/** Keeps the latest value for callbacks, so that a host's inline functions never restart an effect. */
export function useLatest<T>(value: T): Latest<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

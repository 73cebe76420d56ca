import { useCallback, useState } from 'react';

/**
 * State that belongs to an owner, such as one group at one API. It starts over in the same render in which the owner
 * changes; a setter that an earlier owner still holds, as work under way does, then changes nothing.
 */
export function useOwnedState<Value>(
  owner: string,
  initial: Value,
): [Value, (change: Value | ((before: Value) => Value)) => void] {
  const [held, setHeld] = useState({ owner, value: initial });
  if (held.owner !== owner) setHeld({ owner, value: initial });
  const set = useCallback(
    (change: Value | ((before: Value) => Value)) =>
      setHeld((before) => {
        if (before.owner !== owner) return before;
        const value =
          typeof change === 'function' ? (change as (now: Value) => Value)(before.value) : change;
        return { owner, value };
      }),
    [owner],
  );
  return [held.owner === owner ? held.value : initial, set];
}

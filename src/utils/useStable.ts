import { useMemo } from 'react';

/** The same object for as long as it says the same: hosts write props such as `fieldMapping` in place. */
export function useStable<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as Value, [text]);
}

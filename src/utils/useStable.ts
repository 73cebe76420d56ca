import { useMemo } from 'react';

/** Returns the same object while its JSON is the same: hosts write props such as `fieldMapping` inline. */
export function useStable<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as Value, [text]);
}

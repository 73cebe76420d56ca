import { useSyncExternalStore } from 'react';
import type { Store } from './Store';

/** The store's value; the component renders again when it changes. */
export function useStore<Value>({ subscribe, snapshot }: Store<Value>): Value {
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}

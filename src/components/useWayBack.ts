import { useEffect } from 'react';
import { useLatest } from '../utils/useLatest';

/** `CloseWatcher` is neither in TypeScript's DOM nor in every browser. */
interface Watching {
  CloseWatcher?: new () => EventTarget & { destroy: () => void };
}

/**
 * Makes a phone's Back close what covers the page, without an entry in the page's history. If the owner keeps it
 * open, the next Back asks again.
 */
export function useWayBack(covers: boolean, close: () => void): void {
  const latest = useLatest(close);
  useEffect(() => {
    const { CloseWatcher } = window as Watching;
    if (!covers || !CloseWatcher) return undefined;
    let watcher: InstanceType<typeof CloseWatcher>;
    const watch = () => {
      watcher = new CloseWatcher();
      watcher.addEventListener('close', () => {
        watch();
        latest.current();
      });
    };
    watch();
    return () => watcher.destroy();
  }, [covers, latest]);
}

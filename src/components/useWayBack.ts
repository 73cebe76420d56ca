import { useEffect } from 'react';
import { useLatest } from '../utils/useLatest';

/** Not in TypeScript's DOM yet, nor in every browser. */
interface Watching {
  CloseWatcher?: new () => EventTarget & { destroy: () => void };
}

/**
 * On a phone the way back closes what covers the page, not the page; nothing is added to its history. Where the owner
 * keeps it open, the next way back asks again.
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

import { useEffect, useRef } from 'react';

/** Not in TypeScript's DOM yet, nor in every browser. */
interface Watching {
  CloseWatcher?: new () => EventTarget & { destroy: () => void };
}

/** On a phone the way back closes what covers the page, not the page; nothing is added to its history. */
export function useWayBack(covers: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const { CloseWatcher } = window as Watching;
    if (!covers || !CloseWatcher) return undefined;
    const watcher = new CloseWatcher();
    watcher.addEventListener('close', () => latest.current());
    return () => watcher.destroy();
  }, [covers]);
}

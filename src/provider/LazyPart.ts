import { useEffect, useState, useSyncExternalStore } from 'react';
import { LoadError } from '../core/errors';

/** How far a part is: nothing, there, or not to be had just now. */
export interface LazyState<Part> {
  part?: Part;
  error?: LoadError;
}

/** Code that is fetched when it is first wanted, once for the page. */
export class LazyPart<Part> {
  private state: LazyState<Part> = {};
  private fetching: Promise<Part> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly fetchPart: () => Promise<Part>) {}

  readonly snapshot = (): LazyState<Part> => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** The part, fetched if it is not there yet. After a failure the next call tries again. */
  readonly load = (): Promise<Part> => {
    this.fetching ??= this.fetchPart().then(
      (part) => {
        this.show({ part });
        return part;
      },
      (cause: unknown) => {
        this.fetching = undefined;
        const error = new LoadError(cause);
        this.show({ error });
        throw error;
      },
    );
    return this.fetching;
  };

  private show(state: LazyState<Part>): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

const nothing = {};
const onServer = (): LazyState<never> => nothing;

/** Fetches a part while something on screen wants it. An error from before this component was there is not its own. */
export function useLazyPart<Part>(lazy: LazyPart<Part>, wanted = true): LazyState<Part> {
  const state = useSyncExternalStore<LazyState<Part>>(lazy.subscribe, lazy.snapshot, onServer);
  const [earlier] = useState(state.error);
  const isThere = state.part !== undefined;
  useEffect(() => {
    // What failed is in the state; here nobody waits for it.
    if (wanted && !isThere) lazy.load().catch(() => {});
  }, [lazy, wanted, isThere]);
  return state.error !== undefined && state.error === earlier ? nothing : state;
}

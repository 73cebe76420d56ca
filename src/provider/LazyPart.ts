import { useEffect, useState, useSyncExternalStore } from 'react';
import { LoadError } from '../core/errors';
import { Store } from '../utils/Store';

/** State of a part. It has neither property while the part is being fetched, and `error` after a failed attempt. */
export interface LazyState<Part> {
  part?: Part;
  error?: LoadError;
}

/** Code that is fetched once per page, when a component first needs it. */
export class LazyPart<Part> {
  readonly state = new Store<LazyState<Part>>({});
  private fetching: Promise<Part> | undefined;

  constructor(private readonly fetchPart: () => Promise<Part>) {}

  /** Fetches the part, once. After a failure the next call tries again. */
  readonly load = (): Promise<Part> => {
    this.fetching ??= this.fetchPart().then(
      (part) => {
        this.state.set({ part });
        return part;
      },
      (cause: unknown) => {
        this.fetching = undefined;
        const error = new LoadError(cause);
        this.state.set({ error });
        throw error;
      },
    );
    return this.fetching;
  };
}

const nothing = {};
const onServer = (): LazyState<never> => nothing;

/**
 * Fetches a part while the component needs it. A failure from before the component was mounted is not reported: the
 * part is fetched again instead.
 * @param wanted `false` while the part is not needed. Default `true`.
 */
export function useLazyPart<Part>(lazy: LazyPart<Part>, wanted = true): LazyState<Part> {
  const { subscribe, snapshot } = lazy.state;
  const state = useSyncExternalStore<LazyState<Part>>(subscribe, snapshot, onServer);
  const [earlier] = useState(state.error);
  const isThere = state.part !== undefined;
  useEffect(() => {
    // The failure is kept in the state.
    if (wanted && !isThere) lazy.load().catch(() => {});
  }, [lazy, wanted, isThere]);
  return state.error !== undefined && state.error === earlier ? nothing : state;
}

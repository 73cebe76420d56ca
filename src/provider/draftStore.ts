import type { Draft } from '../core/types';

/** Drafts of one `AmpersandProvider`, by draft key; components mounted with one key share one. */
export interface DraftStore {
  get(key: string): Draft | undefined;
  set(key: string, draft: Draft | undefined): void;
  subscribe(key: string, listener: () => void): () => void;
}

/** An empty store, in memory. */
export function createDraftStore(): DraftStore {
  const drafts = new Map<string, Draft>();
  const listeners = new Map<string, Set<() => void>>();
  return {
    get: (key) => drafts.get(key),
    set(key, draft) {
      if (draft) drafts.set(key, draft);
      else drafts.delete(key);
      listeners.get(key)?.forEach((listener) => listener());
    },
    subscribe(key, listener) {
      const set = listeners.get(key) ?? new Set();
      listeners.set(key, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0) listeners.delete(key);
      };
    },
  };
}

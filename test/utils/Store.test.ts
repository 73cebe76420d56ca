import { describe, expect, it, vi } from 'vitest';
import { Store } from '../../src/utils/Store';

describe('Store', () => {
  it('tells each watcher of a change, and none after it has left', () => {
    const store = new Store('first');
    const [stays, leaves] = [vi.fn(), vi.fn()];
    store.subscribe(stays);
    const unsubscribe = store.subscribe(leaves);
    store.set('second');
    unsubscribe();
    store.set('third');
    expect(stays).toHaveBeenCalledTimes(2);
    expect(leaves).toHaveBeenCalledTimes(1);
    expect(store.snapshot()).toBe('third');
  });

  it('shows a watcher the new value when it is told', () => {
    const store = new Store(1);
    const seen: number[] = [];
    store.subscribe(() => seen.push(store.snapshot()));
    store.set(2);
    expect(seen).toEqual([2]);
  });
});

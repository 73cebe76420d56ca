import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DraftEntry, createDraftStore, draftKeyOf } from '../../src/actions/draftStore';

const entry: DraftEntry = {
  edits: { objects: { contact: { read: { fields: { phone: true } } } } },
  baseStamp: 'config-1',
  revisionId: 'rev-1',
  restored: false,
  conflicts: [],
  merged: [],
};
const who = {
  baseUrl: 'https://api.example/v1',
  project: 'p',
  integrationId: 'i',
  groupRef: 'g',
  consumerRef: 'c',
};
const key = draftKeyOf(who);
const HOUR = 60 * 60_000;

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

function kept() {
  createDraftStore().set(key, entry);
  vi.advanceTimersByTime(1_000);
}

describe('a draft', () => {
  it('is there for another component with the same key, and only that', () => {
    const store = createDraftStore();
    const listener = vi.fn<() => void>();
    const stop = store.subscribe(key, listener);
    store.set(key, entry);
    expect(listener).toHaveBeenCalledOnce();
    expect(store.get(draftKeyOf({ ...who, groupRef: 'other' }))).toBeUndefined();
    stop();
    store.set(key, undefined);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('never mixes tenants, whatever is in their references', () => {
    const a = draftKeyOf({ ...who, groupRef: 'x:y', consumerRef: 'z' });
    const b = draftKeyOf({ ...who, groupRef: 'x', consumerRef: 'y:z' });
    expect(a).not.toBe(b);
    expect(key).toBe('ampkit:draft:1:https://api.example/v1:p:i:g:c');
  });

  it('comes back after a reload, marked, within a day', () => {
    kept();
    const store = createDraftStore();
    store.restore(key, Date.now() + 23 * HOUR);
    expect(store.get(key)).toMatchObject({ edits: entry.edits, restored: true });
  });

  it('is forgotten after a day, and what is no draft is ignored', () => {
    kept();
    const store = createDraftStore();
    store.restore(key, Date.now() + 25 * HOUR);
    expect(store.get(key)).toBeUndefined();
    sessionStorage.setItem(key, '{"edits":[]');
    store.restore(key, Date.now());
    expect(store.get(key)).toBeUndefined();
  });

  it('leaves storage when it is saved or discarded', () => {
    const store = createDraftStore();
    store.set(key, entry);
    window.dispatchEvent(new Event('pagehide'));
    expect(sessionStorage.getItem(key)).not.toBeNull();
    store.set(key, undefined);
    vi.advanceTimersByTime(1_000);
    expect(sessionStorage.getItem(key)).toBeNull();
  });

  it('lives on in memory where storage is forbidden', () => {
    const forbidden = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const store = createDraftStore();
    store.set(key, entry);
    vi.advanceTimersByTime(1_000);
    expect(store.get(key)).toBe(entry);
    forbidden.mockRestore();
  });

  it('is saved by one at a time', () => {
    const store = createDraftStore();
    expect(store.lock(key)).toBe(true);
    expect(store.lock(key)).toBe(false);
    store.unlock(key);
    expect(store.lock(key)).toBe(true);
  });
});

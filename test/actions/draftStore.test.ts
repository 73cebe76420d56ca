import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Conflict } from '../../src/core/config/merge';
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

describe('draftStore', () => {
  it('shares a draft between components with the same key only', () => {
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

  it('never gives two tenants one key, whatever their references contain', () => {
    const a = draftKeyOf({ ...who, groupRef: 'x:y', consumerRef: 'z' });
    const b = draftKeyOf({ ...who, groupRef: 'x', consumerRef: 'y:z' });
    expect(a).not.toBe(b);
    expect(key).toBe('ampkit:draft:1:https://api.example/v1:p:i:g:c');
  });

  it('restores a draft after a reload within a day and marks it as restored', () => {
    kept();
    const store = createDraftStore();
    store.restore(key, Date.now() + 23 * HOUR);
    expect(store.get(key)).toMatchObject({ edits: entry.edits, restored: true });
  });

  it('forgets a draft after a day and ignores a stored value that is not a draft', () => {
    kept();
    const store = createDraftStore();
    store.restore(key, Date.now() + 25 * HOUR);
    expect(store.get(key)).toBeUndefined();
    sessionStorage.setItem(key, '{"edits":[]');
    store.restore(key, Date.now());
    expect(store.get(key)).toBeUndefined();
  });

  it('removes a saved or discarded draft from storage', () => {
    const store = createDraftStore();
    store.set(key, entry);
    window.dispatchEvent(new Event('pagehide'));
    expect(sessionStorage.getItem(key)).not.toBeNull();
    store.set(key, undefined);
    vi.advanceTimersByTime(1_000);
    expect(sessionStorage.getItem(key)).toBeNull();
  });

  it('keeps a draft in memory where storage is forbidden', () => {
    const forbidden = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const store = createDraftStore();
    store.set(key, entry);
    vi.advanceTimersByTime(1_000);
    expect(store.get(key)).toBe(entry);
    forbidden.mockRestore();
  });

  it('locks a draft for one save at a time', () => {
    const store = createDraftStore();
    expect(store.lock(key)).toBe(true);
    expect(store.lock(key)).toBe(false);
    store.unlock(key);
    expect(store.lock(key)).toBe(true);
  });

  it('does not take an open conflict for settled after a reload', () => {
    const conflict = { code: 'field' } as unknown as Conflict;
    createDraftStore().set(key, { ...entry, conflicts: [conflict] });
    vi.advanceTimersByTime(1_000);
    const store = createDraftStore();
    store.restore(key, Date.now());
    expect(store.get(key)).toMatchObject({ edits: entry.edits, restored: true });
    expect(store.get(key)?.baseStamp).not.toBe(entry.baseStamp);
  });

  it('restores only what is an edit from a stored value that something else changed', () => {
    kept();
    const stored = JSON.parse(sessionStorage.getItem(key) ?? '') as Record<string, unknown>;
    const objects = {
      contact: { read: { fields: { phone: true, age: 7 }, mappings: 5 } },
      lead: 3,
    };
    sessionStorage.setItem(key, JSON.stringify({ ...stored, edits: { objects } }));
    const store = createDraftStore();
    store.restore(key, Date.now());
    expect(store.get(key)?.edits).toEqual(entry.edits);
  });

  it('leaves the stored draft of another provider on the page alone', () => {
    const [first, second] = [createDraftStore(), createDraftStore()];
    first.set(key, entry);
    vi.advanceTimersByTime(1_000);
    second.restore(key, Date.now());
    second.set(key, undefined);
    vi.advanceTimersByTime(1_000);
    expect(sessionStorage.getItem(key)).not.toBeNull();
    first.set(key, undefined);
    vi.advanceTimersByTime(1_000);
    expect(sessionStorage.getItem(key)).toBeNull();
  });

  it('does not bring back an older draft when storage is full', () => {
    const store = createDraftStore();
    store.set(key, entry);
    vi.advanceTimersByTime(1_000);
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    store.set(key, { ...entry, edits: { objects: { lead: { write: { enabled: true } } } } });
    vi.advanceTimersByTime(1_000);
    full.mockRestore();
    expect(sessionStorage.getItem(key)).toBeNull();
  });
});

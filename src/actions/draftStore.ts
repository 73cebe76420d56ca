import type { Conflict } from '../core/config/merge';
import { sanitizeEdits } from '../core/sanitizeEdits';
import type { Choices, ConfigChange, DraftEdits } from '../core/types';
import { Store } from '../utils/Store';
import { asText, isRecord } from '../utils/record';

/** Unsaved edits of one installation, and what they were made over. Never holds a credential. */
export interface DraftEntry {
  edits: DraftEdits;
  /** The server's side as it was when these edits were made; unknown after a reload. */
  base?: Choices;
  /** Names that side: config id and time, or `new` before the first install. */
  baseStamp: string;
  revisionId: string;
  /** Read from the browser's storage after a reload, and not yet touched. */
  restored: boolean;
  /** Changed on both sides: the person chooses before it can be saved. */
  conflicts: Conflict[];
  /** The other side's changes that were taken in without asking. */
  merged: ConfigChange[];
  /** Who made them, as `config.createdBy` says it. */
  mergedBy?: string;
  /** When they saved, RFC 3339. */
  mergedAt?: string;
}

/** Drafts of one `AmpersandProvider`, by draft key; components mounted with one key share one. */
export interface DraftStore {
  get(key: string): DraftEntry | undefined;
  /** `undefined` drops the draft, in memory and in storage. */
  set(key: string, entry: DraftEntry | undefined): void;
  subscribe(key: string, listener: () => void): () => void;
  /** Brings back what an accidental reload left. Call in an effect, never on a server. */
  restore(key: string, now: number): void;
  /** `false`: somebody else is saving this one already. */
  lock(key: string): boolean;
  unlock(key: string): void;
  /** Writes what is still to be written: nothing may be lost, or come late, when the provider goes. */
  flush(): void;
}

interface StoredDraft {
  edits: DraftEdits;
  configId: string;
  revisionId: string;
  /** Milliseconds since the epoch. */
  time: number;
  /** Page load and store that wrote it. */
  page: string;
  store: string;
}

/** Writer of stored drafts. The page tells a store that is still alive from one that a reload ended. */
interface Writer {
  page: string;
  store: string;
}

const PREFIX = 'ampkit:draft:1:';
const KEPT_MS = 24 * 60 * 60_000;
const WRITE_DELAY_MS = 200;
/** Stands for a side that a reload must compare anew, since no configuration has this id. */
const UNSETTLED = '';

let currentPage: string | undefined;
const randomId = () => Math.random().toString(36).slice(2);

function newWriter(): Writer {
  currentPage ??= randomId();
  return { page: currentPage, store: randomId() };
}

/** The references are encoded, so that a `:` in one of them never makes two tenants share a draft. */
export function draftKeyOf(args: {
  baseUrl: string;
  project: string;
  integrationId: string;
  groupRef: string;
  consumerRef: string;
}): string {
  const { baseUrl, project, integrationId, groupRef, consumerRef } = args;
  const ids = [project, integrationId, groupRef, consumerRef].map(encodeURIComponent);
  return `${PREFIX}${baseUrl}:${ids.join(':')}`;
}

/** Storage can be absent, full or forbidden; a draft is then kept in memory only. */
function withStorage<Result>(work: (storage: Storage) => Result): Result | undefined {
  try {
    return work(window.sessionStorage);
  } catch {
    return undefined;
  }
}

function parseStored(key: string): Record<string, unknown> | undefined {
  const parsed = withStorage((storage) => JSON.parse(storage.getItem(key) ?? 'null') as unknown);
  return isRecord(parsed) ? parsed : undefined;
}

/** The stored draft with whatever another program wrote there left out, or nothing when it is no draft or too old. */
function readStored(key: string, now: number): StoredDraft | undefined {
  const parsed = parseStored(key);
  if (!parsed) return undefined;
  const { time, configId, revisionId, page, store } = parsed;
  const edits = sanitizeEdits(parsed.edits);
  if (Object.keys(edits.objects).length === 0) return undefined;
  if (typeof time !== 'number' || now - time > KEPT_MS) return undefined;
  return {
    edits,
    time,
    configId: asText(configId) ?? UNSETTLED,
    revisionId: asText(revisionId) ?? '',
    page: asText(page) ?? '',
    store: asText(store) ?? '',
  };
}

function hasEdits(entry: DraftEntry | undefined): entry is DraftEntry {
  return entry !== undefined && Object.keys(entry.edits.objects).length > 0;
}

/** Removes the stored draft, unless another provider on this page wrote it and may still need it. */
function removeStored(key: string, writer: Writer): void {
  const stored = parseStored(key);
  if (stored?.page === writer.page && stored.store !== writer.store) return;
  withStorage((storage) => storage.removeItem(key));
}

function writeStored(key: string, entry: DraftEntry | undefined, writer: Writer): void {
  if (!hasEdits(entry)) {
    removeStored(key, writer);
    return;
  }
  const { edits, baseStamp, revisionId, conflicts } = entry;
  const stored: StoredDraft = {
    edits,
    // Conflicts are not stored: a reload that found the newest stamp would take them for settled.
    configId: conflicts.length > 0 ? UNSETTLED : baseStamp,
    revisionId,
    time: Date.now(),
    ...writer,
  };
  const isWritten = withStorage((storage) => {
    storage.setItem(key, JSON.stringify(stored));
    return true;
  });
  // Without room for the new draft, an older one must not come back in its place.
  if (!isWritten) removeStored(key, writer);
}

/** Writes a little later, so that ticking through thousands of fields stays light; a leaving page at once. */
function createWriter(read: (key: string) => DraftEntry | undefined) {
  const writer = newWriter();
  const due = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const key of due) writeStored(key, read(key), writer);
    due.clear();
    window.removeEventListener('pagehide', flush);
  };
  const write = (key: string) => {
    if (typeof window === 'undefined') return;
    due.add(key);
    if (timer !== undefined) return;
    timer = setTimeout(flush, WRITE_DELAY_MS);
    window.addEventListener('pagehide', flush);
  };
  return { write, flush };
}

/** An empty store: in memory, and edits in the tab's storage. */
export function createDraftStore(): DraftStore {
  const stores = new Map<string, Store<DraftEntry | undefined>>();
  const locked = new Set<string>();
  const at = (key: string) => {
    const store = stores.get(key) ?? new Store<DraftEntry | undefined>(undefined);
    stores.set(key, store);
    return store;
  };
  const get = (key: string) => stores.get(key)?.snapshot();
  const { write, flush } = createWriter(get);
  return {
    get,
    set(key, entry) {
      at(key).set(entry);
      write(key);
    },
    subscribe: (key, listener) => at(key).subscribe(listener),
    restore(key, now) {
      if (get(key)) return;
      const stored = readStored(key, now);
      if (!stored) return;
      const { edits, configId: baseStamp, revisionId } = stored;
      at(key).set({ edits, baseStamp, revisionId, restored: true, conflicts: [], merged: [] });
    },
    lock: (key) => !locked.has(key) && Boolean(locked.add(key)),
    unlock: (key) => void locked.delete(key),
    flush,
  };
}

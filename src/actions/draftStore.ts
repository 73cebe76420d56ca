import type { Conflict } from '../core/config/merge';
import { sanitizeEdits } from '../core/sanitizeEdits';
import type { Choices, ConfigChange, DraftEdits, Installation } from '../core/types';
import { Store } from '../utils/Store';
import { asText, isRecord } from '../utils/record';

/** Unsaved edits of one installation, and the configuration they were made over. Never holds a credential. */
export interface DraftEntry {
  edits: DraftEdits;
  /** The saved configuration when the edits were made; unknown after a reload. */
  base?: Choices;
  /** Version of that configuration; see `stampOf`. */
  baseStamp: string;
  revisionId: string;
  /** `true` for edits that were restored after a reload, until the notice about them is taken away. */
  restored: boolean;
  /** Settings that somebody else changed as well. The person chooses before a save. */
  conflicts: Conflict[];
  /** Changes that somebody else saved and that were merged without a question. */
  merged: ConfigChange[];
  /** Who saved them, from `config.createdBy`. */
  mergedBy?: string;
  /** When they were saved, RFC 3339. */
  mergedAt?: string;
}

/** Drafts of one `AmpersandProvider` by draft key. Components with the same key share a draft. */
export interface DraftStore {
  get(key: string): DraftEntry | undefined;
  /** `undefined` deletes the draft, in memory and in storage. */
  set(key: string, entry: DraftEntry | undefined): void;
  subscribe(key: string, listener: () => void): () => void;
  /** Restores a draft after an accidental reload. Call it in an effect, never on a server. */
  restore(key: string, now: number): void;
  /** Returns `false` while another component saves the draft. */
  lock(key: string): boolean;
  unlock(key: string): void;
  /** Writes pending changes at once, before the provider is unmounted. */
  flush(): void;
}

interface StoredDraft {
  edits: DraftEdits;
  configId: string;
  revisionId: string;
  /** Milliseconds since the epoch. */
  time: number;
  /** Page load and store that wrote the draft. */
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
/** Stamp that equals no configuration's, so that a reload compares the draft with what is saved. */
const UNSETTLED = '';

let currentPage: string | undefined;
const randomId = () => Math.random().toString(36).slice(2);

function newWriter(): Writer {
  currentPage ??= randomId();
  return { page: currentPage, store: randomId() };
}

/** Version of a saved configuration, to notice when somebody else saves. */
export function stampOf(installation: Installation | null | undefined): string {
  // Before the first install there is nothing to compare with.
  if (!installation) return 'new';
  const { config, updateTime = config.createTime } = installation;
  return `${config.id} ${updateTime}`;
}

/** Key of a draft. The references are encoded, so that a `:` in one of them never makes two tenants share a draft. */
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

/** Returns `undefined` where storage is absent, full or forbidden. A draft is then kept in memory only. */
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

/** The stored draft without what another program wrote there; `undefined` when it is no draft or too old. */
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
    // Conflicts are not stored. With the newest stamp, a reload would take them for settled.
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

/** Writes after a short delay, so that ticking many fields stays fast, and at once when the page is left. */
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

/** An empty store, in memory. Edits are also written to the tab's storage. */
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

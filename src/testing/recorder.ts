import { Store } from '../utils/Store';
import type { HttpRequest } from './http';
import type { RecordedRequest } from './types';

/** Headers with credentials, which are never recorded. */
const CREDENTIAL_HEADERS = ['x-api-key', 'authorization', 'cookie'];

export interface Recorder {
  readonly requests: readonly RecordedRequest[];
  /** Records a request and returns its id. */
  begin: (request: HttpRequest, path: string, now: number) => number;
  update: (id: number, change: Partial<RecordedRequest>) => void;
  clear: () => void;
  subscribe: (listener: () => void) => () => void;
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Records requests and their results, in arrays that are never changed in place. */
export function createRecorder(): Recorder {
  let lastId = 0;
  const store = new Store<readonly RecordedRequest[]>([]);
  return {
    get requests() {
      return store.snapshot();
    },
    begin(request, path, now) {
      const id = ++lastId;
      const headers = Object.entries(request.headers).filter(
        ([name]) => !CREDENTIAL_HEADERS.includes(name),
      );
      const entry: RecordedRequest = {
        id,
        operation: null,
        method: request.method,
        path,
        query: Object.fromEntries(request.url.searchParams),
        headers: Object.fromEntries(headers),
        body: parsed(request.body),
        time: now,
        status: null,
        answeredAfter: null,
      };
      store.set([...store.snapshot(), entry]);
      return id;
    },
    update(id, change) {
      const changed = (entry: RecordedRequest) =>
        entry.id === id ? { ...entry, ...change } : entry;
      store.set(store.snapshot().map(changed));
    },
    clear: () => store.set([]),
    subscribe: store.subscribe,
  };
}

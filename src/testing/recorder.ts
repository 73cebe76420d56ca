import type { RecordedRequest } from './types';

/** Headers with credentials, which are never recorded. */
const CREDENTIAL_HEADERS = ['x-api-key', 'authorization', 'cookie'];

interface Recorder {
  readonly requests: readonly RecordedRequest[];
  begin: (request: Request, path: string, bodyText: string, id: number, now: number) => void;
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
  let requests: readonly RecordedRequest[] = [];
  const listeners = new Set<() => void>();
  const set = (next: readonly RecordedRequest[]) => {
    requests = next;
    for (const listener of listeners) listener();
  };
  return {
    get requests() {
      return requests;
    },
    begin(request, path, bodyText, id, now) {
      const headers = [...request.headers].filter(([name]) => !CREDENTIAL_HEADERS.includes(name));
      const entry: RecordedRequest = {
        id,
        operation: null,
        method: request.method,
        path,
        query: Object.fromEntries(new URL(request.url).searchParams),
        headers: Object.fromEntries(headers),
        body: parsed(bodyText),
        time: now,
        status: null,
        answeredAfter: null,
      };
      set([...requests, entry]);
    },
    update(id, change) {
      set(requests.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)));
    },
    clear: () => set([]),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

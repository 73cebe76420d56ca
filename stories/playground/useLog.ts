import { useCallback, useMemo, useRef, useState } from 'react';
import type { LogEntry } from './LivePanel';

const KEPT = 200;
const SHOWN_CHARS = 4000;

function pretty(value: unknown): string | undefined {
  if (value === undefined || value === '') return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}\n…` : text;
}

function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** Collects the panel's entries, and wraps `fetch` so that each request is listed with its answer. */
export function useLog() {
  const [entries, setEntries] = useState<LogEntry[]>([]);
  const nextId = useRef(1);

  const add = useCallback((entry: Omit<LogEntry, 'id'>) => {
    const id = nextId.current++;
    setEntries((all) => [{ ...entry, id }, ...all].slice(0, KEPT));
    return id;
  }, []);

  const callback = useCallback(
    (name: string, ...args: unknown[]) =>
      add({ kind: 'callback', title: name, body: pretty(args.length > 1 ? args : args[0]) }),
    [add],
  );

  const recording = useCallback(
    (inner: typeof fetch): typeof fetch =>
      async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : String(input), location.href);
        const path = url.pathname.replace(/^.*\/v1(?=\/)/, '') + url.search;
        const title = `${init?.method ?? 'GET'} ${path}`;
        const started = performance.now();
        const id = add({ kind: 'request', title, meta: '…', body: pretty(parsed(init?.body)) });
        const close = (meta: string, failed: boolean) =>
          setEntries((all) => all.map((e) => (e.id === id ? { ...e, meta, failed } : e)));
        try {
          const response = await inner(input, init);
          close(`${response.status} · ${Math.round(performance.now() - started)} ms`, !response.ok);
          return response;
        } catch (error) {
          close('no answer', true);
          throw error;
        }
      },
    [add],
  );

  return useMemo(
    () => ({ entries, add, callback, recording, clear: () => setEntries([]) }),
    [entries, add, callback, recording],
  );
}

import { answerRequest } from './answer';
import { endFlow, siblingUrl } from './authorization';
import { planFaults } from './faults';
import { type HttpResponse, readRequest, toResponse } from './http';
import { pageAt } from './pages';
import { createRecorder } from './recorder';
import { beginSession } from './session';
import type { Emulator, EmulatorOptions, Fault } from './types';

const DEFAULT_BASE_URL = 'https://api.emulator.example/v1';

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE',
  'Access-Control-Allow-Headers':
    'X-Api-Key, Authorization, Content-Type, X-Amp-Client, X-Amp-Client-Version',
  'Access-Control-Max-Age': '600',
};

/** Splits an address into the API's base and the path. */
function locate(url: URL): { base: string; path: string } | null {
  const found = /^(.*?\/v1)(\/.*)$/.exec(url.pathname);
  return found ? { base: url.origin + (found[1] ?? ''), path: found[2] ?? '' } : null;
}

function withCors(response: HttpResponse): HttpResponse {
  return { ...response, headers: { ...response.headers, ...CORS } };
}

/** Rejects when the request's signal aborts. An emulated `fetch` would otherwise ignore it. */
function abortable<Result>(signal: AbortSignal | null | undefined, work: Promise<Result>) {
  if (!signal) return work;
  return new Promise<Result>((resolve, reject) => {
    const giveUp = () => reject(new DOMException('The request was given up.', 'AbortError'));
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

/** Creates the Ampersand API in memory. Use its `fetch` instead of the real one; nothing touches the network. */
export function createEmulator(initial: EmulatorOptions = {}): Emulator {
  const now = initial.now ?? (() => Date.now());
  const wait = initial.wait ?? ((ms: number) => new Promise<void>((done) => setTimeout(done, ms)));
  const baseUrl = (initial.baseUrl ?? DEFAULT_BASE_URL).replace(/\/+$/, '');
  const apiKeys = initial.apiKeys ?? ['demo-key'];
  const recorder = createRecorder();
  const services = { recorder, apiKeys, now, wait };
  let session = beginSession(initial, now());

  async function respond(input: RequestInfo | URL, init?: RequestInit): Promise<HttpResponse> {
    const request = await readRequest(input, init);
    const { method, url } = request;
    if (method === 'OPTIONS') return withCors({ status: 204, headers: {}, body: '' });
    const page = method === 'GET' ? await pageAt(url, session, now) : undefined;
    if (page) return page;
    const place = locate(url) ?? { base: siblingUrl(baseUrl, '/v1'), path: url.pathname };
    return withCors(await answerRequest(request, place, session, services));
  }

  const fetch: typeof globalThis.fetch = (input, init) => {
    const signal = init?.signal ?? (typeof input === 'object' && 'signal' in input && input.signal);
    return abortable(signal || undefined, respond(input, init).then(toResponse));
  };

  return {
    fetch,
    baseUrl,
    options: { project: session.state.project.name, apiKey: apiKeys[0] ?? '', baseUrl, fetch },
    get state() {
      return session.state;
    },
    get requests() {
      return recorder.requests;
    },
    subscribe: recorder.subscribe,
    reset(scenario) {
      session = beginSession({ ...initial, ...(scenario && { scenario }) }, now());
      recorder.clear();
    },
    setFaults(faults: Fault[]) {
      session.faults = planFaults(faults);
    },
    setLatency(latency) {
      session.options = { ...session.options, latency };
    },
    completeAuthorization: (state, outcome) => endFlow(session.state, state, outcome, now()),
  };
}

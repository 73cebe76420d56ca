import { type Exchange, createApp } from './app';
import { siblingUrl, endFlow } from './authorization';
import { judgeDemoCredentials } from './credentials';
import { type FaultPlan, faultyResponse, planFaults } from './faults';
import type { OperationName } from './operations';
import { callbackPage, consentPage } from './pages';
import { createRecorder } from './recorder';
import { scenarios } from './scenarios';
import { createState } from './state';
import type { Emulator, EmulatorOptions, EmulatorState, Fault, Happening } from './types';

const DEFAULT_BASE_URL = 'https://api.emulator.example/v1';

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE',
  'Access-Control-Allow-Headers':
    'X-Api-Key, Authorization, Content-Type, X-Amp-Client, X-Amp-Client-Version',
  'Access-Control-Max-Age': '600',
};

/** State that a reset renews. */
interface Session {
  state: EmulatorState;
  options: EmulatorOptions;
  faults: FaultPlan;
  happenings: Happening[];
  /** Number of answers by operation. */
  answered: Map<OperationName, number>;
}

function beginSession(options: EmulatorOptions, now: number): Session {
  const setup = scenarios[options.scenario ?? 'fresh'](options);
  const merged = { ...setup.options, ...options, judge: options.judge ?? judgeDemoCredentials };
  const state = createState(options.world ?? setup.world, merged, now);
  // A custom world or manifest lacks the integrations of the scenario's past.
  if (!options.world && options.manifest === undefined) setup.past?.(state, now);
  return {
    state,
    options: merged,
    faults: planFaults(options.faults ?? setup.options?.faults ?? []),
    happenings: [...(options.happenings ?? setup.options?.happenings ?? [])],
    answered: new Map(),
  };
}

/** Splits an address into the API's base and the path. */
function locate(url: URL): { base: string; path: string } | null {
  const found = /^(.*?\/v1)(\/.*)$/.exec(url.pathname);
  return found ? { base: url.origin + (found[1] ?? ''), path: found[2] ?? '' } : null;
}

function withCors(response: Response): Response {
  for (const [name, value] of Object.entries(CORS)) response.headers.set(name, value);
  return response;
}

/** The error of a browser's `fetch` without a connection. */
const networkError = () => new TypeError('Failed to fetch');

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

/**
 * Creates the Ampersand API in memory. Use its `fetch` instead of the real one; nothing touches the network.
 */
export function createEmulator(initial: EmulatorOptions = {}): Emulator {
  const now = initial.now ?? (() => Date.now());
  const wait = initial.wait ?? ((ms: number) => new Promise<void>((done) => setTimeout(done, ms)));
  const baseUrl = (initial.baseUrl ?? DEFAULT_BASE_URL).replace(/\/+$/, '');
  const apiKeys = initial.apiKeys ?? ['demo-key'];
  const app = createApp();
  const recorder = createRecorder();
  let session = beginSession(initial, now());
  let lastRequest = 0;

  function happen({ answered, happenings, state }: Session, operation: OperationName): void {
    const count = (answered.get(operation) ?? 0) + 1;
    answered.set(operation, count);
    for (const { after, nth = 1, change } of happenings) {
      if (after === operation && nth === count) change(state, now());
    }
  }

  async function answer(
    current: Session,
    id: number,
    operation: OperationName,
    handle: () => Promise<Response>,
  ): Promise<Response> {
    recorder.update(id, { operation });
    const { latency = 0 } = current.options;
    const delay = typeof latency === 'number' ? latency : latency(operation);
    if (delay > 0) await wait(delay);
    const fault = current.faults.next(operation);
    if (fault?.answer.kind === 'delay') await wait(fault.answer.ms);
    const needsTruth =
      !fault ||
      fault.takesEffect ||
      fault.answer.kind === 'delay' ||
      fault.answer.kind === 'cutOff';
    const truth = needsTruth ? await handle() : null;
    if (truth) happen(current, operation);
    if (fault?.answer.kind === 'networkError') throw networkError();
    if (fault?.answer.kind === 'hang') return new Promise<never>(() => {});
    if (!fault || fault.answer.kind === 'delay') return truth as Response;
    const said = truth ? await truth.text() : '';
    return faultyResponse(fault.answer, said, truth?.status ?? 200) as Response;
  }

  async function api(request: Request, base: string, path: string, bodyText: string) {
    const id = ++lastRequest;
    const begun = now();
    // A request that is pending during a reset belongs to the previous session.
    const current = session;
    recorder.begin(request, path, bodyText, id, begun);
    const exchange: Exchange = {
      id,
      state: current.state,
      options: current.options,
      apiKeys,
      now: begun,
      base,
      answer: (operation, handle) => answer(current, id, operation, handle),
    };
    const url = new URL(request.url);
    url.pathname = path;
    const { method, headers } = request;
    const inner = new Request(url, { method, headers, ...(bodyText !== '' && { body: bodyText }) });
    let status = 0;
    try {
      const response = await app.fetch(inner, { exchange });
      status = response.status;
      return response;
    } finally {
      recorder.update(id, { status, answeredAfter: now() - begun });
    }
  }

  /** Callback page, to which the authorization server redirects. */
  async function callback(url: URL): Promise<Response> {
    const { state, options } = session;
    const flowState = url.searchParams.get('state') ?? '';
    const error = url.searchParams.get('error');
    const code = url.searchParams.get('code');
    const flow = state.flows[flowState];
    const end = (outcome: Parameters<Emulator['completeAuthorization']>[1]) =>
      callbackPage(endFlow(state, flowState, outcome, now()));
    if (error !== null || code === null) {
      const said = url.searchParams.get('error_description') ?? error ?? 'no code';
      return end({ ok: false, error: said });
    }
    if (!flow || !options.exchange) return end({ ok: true });
    try {
      return end({ ok: true, ...(await options.exchange(code, flow)) });
    } catch (reason) {
      return end({ ok: false, error: reason instanceof Error ? reason.message : String(reason) });
    }
  }

  async function page(url: URL): Promise<Response | null> {
    if (/\/callback\/(v1|custom-auth)$/.test(url.pathname)) return callback(url);
    if (!url.pathname.endsWith('/authorize')) return null;
    const flow = session.state.flows[url.searchParams.get('state') ?? ''];
    if (!flow) return new Response('This sign-in is not known.', { status: 404 });
    const name = session.state.providers[flow.provider]?.displayName ?? flow.provider;
    return consentPage(flow, name);
  }

  async function respond(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const { signal: _signal, ...sent } = init ?? {};
    const request = new Request(input, sent);
    const url = new URL(request.url);
    if (request.method === 'OPTIONS') return withCors(new Response(null, { status: 204 }));
    const shown = request.method === 'GET' ? await page(url) : null;
    if (shown) return shown;
    const place = locate(url);
    const bodyText = await request.text();
    return withCors(
      await api(
        request,
        place?.base ?? siblingUrl(baseUrl, '/v1'),
        place?.path ?? url.pathname,
        bodyText,
      ),
    );
  }

  const fetch: typeof globalThis.fetch = (input, init) =>
    abortable(
      init?.signal ?? (input instanceof Request ? input.signal : undefined),
      respond(input, init),
    );

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

/**
 * Requests and responses as plain data. The emulator works on these, because Jest's jsdom environment has neither
 * `Request` nor `Response`.
 */
export interface HttpRequest {
  method: string;
  url: URL;
  /** Values by lower-case name. */
  headers: Record<string, string>;
  body: string;
}

export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

function headersOf(headers: HeadersInit | undefined): Record<string, string> {
  if (headers === undefined) return {};
  const isIterable = Symbol.iterator in headers;
  const entries = isIterable
    ? [...(headers as Iterable<[string, string]>)]
    : Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

/** Reads the arguments of `fetch`. Bodies are texts, as those of the API's client. */
export async function readRequest(
  input: RequestInfo | URL,
  init: RequestInit = {},
): Promise<HttpRequest> {
  const request = typeof input === 'object' && 'headers' in input ? input : undefined;
  const body = init.body === undefined ? await request?.text() : String(init.body ?? '');
  return {
    method: (init.method ?? request?.method ?? 'GET').toUpperCase(),
    url: new URL(request?.url ?? String(input), globalThis.location?.href),
    headers: headersOf(init.headers ?? request?.headers),
    body: body ?? '',
  };
}

/** The members of a response that readers of JSON and text use. */
function minimalResponse({ status, headers, body }: HttpResponse): Response {
  const values = headersOf(headers);
  const response = {
    ok: status >= 200 && status < 300,
    status,
    statusText: '',
    headers: {
      get: (name: string) => values[name.toLowerCase()] ?? null,
      has: (name: string) => Object.hasOwn(values, name.toLowerCase()),
      forEach: (visit: (value: string, name: string) => void) =>
        Object.entries(values).forEach(([name, value]) => visit(value, name)),
    },
    text: () => Promise.resolve(body),
    json: async () => JSON.parse(body) as unknown,
    clone: () => minimalResponse({ status, headers, body }),
  };
  return response as unknown as Response;
}

/** Creates a `Response`, or a minimal one where the environment has none. */
export function toResponse({ status, headers, body }: HttpResponse): Response {
  if (typeof Response !== 'function') return minimalResponse({ status, headers, body });
  // A 204 must not have a body, not even an empty one.
  return new Response(body === '' ? null : body, { status, headers });
}

export const jsonResponse = (
  status: number,
  value: unknown,
  type = 'application/json',
): HttpResponse => ({
  status,
  headers: { 'Content-Type': type },
  body: JSON.stringify(value),
});

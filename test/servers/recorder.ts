import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** One API request of a journey: one line of `test-results/requests.jsonl`. */
export interface RecordedRequest {
  /** Title of the journey. */
  journey: string;
  method: string;
  /** Path below the base URL, such as `/projects/demo-project/integrations`. */
  path: string;
  query: Record<string, string[]>;
  headers: Record<string, string>;
  /** Parsed JSON, else the text. Absent for a request without a body. */
  body?: unknown;
  status: number;
}

export const requestsFile = 'test-results/requests.jsonl';

/** Starts an empty record. Called once, before the first journey. */
export function clearRecord(): void {
  mkdirSync(dirname(requestsFile), { recursive: true });
  rmSync(requestsFile, { force: true });
}

function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function queryOf(url: URL): Record<string, string[]> {
  const query: Record<string, string[]> = {};
  for (const [name, value] of url.searchParams) (query[name] ??= []).push(value);
  return query;
}

/** Wraps a Fetch handler and reports every request below `/v1` with the status of its answer. */
export function recording(
  handler: (request: Request) => Promise<Response>,
  report: (request: Omit<RecordedRequest, 'journey'>) => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    const path = /^.*?\/v1(\/.*)$/.exec(url.pathname)?.[1];
    if (request.method === 'OPTIONS' || path === undefined) return handler(request);
    const body = parseBody(await request.clone().text());
    const response = await handler(request);
    report({
      method: request.method,
      path,
      query: queryOf(url),
      headers: Object.fromEntries(request.headers),
      body,
      status: response.status,
    });
    return response;
  };
}

/** Appends one line. Several workers may append to the same file. */
export function keepRecord(request: RecordedRequest): void {
  const { headers, ...rest } = request;
  const kept = Object.entries(headers).filter(([name]) => /^(content-type|x-)/.test(name));
  appendFileSync(
    requestsFile,
    `${JSON.stringify({ ...rest, headers: Object.fromEntries(kept) })}\n`,
  );
}

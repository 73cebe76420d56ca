import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** One API request of a journey, as `test-results/requests.jsonl` keeps it: one JSON object per line. */
export interface RecordedRequest {
  /** Title of the journey. */
  journey: string;
  method: string;
  /** Below the base URL: `/projects/demo-project/integrations`. */
  path: string;
  query: Record<string, string[]>;
  headers: Record<string, string>;
  /** Parsed JSON; the text itself where it is none; absent where there was none. */
  body?: unknown;
  status: number;
}

export const requestsFile = 'test-results/requests.jsonl';

/** Starts an empty record; once, before the first journey. */
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

/** Wraps a Fetch handler: every request below `/v1` is reported with its answer's status. */
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

/** Adds one line; several workers may append to the same file. */
export function keepRecord(request: RecordedRequest): void {
  const { headers, ...rest } = request;
  const kept = Object.entries(headers).filter(([name]) => /^(content-type|x-)/.test(name));
  appendFileSync(
    requestsFile,
    `${JSON.stringify({ ...rest, headers: Object.fromEntries(kept) })}\n`,
  );
}

import { createApi } from '../../src/api/createApi';
import type { ApiError } from '../../src/api/ApiError';
import type { Api, ApiConfig } from '../../src/api/types';

export interface Seen {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
}

type Answer = Response | Error | ((seen: Seen) => Response | Promise<Response>);

/** Client whose server gives these answers in turn and repeats the last one. */
export function clientOf(
  answers: Answer[],
  config: Partial<ApiConfig> = {},
): { api: Api; seen: Seen[] } {
  const seen: Seen[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request: Seen = {
      method: init?.method ?? 'GET',
      url: String(input),
      headers: { ...(init?.headers as Record<string, string>) },
      body: init?.body === undefined ? undefined : JSON.parse(String(init.body)),
    };
    seen.push(request);
    const answer = answers[Math.min(seen.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(request) : (answer as Response).clone();
  };
  const api = createApi({ project: 'p1', credential: { apiKey: 'key-of-host' }, fetch, ...config });
  return { api, seen };
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': type, ...headers },
  });
}

/** Error that a promise rejects with. Fails when the promise resolves. */
export async function errorOf(promise: Promise<unknown>): Promise<ApiError> {
  try {
    await promise;
  } catch (error) {
    return error as ApiError;
  }
  throw new Error('expected a rejection');
}

/** Handlers of the API's operations, with authentication and validation. */
import type { Problem } from '../api/wire/problem';
import type { Call, Handler, Reply } from './context';
import { type HttpRequest, type HttpResponse, jsonResponse } from './http';
import { type OperationName, shapeOf } from './operations';
import { Refusal, badRequest, notFound } from './problems';
import { authorizationRoutes } from './routes/authorization';
import { connectionRoutes } from './routes/connections';
import { installationRoutes } from './routes/installations';
import { objectMetadataRoutes } from './routes/objectMetadata';
import { operationRoutes } from './routes/operations';
import { projectRoutes } from './routes/projects';
import { type Claims, readToken } from './token';
import { isoTime } from './state';
import type { EmulatorOptions, EmulatorState } from './types';

const HANDLERS: Record<OperationName, Handler> = {
  ...projectRoutes,
  ...installationRoutes,
  ...connectionRoutes,
  ...authorizationRoutes,
  ...objectMetadataRoutes,
  ...operationRoutes,
};

/** A request on its way to a handler. */
export interface Exchange {
  id: number;
  state: EmulatorState;
  options: EmulatorOptions;
  apiKeys: string[];
  now: number;
  base: string;
}

function authenticate({ headers }: HttpRequest, { apiKeys, now }: Exchange): Claims | null {
  const key = headers['x-api-key'];
  if (key !== undefined && apiKeys.includes(key)) return null;
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  const claims = key === undefined && token !== undefined ? readToken(token, now) : null;
  if (claims) return claims;
  throw new Refusal(401, 'The API key or token is missing or not valid.', {
    subsystem: 'authentication',
    remedy: 'Send a valid key in X-Api-Key, or a valid token as Authorization: Bearer.',
  });
}

function checkQuery(operation: OperationName, query: Record<string, string>): void {
  const { required = [], optional = [] } = shapeOf(operation).query ?? {};
  const absent = required
    .filter((name) => !query[name])
    .map((name) => ({ in: 'query', name, detail: `The query parameter ${name} is missing.` }));
  const unknown = Object.keys(query)
    .filter((name) => !required.includes(name) && !optional.includes(name))
    .map((name) => ({ in: 'query', name, detail: `There is no query parameter ${name}.` }));
  if (absent.length + unknown.length > 0) throw badRequest([...absent, ...unknown]);
}

function readBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest([{ in: 'body', detail: 'The body is not JSON.' }]);
  }
}

function problemResponse(problem: Problem & { status: number }, exchange: Exchange): HttpResponse {
  const body = {
    time: isoTime(exchange.now),
    requestId: `req_${exchange.id}`,
    retryable: false,
    ...problem,
  };
  return jsonResponse(problem.status, body, 'application/problem+json');
}

function responseOf({ status, body }: Reply): HttpResponse {
  if (body === undefined) return { status, headers: {}, body: '' };
  if (typeof body !== 'string') return jsonResponse(status, body);
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body };
}

function refusalResponse(error: unknown, exchange: Exchange): HttpResponse {
  if (error instanceof Refusal) return problemResponse(error.problem, exchange);
  const detail = error instanceof Error ? error.message : String(error);
  return problemResponse({ title: 'Internal Server Error', status: 500, detail }, exchange);
}

/** The answer to a path that is no operation. */
export function notFoundResponse(method: string, path: string, exchange: Exchange): HttpResponse {
  const detail = `${method} ${path} is not an operation of the API.`;
  return problemResponse({ title: 'Not Found', status: 404, detail, subsystem: 'api' }, exchange);
}

/** Calls an operation's handler. Errors become answers. */
export async function handle(
  operation: OperationName,
  request: HttpRequest,
  params: Record<string, string>,
  exchange: Exchange,
): Promise<HttpResponse> {
  const { state, options, now, base } = exchange;
  try {
    const claims = shapeOf(operation).open ? null : authenticate(request, exchange);
    const { project } = params;
    if (project !== undefined && project !== state.project.id && project !== state.project.name) {
      throw notFound('Project', project);
    }
    const query = Object.fromEntries(request.url.searchParams);
    checkQuery(operation, query);
    const body = readBody(request.body);
    const call: Call = { state, now, options, base, params, query, body, claims };
    return responseOf(await HANDLERS[operation](call));
  } catch (error) {
    return refusalResponse(error, exchange);
  }
}

/** Routes of the API on Hono: authentication, validation, answers. */
import { Hono } from 'hono';
import type { Problem } from '../api/wire/problem';
import type { Call, Handler, Reply } from './context';
import { OPERATIONS, type OperationName, shapeOf } from './operations';
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

/** A request on its way through the app; `answer` adds latency, faults and recording to a handler. */
export interface Exchange {
  id: number;
  state: EmulatorState;
  options: EmulatorOptions;
  apiKeys: string[];
  now: number;
  base: string;
  answer: (operation: OperationName, handle: () => Promise<Response>) => Promise<Response>;
}

interface Env {
  Bindings: { exchange: Exchange };
}

function authenticate(request: Request, { apiKeys, now }: Exchange): Claims | null {
  const key = request.headers.get('X-Api-Key');
  if (key !== null && apiKeys.includes(key)) return null;
  const token = /^Bearer (.+)$/.exec(request.headers.get('Authorization') ?? '')?.[1];
  const claims = key === null && token !== undefined ? readToken(token, now) : null;
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

async function readBody(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest([{ in: 'body', detail: 'The body is not JSON.' }]);
  }
}

function problemResponse(problem: Problem & { status: number }, exchange: Exchange): Response {
  const body = {
    time: isoTime(exchange.now),
    requestId: `req_${exchange.id}`,
    retryable: false,
    ...problem,
  };
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}

function responseOf({ status, body }: Reply): Response {
  if (body === undefined) return new Response(null, { status });
  const isText = typeof body === 'string';
  return new Response(isText ? body : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': isText ? 'text/plain; charset=utf-8' : 'application/json' },
  });
}

function refusalResponse(error: unknown, exchange: Exchange): Response {
  if (error instanceof Refusal) return problemResponse(error.problem, exchange);
  const detail = error instanceof Error ? error.message : String(error);
  return problemResponse({ title: 'Internal Server Error', status: 500, detail }, exchange);
}

async function handle(
  operation: OperationName,
  request: Request,
  params: Record<string, string>,
  exchange: Exchange,
): Promise<Response> {
  const { state, options, now, base } = exchange;
  try {
    const claims = shapeOf(operation).open ? null : authenticate(request, exchange);
    const { project } = params;
    if (project !== undefined && project !== state.project.id && project !== state.project.name) {
      throw notFound('Project', project);
    }
    const query = Object.fromEntries(new URL(request.url).searchParams);
    checkQuery(operation, query);
    const body = await readBody(request);
    const call: Call = { state, now, options, base, params, query, body, claims };
    return responseOf(await HANDLERS[operation](call));
  } catch (error) {
    return refusalResponse(error, exchange);
  }
}

export function createApp(): Hono<Env> {
  const app = new Hono<Env>();
  for (const operation of Object.keys(OPERATIONS) as OperationName[]) {
    const { method, path } = shapeOf(operation);
    app.on(method, path, (c) => {
      const { exchange } = c.env;
      const params = c.req.param() as Record<string, string>;
      return exchange.answer(operation, () => handle(operation, c.req.raw, params, exchange));
    });
  }
  app.notFound((c) => {
    const detail = `${c.req.method} ${c.req.path} is not an operation of the API.`;
    return problemResponse(
      { title: 'Not Found', status: 404, detail, subsystem: 'api' },
      c.env.exchange,
    );
  });
  // Handlers answer their own errors; an error here is a network fault on purpose.
  app.onError((error) => {
    throw error;
  });
  return app;
}

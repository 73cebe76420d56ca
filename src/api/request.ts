/** Sends one request with credential, headers and timeout. `readAnswer.ts` reads the response. */
import { ApiError } from './ApiError';
import type { Authorization, Authorizer } from './auth';
import { readAnswer } from './readAnswer';
import { redact, secretsOf } from './secrets';
import type { AnswerKind } from './shapes';
import type { CallOptions, ConsumerScope } from './types';
import { stringifyExact } from '../utils/exactJson';
import { VERSION } from './version';

const TIMEOUT_MS = 30_000;
/** Hydration and sample reads wait for the provider. */
const SLOW_TIMEOUT_MS = 90_000;

interface RequestSpec extends CallOptions {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Path and query after the base URL, encoded. */
  path: string;
  body?: unknown;
  expect: AnswerKind;
  /** `true` for requests that wait for the provider. */
  slow?: boolean;
  /** `true` for paths that need no credential. */
  open?: boolean;
}

/** Sends a request. The shape check vouches for `Result`. */
export type Send = <Result>(spec: RequestSpec) => Promise<Result>;

interface RequestConfig {
  baseUrl: string;
  fetch: typeof fetch;
  timeout?: number;
  now: () => number;
  authorizer: Authorizer;
  scope: ConsumerScope | null;
}

function headersOf(spec: RequestSpec, authorization: Authorization | null): Record<string, string> {
  return {
    Accept: 'application/json, application/problem+json, text/plain;q=0.9',
    ...(spec.body !== undefined && { 'Content-Type': 'application/json' }),
    'X-Amp-Client': 'ampkit',
    'X-Amp-Client-Version': VERSION,
    ...authorization?.header,
  };
}

async function attempt(
  config: RequestConfig,
  spec: RequestSpec,
  signal: AbortSignal,
  again: boolean,
): Promise<unknown> {
  const pathOnly = spec.path.split('?')[0] as string;
  // Open paths are sent without a token instead of waiting for one.
  const authorization = await config.authorizer.authorize(spec.open ? null : config.scope);
  if (!authorization && !spec.open) {
    throw new ApiError({
      kind: 'credential',
      message: `ampkit: ${spec.method} ${pathOnly} needs a token, and with \`getToken\` a token belongs to one consumer. Give \`consumerRef\` and \`groupRef\`.`,
    });
  }
  const secrets = [...secretsOf(spec.body), ...(authorization ? [authorization.secret] : [])];
  const exchange = { method: spec.method, path: pathOnly, secrets, now: config.now() };
  let response: Response;
  let body: string;
  try {
    response = await config.fetch(config.baseUrl + spec.path, {
      method: spec.method,
      headers: headersOf(spec, authorization),
      ...(spec.body !== undefined && { body: stringifyExact(spec.body) }),
      // The host's own session with the API's origin must not travel with these requests.
      credentials: 'omit',
      // A redirect could take the credential to another origin.
      redirect: 'error',
      signal,
    });
    body = await response.text();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new ApiError({
      kind: 'network',
      message: `${spec.method} ${pathOnly} got no answer: ${redact(said.slice(0, 1_000), secrets)}`,
      retryable: spec.method === 'GET',
    });
  }
  if (response.status === 401 && authorization && again) {
    if (config.authorizer.renew(config.scope, authorization)) {
      return attempt(config, spec, signal, false);
    }
  }
  return readAnswer(response, body, spec.expect, exchange);
}

/** Rejects when the signal aborts or the time is up, even if `fetch` ignores its signal. */
function limit(spec: RequestSpec, controller: AbortController, timeout: number) {
  const what = `${spec.method} ${spec.path.split('?')[0] as string}`;
  let release = () => {};
  const ended = new Promise<never>((_, reject) => {
    const end = (error: ApiError) => {
      reject(error);
      controller.abort();
    };
    const onAbort = () => end(new ApiError({ kind: 'aborted', message: `${what} was given up` }));
    const onTime = () =>
      end(
        new ApiError({
          kind: 'timeout',
          message: `${what} got no answer within ${timeout} ms`,
          retryable: spec.method === 'GET',
        }),
      );
    const timer = setTimeout(onTime, timeout);
    release = () => {
      clearTimeout(timer);
      spec.signal?.removeEventListener('abort', onAbort);
    };
    if (spec.signal?.aborted) onAbort();
    else spec.signal?.addEventListener('abort', onAbort, { once: true });
  });
  return { ended, release: () => release() };
}

/** Creates a `Send` that rejects with an `ApiError` and nothing else. */
export function createSend(config: RequestConfig): Send {
  return async <Result>(spec: RequestSpec) => {
    const controller = new AbortController();
    const timeout = config.timeout ?? (spec.slow ? SLOW_TIMEOUT_MS : TIMEOUT_MS);
    const { ended, release } = limit(spec, controller, timeout);
    try {
      const done = controller.signal.aborted
        ? ended
        : attempt(config, spec, controller.signal, true);
      return (await Promise.race([ended, done])) as Result;
    } catch (error) {
      if (error instanceof ApiError) throw error;
      throw new ApiError({
        kind: 'request',
        message: `ampkit: ${spec.method} ${spec.path.split('?')[0] as string} could not be made: ${error instanceof Error ? error.message : String(error)}`,
      });
    } finally {
      release();
    }
  };
}

import { ApiError } from './ApiError';
import type { Exchange } from './problem';
import { safeCustomAuth } from './safe';
import type { CustomAuthConnectResponse } from './wire/connecting';

/** Reads the URL of a `text/plain` answer; some gateways put it into quotes. */
export function readAddress(body: string, { method, path }: Exchange): string {
  const bare = body.trim().replace(/^"(.*)"$/s, '$1');
  if (/^https?:\/\/\S+$/i.test(bare)) return bare;
  throw new ApiError({
    kind: 'malformed',
    status: 200,
    message: `${method} ${path} answered 200 with something else than an address to open`,
  });
}

/** Accepts a connection or a redirect. Any other answer leaves the flow without a next step. */
export function readCustomAuth(
  answer: CustomAuthConnectResponse,
  { method, path }: Exchange,
): CustomAuthConnectResponse {
  const { connection, redirect } = answer as {
    connection?: { id?: unknown };
    redirect?: { url?: unknown; sessionId?: unknown };
  };
  const goesOn = typeof redirect?.url === 'string' && typeof redirect.sessionId === 'string';
  if (typeof connection?.id === 'string' || goesOn) return safeCustomAuth(answer);
  throw new ApiError({
    kind: 'malformed',
    status: 200,
    message: `${method} ${path} answered 200 with neither a connection nor a redirect`,
  });
}

/** Messages of the API's callback page: parsed, attributed to a window, and looked up once each. */
import { isRecord } from '../utils/record';
import type { AuthorizationFlow, AuthorizationMessage } from './AuthorizationFlow';
import {
  type Clock,
  type HostMessage,
  type PopupHost,
  closeQuietly,
  ownerOf,
  ownershipTime,
} from './browser';

/** A callback page tells its opener at once; a slow one within a minute. */
const TELLING_MS = 60_000;
/** Claims that one flow looks up, of its own windows and of others. A flood of messages costs no more requests. */
const MAX_LOOKUPS = 10;

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function stringsOf(bag: Record<string, unknown>): Record<string, string> {
  const pairs = Object.entries(bag).filter((pair): pair is [string, string] => {
    return typeof pair[1] === 'string';
  });
  return Object.fromEntries(pairs);
}

/** Parses a message; `null` for an unknown shape. Never throws, whatever is posted. */
export function parseAuthorizationMessage(data: unknown): AuthorizationMessage | null {
  try {
    return isRecord(data) ? parse(data) : null;
  } catch {
    // Getters and proxies of a hostile page may throw.
    return null;
  }
}

function parse(message: Record<string, unknown>): AuthorizationMessage | null {
  const data = isRecord(message.data) ? message.data : {};
  if (message.eventType === 'AUTHORIZATION_SUCCEEDED') {
    const connectionId = text(data.connection);
    return connectionId ? { kind: 'succeeded', connectionId } : null;
  }
  if (message.eventType === 'AUTHORIZATION_FAILED') {
    return { kind: 'failed', reason: text(data.error) ?? text(message.message) };
  }
  if (message.source === 'ampersand-custom-auth' && isRecord(message.params)) {
    return { kind: 'params', params: stringsOf(message.params) };
  }
  return null;
}

/**
 * Closes the window of a sign-in that the list of connections showed to be made before the window told so. After a
 * reload its message is the only handle that the page has. Returns a function that stops waiting for it.
 */
export function closeWhenTold(args: {
  host: Pick<PopupHost, 'onMessage'>;
  clock: Clock;
  /** Origin of the API. */
  origin: string;
  connectionId: string;
}): () => void {
  const { host, clock, origin, connectionId } = args;
  const unsubscribe = host.onMessage((event) => {
    if (event.origin !== origin) return;
    const message = parseAuthorizationMessage(event.data);
    if (message?.kind !== 'succeeded' || message.connectionId !== connectionId) return;
    closeQuietly(event.source);
    stop();
  });
  const timer = clock.setTimeout(() => stop(), TELLING_MS);
  const stop = () => {
    unsubscribe();
    clock.clearTimeout(timer);
  };
  return stop;
}

/**
 * Creates a listener for the messages of one flow. Messages of another origin, and of windows that another component on
 * the page opened, are ignored.
 */
export function createMessageListener<Result>(
  flow: Pick<AuthorizationFlow<Result>, 'origin' | 'owner' | 'confirm'>,
  on: {
    /** `known`: the flow's own window sent it, so that its failure is the flow's. */
    failed: (reason: string | undefined, known: boolean) => void;
    confirmed: (result: Result) => void;
    /** The claim could not be confirmed. */
    unconfirmed: () => void;
  },
): (event: HostMessage) => void {
  const createdAt = ownershipTime();
  const claims = new Set<string>();
  const lookups = { known: 0, unknown: 0 };

  const verify = async (
    message: Exclude<AuthorizationMessage, { kind: 'failed' }>,
    known: boolean,
    source: unknown,
  ) => {
    const claim = `${known}:${JSON.stringify(message)}`;
    const whose = known ? 'known' : 'unknown';
    // Polling finds whatever is true in a claim that is not looked up.
    if (claims.has(claim) || lookups[whose] >= MAX_LOOKUPS) return;
    claims.add(claim);
    lookups[whose] += 1;
    try {
      const result = await flow.confirm(message, known);
      if (result !== undefined) {
        closeQuietly(source);
        on.confirmed(result);
        return;
      }
    } catch {
      // The lookup failed. The window may repeat its message, and polling continues anyway.
      claims.delete(claim);
    }
    on.unconfirmed();
  };

  return ({ origin, data, source }) => {
    if (origin !== flow.origin) return;
    const message = parseAuthorizationMessage(data);
    if (!message) return;
    const owner = ownerOf(source, createdAt);
    if (owner && owner !== flow.owner) return;
    const known = owner === flow.owner;
    if (message.kind === 'failed') on.failed(message.reason, known);
    else void verify(message, known, source);
  };
}

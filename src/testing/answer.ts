/** Answers of operations: latency, faults, then the handler. */
import { type Exchange, handle, notFoundResponse } from './app';
import { faultyResponse } from './faults';
import type { HttpRequest, HttpResponse } from './http';
import type { OperationName } from './operations';
import type { Recorder } from './recorder';
import { matchOperation } from './router';
import { type Session, applyHappenings } from './session';

interface Services {
  recorder: Recorder;
  apiKeys: string[];
  now: () => number;
  wait: (ms: number) => Promise<void>;
}

/** The error of a browser's `fetch` without a connection. */
const networkError = () => new TypeError('Failed to fetch');

async function answerOperation(
  operation: OperationName,
  handleNow: () => Promise<HttpResponse>,
  session: Session,
  { now, wait }: Services,
): Promise<HttpResponse> {
  const { latency = 0 } = session.options;
  const delay = typeof latency === 'number' ? latency : latency(operation);
  if (delay > 0) await wait(delay);
  const fault = session.faults.next(operation);
  if (fault?.answer.kind === 'delay') await wait(fault.answer.ms);
  const isTrue = !fault || fault.answer.kind === 'delay';
  const takesEffect = isTrue || fault.takesEffect || fault.answer.kind === 'cutOff';
  const truth = takesEffect ? await handleNow() : undefined;
  if (truth) applyHappenings(session, operation, now());
  if (fault?.answer.kind === 'networkError') throw networkError();
  if (fault?.answer.kind === 'hang') return new Promise<never>(() => {});
  if (truth && isTrue) return truth;
  if (!fault) throw new Error(`ampkit: ${operation} has no answer.`);
  return faultyResponse(fault.answer, truth);
}

/** Answers a request to the API at `path` below `base`, and records it. */
export async function answerRequest(
  request: HttpRequest,
  place: { base: string; path: string },
  session: Session,
  services: Services,
): Promise<HttpResponse> {
  const { recorder, apiKeys, now } = services;
  const begun = now();
  const id = recorder.begin(request, place.path, begun);
  const exchange: Exchange = {
    id,
    state: session.state,
    options: session.options,
    apiKeys,
    now: begun,
    base: place.base,
  };
  let status = 0;
  try {
    const match = matchOperation(request.method, place.path);
    if (match) recorder.update(id, { operation: match.operation });
    const response = match
      ? await answerOperation(
          match.operation,
          () => handle(match.operation, request, match.params, exchange),
          session,
          services,
        )
      : notFoundResponse(request.method, place.path, exchange);
    status = response.status;
    return response;
  } finally {
    recorder.update(id, { status, answeredAfter: now() - begun });
  }
}

/** Faults: wrong answers on demand. */
import { type HttpResponse, jsonResponse } from './http';
import type { OperationName } from './operations';
import { titleOf } from './problems';
import type { Fault, FaultAnswer } from './types';

export interface FaultPlan {
  /** Fault for this request, which is counted. */
  next: (operation: OperationName) => Fault | undefined;
}

export function planFaults(faults: Fault[]): FaultPlan {
  const seen = new Map<Fault, number>();
  return {
    next(operation) {
      for (const fault of faults) {
        const concerns = fault.on === 'any' || [fault.on].flat().includes(operation);
        if (!concerns) continue;
        const count = seen.get(fault) ?? 0;
        seen.set(fault, count + 1);
        const begins = fault.skip ?? 0;
        if (count >= begins && count < begins + (fault.times ?? Number.POSITIVE_INFINITY))
          return fault;
      }
      return undefined;
    },
  };
}

/** Error page of a gateway. */
const GATEWAY =
  '<!doctype html><html><head><title>Error</title></head><body><h1>Error</h1></body></html>';

/** The answer of a fault; only `cutOff` needs the true one. */
export function faultyResponse(answer: FaultAnswer, truth: HttpResponse | undefined): HttpResponse {
  switch (answer.kind) {
    case 'problem': {
      const { status, headers } = answer;
      const problem = {
        type: 'about:blank',
        title: titleOf(status),
        status,
        requestId: 'req_fault',
        ...answer.problem,
      };
      const response = jsonResponse(status, problem, 'application/problem+json');
      return { ...response, headers: { ...response.headers, ...headers } };
    }
    case 'html':
      return {
        status: answer.status ?? 200,
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
        body: GATEWAY,
      };
    case 'cutOff': {
      const { status = 200, body = '' } = truth ?? {};
      const half = body.slice(0, Math.floor(body.length / 2));
      return { status, headers: { 'Content-Type': 'application/json' }, body: half };
    }
    case 'empty':
      return {
        status: answer.status ?? 200,
        headers: { 'Content-Type': 'application/json' },
        body: '',
      };
    default:
      throw new Error(`ampkit: a fault "${answer.kind}" has no answer of its own.`);
  }
}

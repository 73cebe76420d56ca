/** Faults: wrong answers on demand. */
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

const json = { 'Content-Type': 'application/json' };

/** Answer of a fault; `null` where the true one is used. */
export function faultyResponse(
  answer: FaultAnswer,
  truth: string,
  status: number,
): Response | null {
  switch (answer.kind) {
    case 'problem': {
      const problem = {
        type: 'about:blank',
        title: titleOf(answer.status),
        status: answer.status,
        requestId: 'req_fault',
        ...answer.problem,
      };
      return new Response(JSON.stringify(problem), {
        status: answer.status,
        headers: { 'Content-Type': 'application/problem+json', ...answer.headers },
      });
    }
    case 'html':
      return new Response(GATEWAY, {
        status: answer.status ?? 200,
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
      });
    case 'empty':
      return new Response('', { status: answer.status ?? 200, headers: json });
    case 'cutOff':
      return new Response(truth.slice(0, Math.floor(truth.length / 2)), { status, headers: json });
    default:
      return null;
  }
}

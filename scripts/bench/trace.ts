import type { CDPSession } from 'playwright';

/** One event of Chromium's trace. Times are in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Processor time. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { name?: string; data?: { type?: string } };
}

/** Cost of one interaction, in milliseconds. */
export interface Cost {
  /** Work of the main thread from the input until it is idle again. */
  main: number;
  /** From the input to the end of the next paint. */
  paint: number;
}

/** Time after the input that counts, in microseconds: longer than any interaction should take. */
const WINDOW = 150_000;

export async function startTrace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        '__metadata',
      ],
    },
  });
  return async () => {
    const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await done;
    return events;
  };
}

/** Processor time if known, so that a busy machine does not count. */
const timeOf = ({ tdur, dur = 0 }: TraceEvent) => tdur ?? dur;

/** Cost of the first input event of a type. */
export function costOf(events: TraceEvent[], inputType: string): Cost | undefined {
  const input = events.find(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === inputType,
  );
  if (!input) return undefined;
  const own = events
    .filter(({ pid, tid, ph }) => pid === input.pid && tid === input.tid && ph === 'X')
    .sort((a, b) => a.ts - b.ts);
  const tasks = own.filter(({ name }) => name === 'RunTask');
  const from = tasks.findLast((one) => one.ts <= input.ts)?.ts ?? input.ts;
  const main = tasks
    .filter((one) => one.ts >= from && one.ts < from + WINDOW)
    .reduce((sum, one) => sum + timeOf(one), 0);
  const paint = own.find(({ name, ts }) => name === 'Paint' && ts >= input.ts);
  return {
    main: main / 1000,
    paint: paint ? (paint.ts + (paint.dur ?? 0) - input.ts) / 1000 : Number.NaN,
  };
}

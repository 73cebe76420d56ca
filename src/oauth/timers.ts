import type { Clock } from './host';

/** Named timers: starting one replaces its predecessor, and all can be cleared at once. */
export function createTimers(clock: Clock) {
  const running = new Map<string, unknown>();
  const stop = (name: string): void => {
    if (!running.has(name)) return;
    clock.clearTimeout(running.get(name));
    running.delete(name);
  };
  return {
    after(name: string, ms: number, then: () => void): void {
      stop(name);
      const timer = clock.setTimeout(() => {
        running.delete(name);
        then();
      }, ms);
      running.set(name, timer);
    },
    stop,
    clear(): void {
      for (const name of running.keys()) stop(name);
    },
  };
}

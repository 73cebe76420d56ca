import { judgeDemoCredentials } from './credentials';
import { type FaultPlan, planFaults } from './faults';
import type { OperationName } from './operations';
import { scenarios } from './scenarios';
import { createState } from './state';
import type { EmulatorOptions, EmulatorState, Happening } from './types';

/** State that a reset renews. */
export interface Session {
  state: EmulatorState;
  options: EmulatorOptions;
  faults: FaultPlan;
  happenings: Happening[];
  /** Number of answers by operation. */
  answered: Map<OperationName, number>;
}

export function beginSession(options: EmulatorOptions, now: number): Session {
  const setup = scenarios[options.scenario ?? 'fresh'](options);
  const merged = { ...setup.options, ...options, judge: options.judge ?? judgeDemoCredentials };
  const state = createState(options.world ?? setup.world, merged, now);
  // A custom world or manifest lacks the integrations of the scenario's past.
  if (!options.world && options.manifest === undefined) setup.past?.(state, now);
  return {
    state,
    options: merged,
    faults: planFaults(options.faults ?? setup.options?.faults ?? []),
    happenings: [...(options.happenings ?? setup.options?.happenings ?? [])],
    answered: new Map(),
  };
}

/** Counts an answer and applies the changes that follow it. */
export function applyHappenings(session: Session, operation: OperationName, now: number): void {
  const { answered, happenings, state } = session;
  const count = (answered.get(operation) ?? 0) + 1;
  answered.set(operation, count);
  for (const { after, nth = 1, change } of happenings) {
    if (after === operation && nth === count) change(state, now);
  }
}

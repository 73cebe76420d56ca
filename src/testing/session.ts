import { judgeDemoCredentials } from './credentials';
import { type FaultPlan, planFaults } from './faults';
import type { OperationName } from './operations';
import { growFields } from './scenarioEvents';
import { scenarios } from './scenarios';
import { createState } from './state';
import { demoWorld } from './worlds/demoWorld';
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
  const scenario = scenarios[options.scenario ?? 'fresh'];
  const merged = { ...scenario.options, ...options, judge: options.judge ?? judgeDemoCredentials };
  const world = options.world ?? demoWorld(scenario.integrations);
  const state = createState(world, merged, now);
  const fieldCount = options.fieldCount ?? scenario.fieldCount;
  if (fieldCount !== undefined) growFields(state, fieldCount);
  scenario.past?.(state, now);
  return {
    state,
    options: merged,
    faults: planFaults(options.faults ?? scenario.options?.faults ?? []),
    happenings: [...(options.happenings ?? scenario.options?.happenings ?? [])],
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

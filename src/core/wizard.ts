import { countToMap } from './installation';
import type { ConfigIssue, Manifest } from './types';

/** A page of the wizard. */
export type WizardStep =
  | { step: 'connect' }
  | { step: 'object'; objectName: string }
  | { step: 'review' }
  | { step: 'done' };

/**
 * Pages of the wizard: Connect → each object that needs a choice → Review → Done.
 * @param args.issues Issues at the start, so that an object keeps its page once it is settled.
 * @param args.opened Objects that the person opened from the review; they stay in the wizard.
 */
export function wizardSteps(args: {
  manifest: Manifest;
  issues: ConfigIssue[];
  opened?: readonly string[];
}): WizardStep[] {
  const { manifest, issues, opened = [] } = args;
  const visited = manifest.objects.filter(
    ({ objectName }) => countToMap(issues, objectName) > 0 || opened.includes(objectName),
  );
  return [
    { step: 'connect' },
    ...visited.map(({ objectName }): WizardStep => ({ step: 'object', objectName })),
    { step: 'review' },
    { step: 'done' },
  ];
}

function isSame(a: WizardStep, b: WizardStep): boolean {
  return (
    a.step === b.step &&
    (a.step !== 'object' || b.step !== 'object' || a.objectName === b.objectName)
  );
}

/** Index of a page among the steps; the review's for a page that is not a step. */
export function positionOf(steps: WizardStep[], at: WizardStep): number {
  const found = steps.findIndex((step) => isSame(step, at));
  return found >= 0 ? found : steps.findIndex(({ step }) => step === 'review');
}

/** First step: the one after Connect. */
export function firstStep(steps: WizardStep[]): WizardStep {
  return steps[1] ?? { step: 'review' };
}

/** Next or previous step. Connect has no previous one, and *Done* is reached by installing only. */
export function stepFrom(
  steps: WizardStep[],
  at: WizardStep,
  direction: 'next' | 'back',
): WizardStep | undefined {
  const next = steps[positionOf(steps, at) + (direction === 'next' ? 1 : -1)];
  return next?.step === 'done' ? undefined : next;
}

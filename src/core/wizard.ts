import { countToMap } from './installation';
import type { ConfigIssue, Manifest } from './types';

/** One page of the wizard. */
export type WizardStep =
  | { step: 'connect' }
  | { step: 'object'; objectName: string }
  | { step: 'review' }
  | { step: 'done' };

/**
 * Connect → each object that needs a choice → Review → Done.
 * @param args.issues What stood open at the start: an object does not leave the way once it is settled.
 * @param args.opened Objects that the person went to from the review, which are on the way from then on.
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

/** Where a page stands on the way; one that is not on it stands at the review. */
export function positionOf(steps: WizardStep[], at: WizardStep): number {
  const found = steps.findIndex((step) => isSame(step, at));
  return found >= 0 ? found : steps.findIndex(({ step }) => step === 'review');
}

/** Where one begins: after what is connected already, at the first page that asks something. */
export function firstStep(steps: WizardStep[]): WizardStep {
  return steps[1] ?? { step: 'review' };
}

/** The page after or before. Nothing comes before connecting, and *Done* is reached by installing only. */
export function stepFrom(
  steps: WizardStep[],
  at: WizardStep,
  direction: 'next' | 'back',
): WizardStep | undefined {
  const next = steps[positionOf(steps, at) + (direction === 'next' ? 1 : -1)];
  return next?.step === 'done' ? undefined : next;
}

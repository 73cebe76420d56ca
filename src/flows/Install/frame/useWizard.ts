import { useMemo, useState } from 'react';
import { countToMap } from '../../../core/installation';
import { validateChoices } from '../../../core/config/validate';
import {
  type WizardStep,
  firstStep,
  positionOf,
  stepFrom,
  wizardSteps,
} from '../../../core/wizard';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import { useInstall } from '../InstallContext';
import type { Route } from './useRoute';

function stepOf(route: Route): WizardStep {
  if (route.page === 'object') return { step: 'object', objectName: route.objectName };
  return route.page === 'connection' ? { step: 'connect' } : { step: 'review' };
}

function routeOf(step: WizardStep): Route {
  if (step.step === 'object') return { page: 'object', objectName: step.objectName };
  return step.step === 'connect' ? { page: 'connection' } : { page: 'overview' };
}

/** Page that the wizard opens with once an account is connected. */
export function firstRoute({ manifest, base }: UseDraftResult): Route {
  return routeOf(firstStep(wizardSteps({ manifest, issues: validateChoices(manifest, base) })));
}

export interface Wizard {
  steps: WizardStep[];
  /** Index of the current step. */
  position: number;
  /** `undefined` on the first step. */
  back?: () => void;
  /** `undefined` on the review, where the primary action installs. */
  next?: () => void;
}

/** The steps of the wizard, and the way between them. */
export function useWizard(): Wizard {
  const { draft, route, goTo, primaryAction } = useInstall();
  const { manifest, base, issues } = draft;
  const [opened, setOpened] = useState<string[]>([]);
  const current = route.page === 'object' ? route.objectName : undefined;
  if (current !== undefined && !opened.includes(current)) setOpened([...opened, current]);
  const steps = useMemo(
    () => wizardSteps({ manifest, issues: validateChoices(manifest, base), opened }),
    [manifest, base, opened],
  );
  const at = stepOf(route);
  const before = stepFrom(steps, at, 'back');
  const after = stepFrom(steps, at, 'next');
  return {
    steps,
    position: positionOf(steps, at),
    back: before && (() => goTo(routeOf(before))),
    next:
      after &&
      (() => {
        if (current !== undefined && countToMap(issues, current) > 0) {
          primaryAction.markMissing(current);
        } else goTo(routeOf(after));
      }),
  };
}

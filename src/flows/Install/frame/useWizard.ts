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
import type { useLead } from './useLead';
import type { Place, usePlace } from './usePlace';

function stepOf(place: Place): WizardStep {
  if (place.place === 'object') return { step: 'object', objectName: place.objectName };
  return place.place === 'connection' ? { step: 'connect' } : { step: 'review' };
}

function placeOf(step: WizardStep): Place {
  if (step.step === 'object') return { place: 'object', objectName: step.objectName };
  return step.step === 'connect' ? { place: 'connection' } : { place: 'overview' };
}

/** Where the wizard begins once something is connected. */
export function firstPlace({ manifest, base }: UseDraftResult): Place {
  return placeOf(firstStep(wizardSteps({ manifest, issues: validateChoices(manifest, base) })));
}

/** The way through the same pages one at a time, and where on it one is. */
export function useWizard(
  draft: UseDraftResult,
  where: ReturnType<typeof usePlace>,
  lead: ReturnType<typeof useLead>,
) {
  const { manifest, base, issues } = draft;
  const { place, setPlace } = where;
  const [opened, setOpened] = useState<string[]>([]);
  const current = place.place === 'object' ? place.objectName : undefined;
  if (current !== undefined && !opened.includes(current)) setOpened([...opened, current]);
  const steps = useMemo(
    () => wizardSteps({ manifest, issues: validateChoices(manifest, base), opened }),
    [manifest, base, opened],
  );
  const at = stepOf(place);
  const before = stepFrom(steps, at, 'back');
  const after = stepFrom(steps, at, 'next');
  return {
    steps,
    position: positionOf(steps, at),
    back: before && (() => setPlace(placeOf(before))),
    /** `undefined` on the review: there the footer's own primary ends it. */
    next:
      after &&
      (() => {
        if (current !== undefined && countToMap(issues, current) > 0) lead.pointOut(current);
        else setPlace(placeOf(after));
      }),
  };
}

import { useContext, useState } from 'react';
import { nextStep } from '../../../core/installation';
import { isRisky, riskyChanges } from '../../../core/riskyChanges';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import type { UseInstallActionsResult } from '../../../hooks/install/useInstallActions';
import { install } from '../../../locale/en/install';
import { RootContext } from '../../../provider/contexts';
import { useMessages } from '../../../provider/useMessages';
import type { usePlace } from './usePlace';

interface LeadArgs {
  draft: UseDraftResult;
  actions: UseInstallActionsResult;
  where: ReturnType<typeof usePlace>;
  installed: boolean;
  onInstalled: () => void;
}

/** The footer's primary: to the next thing to do, else install or save, asking first where it must. */
export function useLead({ draft, actions, where, installed, onInstalled }: LeadArgs) {
  const words = useMessages(install);
  const { announce } = useContext(RootContext);
  const [missingIn, setMissingIn] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const { place, setPlace, focusProblem } = where;
  const current = place.place === 'object' ? place.objectName : undefined;
  const next = nextStep({ ...draft, installed, current });

  const save = async () => {
    setAsking(false);
    if (await actions.save()) announce(words.saved);
  };
  const installNow = async () => {
    if (await actions.install()) onInstalled();
  };
  /** Pressed too early: what is missing on this page is marked, and the first of it has the focus. */
  const pointOut = (objectName: string) => {
    setMissingIn(objectName);
    focusProblem();
  };
  const lead = () => {
    if (draft.conflicts.length > 0) return setPlace({ place: 'conflict' });
    if (next.step === 'object') {
      if (next.objectName === current) return pointOut(next.objectName);
      return setPlace({ place: 'object', objectName: next.objectName });
    }
    if (next.step === 'install') return void installNow();
    if (next.step !== 'save') return undefined;
    if (isRisky(riskyChanges(draft.changes))) return setAsking(true);
    return void save();
  };
  return { next, lead, save, asking, setAsking, missingIn, pointOut };
}

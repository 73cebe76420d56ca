import { useCallback, useContext, useMemo, useState } from 'react';
import { nextStep } from '../../../core/installation';
import { isRisky, riskyChanges } from '../../../core/riskyChanges';
import type { NextStep } from '../../../core/types';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import type { UseInstallActionsResult } from '../../../hooks/install/useInstallActions';
import { install } from '../../../locale/en/install';
import { RootContext } from '../../../provider/contexts';
import { useMessages } from '../../../provider/useMessages';
import type { Navigation } from './useRoute';

/** The primary button of the footer. */
export interface PrimaryAction {
  /** Where the button leads. */
  next: NextStep;
  run: () => void;
  /** Object whose missing mappings are marked, because the person pressed on too early. */
  markedObject: string | null;
  /** Marks what is missing in the object on screen and focuses the first of it. */
  markMissing: (objectName: string) => void;
  /** A risky save waits for an answer. */
  confirming: boolean;
  confirm: () => void;
  keepEditing: () => void;
}

interface PrimaryActionArgs {
  draft: UseDraftResult;
  actions: UseInstallActionsResult;
  navigation: Navigation;
  installed: boolean;
  onInstalled: () => void;
}

/** Leads to the next thing to do, and in the end installs or saves. A risky save is confirmed first. */
export function usePrimaryAction(args: PrimaryActionArgs): PrimaryAction {
  const { draft, actions, navigation, installed, onInstalled } = args;
  const { manifest, choices, issues, changes, conflicts } = draft;
  const { route, goTo, focusProblem } = navigation;
  const words = useMessages(install);
  const { announce } = useContext(RootContext);
  const [markedObject, setMarkedObject] = useState<string | null>(null);
  const [confirming, setConfirming] = useState(false);
  const current = route.page === 'object' ? route.objectName : undefined;
  const next = useMemo(
    () => nextStep({ manifest, choices, issues, changes, installed, current }),
    [manifest, choices, issues, changes, installed, current],
  );

  const { save: saveDraft, install: installDraft } = actions;
  const save = useCallback(async () => {
    setConfirming(false);
    if (await saveDraft()) announce(words.saved);
  }, [saveDraft, announce, words]);
  const installNow = useCallback(async () => {
    if (await installDraft()) onInstalled();
  }, [installDraft, onInstalled]);
  const markMissing = useCallback(
    (objectName: string) => {
      setMarkedObject(objectName);
      focusProblem();
    },
    [focusProblem],
  );
  const run = useCallback(() => {
    if (conflicts.length > 0) return goTo({ page: 'conflict' });
    if (next.step === 'object') {
      if (next.objectName === current) return markMissing(next.objectName);
      return goTo({ page: 'object', objectName: next.objectName });
    }
    if (next.step === 'install') return void installNow();
    if (next.step !== 'save') return undefined;
    if (isRisky(riskyChanges(changes))) return setConfirming(true);
    return void save();
  }, [conflicts, next, current, changes, goTo, markMissing, installNow, save]);
  return useMemo(
    () => ({
      next,
      run,
      markedObject,
      markMissing,
      confirming,
      confirm: () => void save(),
      keepEditing: () => setConfirming(false),
    }),
    [next, run, markedObject, markMissing, confirming, save],
  );
}

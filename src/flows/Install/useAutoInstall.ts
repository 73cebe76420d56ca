import { useEffect, useRef, useState } from 'react';
import type { UseDraftResult } from '../../hooks/install/useDraft';
import type { UseInstallActionsResult } from '../../hooks/install/useInstallActions';
import { useLatest } from '../../utils/useLatest';
import { useInstallationContext } from '../../hooks/install/useInstallation';

interface AutoInstallArgs {
  draft: UseDraftResult | null;
  actions: UseInstallActionsResult;
  /** A connection was made in this flow. */
  connectedHere: boolean;
  /** The host's word; decides where it is given. */
  autoInstall: boolean | undefined;
  /** Installs at most once in each: one begins with the component, and with each connection or new start after it. */
  round: number;
  /** Just uninstalled: nothing comes back by itself. */
  held: boolean;
  onInstalled: () => void;
}

/**
 * Installs by itself where there is nothing to choose, right after connecting here: exactly once, in StrictMode too.
 * Returns whether it is about to, or at it, so that no Overview flashes up in between.
 */
export function useAutoInstall(args: AutoInstallArgs): boolean {
  const { draft, actions, connectedHere, autoInstall, round, held, onInstalled } = args;
  const { data } = useInstallationContext('InstallIntegration');
  const tried = useRef<number>(undefined);
  const [ended, setEnded] = useState<number>();
  const ready = data.phase === 'ready' && data.installation === null && draft !== null && !held;
  const nothingToChoose = ready && draft.manifest.objects.length === 0;
  const nothingMissing = ready && draft.issues.length === 0;
  const wanted =
    autoInstall === true
      ? nothingMissing
      : autoInstall !== false && connectedHere && nothingToChoose;
  const due = wanted && ended !== round;
  const { install } = actions;
  const latest = useLatest(onInstalled);
  useEffect(() => {
    if (!due || tried.current === round) return;
    tried.current = round;
    void install().then((installation) => {
      setEnded(round);
      if (installation) latest.current();
    });
  }, [due, round, install, latest]);
  return due;
}
